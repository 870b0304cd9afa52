/**
 * What comes before everything else: the way out, and an ear for taps that come before the page can answer them. It
 * brings the faces and the rest.
 */
import { beginOncePainted } from './begin.ts'
import './early.ts'
import './exit.ts'
import { takeUpFaces } from './faces.ts'
import { carryToLanguage } from './nothing.ts'

document.addEventListener('click', carryToLanguage)
void takeUpFaces()
void beginOncePainted()
