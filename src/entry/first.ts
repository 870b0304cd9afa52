/**
 * What comes before everything else: the way out, and an ear for taps that come before the page can answer them. It
 * brings the faces and the rest.
 */
import { beginOncePainted } from './begin.ts'
import './early.ts'
import './exit.ts'
import { takeUpFaces } from './faces.ts'
import { carryToLanguage } from './nothing.ts'
import { nextTask } from './ready.ts'

document.addEventListener('click', carryToLanguage)
// After a reload, or on the way back, the browser puts somebody where they were: a long page is laid out as a whole.
const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
if (opened?.type !== 'navigate') document.documentElement.dataset['whole'] = ''
// In a task of its own: naming a face takes a slow phone as long as all of the above.
void nextTask().then(takeUpFaces)
void beginOncePainted()
