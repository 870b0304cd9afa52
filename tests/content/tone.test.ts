import { expect, test } from 'vitest'
import { toneProblems } from '../../src/content/compile/tone.ts'

test.for([
  ['You are not alone!', 'exclamation'],
  ['It passes — most of the time.', 'dash'],
  ['It passes – most of the time.', 'dash'],
  ['It passes - most of the time.', 'dash'],
  ['Don’t worry about it.', 'what to feel'],
  ['You should talk to them.', 'never pressure'],
  ['You must stop at once.', 'never pressure'],
  ['You need to see a doctor.', 'never pressure'],
  ['It is completely normal.', 'reassures'],
  ['Tears are perfectly natural.', 'reassures'],
  ['You are not broken.', 'label'],
  ['It is a beautiful part of you.', 'beautiful'],
  ['It can heal you.', 'no promise'],
  ['Healing takes time.', 'no promise'],
  ['It is important to breathe.', 'filler'],
  ['It’s important to breathe.', 'filler'],
  ['Simply breathe.', 'filler'],
  ['Embrace your feelings.', 'wellness'],
  ['Your journey begins here.', 'wellness'],
  ['Hormones flood the brain.', 'picture'],
  ['For survivors of abuse.', 'happened to you'],
  ['Patients often cry.', 'people'],
  ['Why did you go along with it?', 'blame'],
  ['A repressed memory may surface.', 'hidden memories'],
  ['Buried trauma comes up.', 'hidden memories'],
  ['Please try again.', 'interface noise'],
  ['Ask your husband to wait.', 'any gender'],
  ['It is a chemical crash.', 'untested'],
  ['Tears are not just sadness, but joy.', 'X'],
] as const)('"%s" is found, with the reason', ([sentence, reason]) => {
  expect(toneProblems(sentence).join(' ')).toContain(reason)
})

test('Each thing that is wrong is named, with the words that were found', () => {
  expect(toneProblems('You should embrace it!')).toEqual([
    expect.stringMatching(/^"!"/),
    expect.stringMatching(/^"You should"/),
    expect.stringMatching(/^"embrace"/),
  ])
})

test.for([
  'You could say one thing: “I need a minute. I’m not ready to talk.”',
  'If you are safe where you are, you can stay as you are for a minute.',
  'Call your emergency number now.',
  'The body needs weeks to heal after birth.',
  'What happened was not your fault.',
  'A step-by-step guide for 24-hour lines.',
  'Your partner may be worried. It is for them to ask, gently.',
])('"%s" may stand', (sentence) => {
  expect(toneProblems(sentence)).toEqual([])
})
