import type { Examples } from '../../content/examples.ts'
import { paths } from '../../guide/paths.ts'
import { fill } from '../../guide/words.ts'
import { Footer } from './Footer.tsx'

const languages = [{ id: 'es', name: 'Español', href: '/es/' }]

export const examples: Examples = ({ ui, spine }) => ({
  usual: <Footer words={ui.foot} young={paths.question('q35')} languages={languages} />,
  'review overdue': (
    <Footer
      words={ui.foot}
      young={paths.question('q35')}
      languages={languages}
      notice={fill(ui.foot.overdue, { day: spine.reviewDue })}
    />
  ),
})
