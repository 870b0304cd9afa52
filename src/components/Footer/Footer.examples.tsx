import type { Examples } from '../../content/examples.ts'
import { paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import { Footer } from './Footer.tsx'

export const examples: Examples = ({ ui, spine }) => ({
  usual: <Footer words={ui.foot} young={paths.question('q35')} />,
  'review overdue': (
    <Footer words={ui.foot} young={paths.question('q35')} notice={fill(ui.foot.overdue, { day: spine.reviewDue })} />
  ),
})
