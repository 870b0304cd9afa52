import type { Examples } from '../../content/examples.ts'
import { Foreign, useOwnLang } from './Lang.tsx'

function Label({ children }: { children: string }) {
  return <p lang={useOwnLang()}>{children}</p>
}

export const examples: Examples = ({ ui }) => ({
  'among words of the page': (
    <Foreign lang={undefined}>
      <Label>{ui.step.short}</Label>
    </Foreign>
  ),
  'among words in another language': (
    <div lang="es">
      <Foreign lang="es">
        <Label>{ui.step.short}</Label>
      </Foreign>
    </div>
  ),
})
