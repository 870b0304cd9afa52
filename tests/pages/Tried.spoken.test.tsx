import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inOrder, readerOf } from '../support/speech.ts'
import { tryIn } from '../support/tried.ts'

async function hear(step: string) {
  const { container } = await tryIn(step)
  return readerOf(() => {
    const widget = container.querySelector('[data-widget]')
    if (!widget) throw new Error('The widget is not there')
    return widget
  })
}

const steps = readdirSync('src/content/widgets').map((file) => file.replace('.json', ''))

test('There are fourteen', () => expect(steps).toHaveLength(14))

describe('Every widget', () => {
  test.for(steps)('%s: says its name first, names each control, and says nothing twice in a row', async (step) => {
    const said = await (await hear(step)).walk()
    expect(said[0]).toBe('One thing to try')
    expect(said[1]).toMatch(/^heading, .+, level 2$/)
    expect(said).toContain('All of it in words')
    expect(
      said.filter(
        (each) =>
          /^(radio|checkbox|button|link|textbox|combobox|image|group)(, (not )?\w+)?$/.test(each) &&
          !/^(link|button|group), /.test(each),
      ),
    ).toEqual([])
    const bare = (sentence: string): string => sentence.replace(/^(heading|group|image|button|link), |, level \d$/g, '')
    expect(said.filter((each, index) => index > 0 && bare(each) === bare(said[index - 1] ?? ''))).toEqual([])
  })
})

/** For each: what is heard on the way, what is pressed, and all that is heard then. */
const heard: [step: string, way: string[], presses: [pressed: string, said: string[]][]][] = [
  [
    'is-it-normal',
    [
      'heading, Eight situations, in three groups, level 2',
      'group, Where would you put it?',
      'radio, May need nothing, not checked, 1 of 3',
      'button, Next one',
    ],
    [
      [
        'radio, Get help now',
        [
          'announced: We put it under: May need nothing. Choosing the more urgent one is never wrong.',
          'radio, Get help now, checked, 3 of 3',
        ],
      ],
      [
        'button, Next one',
        ['heading, Situation 2 of 8 Sex has hurt for some weeks, and you have told nobody., level 3'],
      ],
    ],
  ],
  [
    'not-alone',
    [
      'group, The study',
      'radio, Men, online, checked, 1 of 4',
      'group, When',
      'radio, Ever, checked, 1 of 2',
      'Ever: 41 of 100 had. 59 had not.',
    ],
    [
      [
        'radio, Women students, first',
        [
          'announced: Ever: 33 of 100 had. 67 had not. Who was asked: 222 women at university in Australia. Bird and others, 2011 What to know: students are mostly young, and only women were asked.',
          'radio, Women students, first study, checked, 2 of 4',
        ],
      ],
    ],
  ],
  [
    'feeling-brain',
    ['group, You may have been told:', 'radio, Your body wanted it, not checked, 8 of 10'],
    [
      [
        'radio, Your body wanted it',
        [
          'announced: What no scan can see: Whether you wanted the sex.',
          'radio, Your body wanted it, checked, 8 of 10',
        ],
      ],
    ],
  ],
  [
    'hormones',
    [
      'group, The moment',
      'radio, Before, checked, 1 of 4',
      'group, Show',
      'radio, Measured, checked, 1 of 2',
      'heading, Before, level 3',
    ],
    [
      [
        'radio, A guess',
        [
          'announced: Before A guess: what dopamine does in a bedroom, with somebody you know.',
          'radio, A guess, checked, 2 of 2',
        ],
      ],
    ],
  ],
  [
    'nervous-system',
    [
      'group, The pace',
      'radio, At a slower pace, checked, 1 of 2',
      'group, The moment',
      'radio, Build-up, checked, 1 of 3',
    ],
    [
      [
        'radio, At a faster pace',
        [
          'announced: Build-up. Blood pressure and the work of the pelvic muscles go up together. Carmichael and others, 1994 It has no right length, and you can pause in it or leave it, if it is safe to. At a faster pace. There is less time to notice, so you could choose one moment beforehand for a short check, alone or together.',
          'radio, At a faster pace, checked, 2 of 2',
        ],
      ],
    ],
  ],
  [
    'happy-tears',
    ['group, Pick two', 'checkbox, Joy, not checked'],
    [
      ['checkbox, Sadness', ['announced: Sadness, and what else?', 'checkbox, Sadness, checked']],
      ['button, Start over', ['heading, Two feelings at once, level 2']],
    ],
  ],
  [
    'hidden-stress',
    [
      'group, What may be in it',
      'checkbox, Too little sleep, not checked',
      'Nothing is in it.',
      'heading, Not for taps, level 3',
      'link, Help lines',
      'group, Taps for tonight',
      'group, Taps for this week',
    ],
    [
      [
        'checkbox, Too little sleep',
        ['announced: There is a little in it. In it: Too little sleep.', 'checkbox, Too little sleep, checked'],
      ],
      ['button, Start over', ['heading, The bucket, level 2', 'announced: Nothing is in it.']],
    ],
  ],
  [
    'letting-go',
    ['group, Which would you like to look at?', 'checkbox, Tired, not checked'],
    [
      [
        'checkbox, Glad',
        [
          'announced: Glad You can be happy and cry, and it asks for no reason. One small step: stay as you are for a minute, if that feels good.',
          'checkbox, Glad, checked',
        ],
      ],
      [
        'checkbox, No reason',
        [expect.stringMatching(/^announced: No reason (?!.*Glad)/) as string, 'checkbox, No reason, checked'],
      ],
      ['button, Put all of them back', ['heading, What might be under it?, level 2']],
    ],
  ],
  [
    'feeling-safe',
    ['button, You are afraid of what comes after a no., not expanded'],
    [
      [
        'button, You are afraid',
        [
          'announced: Not safe: You are afraid of what comes after a no. Help stands under this card.',
          'button, You are afraid of what comes after a no., expanded',
        ],
      ],
      [
        'button, You can cry',
        [
          'announced: Safe enough: You can cry, and nobody makes you explain.',
          'button, You can cry, and nobody makes you explain., expanded',
        ],
      ],
      ['button, Turn all of them back', ['heading, Safe enough, unsure, or not safe?, level 2']],
    ],
  ],
  [
    'talk-together',
    ['group, Is it safe to tell them?', 'radio, Yes, I feel safe with them, not checked, 1 of 3'],
    [
      [
        'radio, I am not sure',
        [
          'announced: If it is not safe, or you are unsure, you don’t owe them a talk. A help line can listen first, on a phone that they cannot reach. You do not have to be sure to call.',
          'radio, I am not sure, checked, 2 of 3',
        ],
      ],
      ['button, Start over', ['heading, Pick when, where and how, level 2']],
    ],
  ],
  [
    'self-kindness',
    ['group, Which thought is it?', 'radio, “I ruined it.”, not checked, 1 of 7'],
    [
      [
        'radio, “I’m too much.”',
        [
          'announced: To a friend you could say A lot came at once, and I would still want to sit next to you.',
          'radio, “I’m too much.”, checked, 2 of 7',
        ],
      ],
      ['button, Start over', ['heading, What you would tell a friend, level 2']],
    ],
  ],
  [
    'get-support',
    ['group, Are you in danger, or badly hurt?', 'radio, Yes, not checked, 1 of 3'],
    [
      ['radio, Yes', ['announced: Call first. The rest can wait.', 'radio, Yes, checked, 1 of 3']],
      ['button, Start over', ['heading, Which help fits, level 2']],
    ],
  ],
  [
    'for-partners',
    [
      'heading, You see tears. You can’t tell what they are., level 3',
      'group, What do you do now?',
      'radio, You slow down and watch their face., not checked, 2 of 2',
    ],
    [
      [
        'radio, You slow down',
        [
          'announced: To them it may be: it is still going on, and ending it is up to me. Any doubt is enough to stop. The other way: You stop, and say so: “I’ve stopped.” To them it may be: I have room. I don’t have to find words first.',
          'radio, You slow down and watch their face., checked, 2 of 2',
        ],
      ],
      [
        'button, What comes next',
        ['heading, You have slowed down. It is still going on, and they are quiet., level 3'],
      ],
    ],
  ],
  [
    'let-it-be',
    ['group, Three ways', 'radio, Breathe, not checked, 1 of 3', 'link, The same, on the whole screen'],
    [
      ['radio, Ground', ['announced: Stop if it feels worse.', 'radio, Ground, checked, 2 of 3']],
      ['button, Stop', ['radio, Breathe, not checked, 1 of 3']],
    ],
  ],
]

describe('A widget speaks its name, its state and its change', () => {
  test.for(heard)('%s', async ([step, way, presses]) => {
    const reader = await hear(step)
    expect(inOrder(await reader.walk(), way)).toEqual(way)
    for (const [pressed, said] of presses) expect(await reader.press(pressed), pressed).toEqual(said)
  })
})

test.for([
  ['get-support', 'radio, I am not sure'],
  ['talk-together', 'radio, No'],
] as const)(
  'In danger the card of help comes next after the answer, and is not announced as one long breath: %s',
  async ([step, answer]) => {
    const reader = await hear(step)
    const announced = (await reader.press(answer)).filter((each) => each.startsWith('announced: '))
    expect(announced.join(' ').split(' ').length).toBeLessThan(45)
    expect(await reader.to('heading')).toMatch(/^heading, Now: call your emergency number/)
  },
)
