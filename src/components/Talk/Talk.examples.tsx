import type { Examples } from '../../content/examples.ts'
import type { Talk } from '../../content/schema.ts'
import { emptyMessage, linesOf, spoken, toggleLine } from '../../guide/message.ts'
import { HandOver } from './HandOver.tsx'
import { Large } from './Large.tsx'
import { LinePicker, When, Who } from './LinePicker.tsx'
import { Reading } from './Reading.tsx'
import { AfterSafe, SafeToTell } from './SafeToTell.tsx'
import { YourMessage } from './YourMessage.tsx'

const nothing = (): void => {}

function partner({ recipients }: Talk) {
  const [first] = recipients
  if (!first) throw new Error('There is nobody to talk to')
  return first
}
function twoLines(talk: Talk) {
  const order = linesOf(partner(talk)).map(({ id }) => id)
  return order.slice(0, 2).reduce((message, id) => toggleLine(message, id, order), emptyMessage)
}
const messageOf = (talk: Talk) => ({
  words: talk.message,
  ownNote: talk.tone.own,
  lines: spoken(twoLines(talk), linesOf(partner(talk))),
  onEdit: nothing,
  onRestore: nothing,
  onMove: nothing,
  onLarge: nothing,
  children: null,
})
const handing = (talk: Talk) => ({
  words: talk.hand,
  text: 'I need a minute.',
  onCopy: nothing,
  onShare: nothing,
  onPrint: nothing,
})

export const examples: Examples = ({ talk }) => ({
  'is it safe': <SafeToTell words={talk.safe} onAnswer={nothing} />,
  ...Object.fromEntries(
    talk.safe.answers.map((answer) => [`after "${answer.id}"`, <AfterSafe key={answer.id} answer={answer} />]),
  ),
  who: <Who words={talk.who} recipients={talk.recipients} chosen={partner(talk)} safe={false} onChoose={nothing} />,
  when: <When title={talk.when} items={partner(talk).when} />,
  lines: (
    <LinePicker
      words={talk}
      groups={partner(talk).groups}
      message={twoLines(talk)}
      onTone={nothing}
      onToggle={nothing}
    />
  ),
  'no message yet': <YourMessage {...messageOf(talk)} lines={[]} />,
  'a message of two lines': <YourMessage {...messageOf(talk)} />,
  'ways to hand it over': <HandOver {...handing(talk)} outcome={null} />,
  copied: <HandOver {...handing(talk)} outcome="copied" />,
  'copying refused': <HandOver {...handing(talk)} outcome="copyRefused" />,
  'sharing refused': <HandOver {...handing(talk)} outcome="shareRefused" />,
  'where nothing can be shared': <HandOver {...handing(talk)} onShare={undefined} outcome={null} />,
  'one line, large': <Large text={linesOf(partner(talk))[0]?.text ?? ''} close={talk.close} onClose={nothing} />,
  'everything to read': <Reading words={talk} recipients={talk.recipients.slice(0, 1)} />,
})
