import type { Examples } from '../../content/examples.ts'
import { Blocks } from './Blocks.tsx'

export const examples: Examples = ({ ui, block }) => ({
  'heading and text': <Blocks blocks={[block('heading'), block('text')]} words={ui.step} />,
  list: <Blocks blocks={[block('list')]} words={ui.step} />,
  heard: <Blocks blocks={[block('heard')]} words={ui.step} />,
  view: <Blocks blocks={[block('view')]} words={ui.step} />,
  note: <Blocks blocks={[block('note')]} words={ui.step} />,
  care: <Blocks blocks={[block('care')]} words={ui.step} />,
  say: <Blocks blocks={[block('say')]} words={ui.step} />,
})
