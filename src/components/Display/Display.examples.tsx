import type { Examples } from '../../content/examples.ts'
import { Display } from './Display.tsx'

export const examples: Examples = ({ display }) => ({
  'as the device says': <Display words={display} settings={{}} onSet={() => {}} />,
  'as the reader said': (
    <Display words={display} settings={{ theme: 'dark', size: 'large', night: 'on' }} onSet={() => {}} />
  ),
  'not kept': (
    <Display
      words={display}
      settings={{ theme: 'dark' }}
      onSet={() => {}}
      told="This browser did not let us keep it. It stays until you close this page. Everything else works."
    />
  ),
})
