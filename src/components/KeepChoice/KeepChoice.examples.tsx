import type { Examples } from '../../content/examples.ts'
import { KeepChoice } from './KeepChoice.tsx'

export const examples: Examples = ({ ui }) => ({
  'only this tab': <KeepChoice keep="tab" words={ui.keep} onChoose={() => {}} headingLevel={2} />,
  nothing: <KeepChoice keep="nothing" words={ui.keep} onChoose={() => {}} headingLevel={2} />,
  'on this device': <KeepChoice keep="device" words={ui.keep} onChoose={() => {}} headingLevel={2} />,
  'a newer version wrote here': (
    <KeepChoice keep="tab" words={ui.keep} onChoose={() => {}} trouble={ui.keep.newer} headingLevel={2} />
  ),
  'the browser refused': (
    <KeepChoice keep="tab" words={ui.keep} onChoose={() => {}} trouble={ui.keep.refused} headingLevel={2} />
  ),
})
