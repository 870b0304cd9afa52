import { describe, expect, test } from 'vitest'
import { loadWidget } from '../../src/content/load.ts'
import { walk } from '../../src/guide/turns.ts'

const widget = await loadWidget('for-partners')
const moments = widget?.kind === 'turns' ? widget.moments : []

/** Every way through the scene, as the ways taken. */
function everyWay(taken: readonly string[] = []): string[][] {
  const { now } = walk(moments, taken)
  return now ? now.ways.flatMap(({ id }) => everyWay([...taken, id])) : [[...taken]]
}

describe('The scene', () => {
  test('It begins with the tears, and nothing is behind', () => {
    expect(walk(moments, [])).toEqual({ turns: [], now: moments[0] })
  })

  test('Going on, even slowly, leads to a moment of its own, where stopping is still to be done', () => {
    expect(walk(moments, ['stop']).now?.id).toBe('ask')
    expect(walk(moments, ['slow']).now?.id).toBe('going')
    expect(walk(moments, ['slow', 'late']).now?.id).toBe('ask')
  })

  test('Nobody comes to the question without having stopped', () => {
    for (const way of everyWay()) {
      const before = walk(moments, way.slice(0, way.indexOf('enough') < 0 ? way.indexOf('why') : way.indexOf('enough')))
      const last = before.turns.at(-1)?.way
      expect(['stop', 'late', 'wait']).toContain(last?.id)
      if (last?.id === 'wait') expect(JSON.stringify(last)).toContain('Stop now.')
    }
  })

  test('Each way through ends, at the next day, and each moment is on some way', () => {
    const ways = everyWay()
    expect(ways.length).toBeGreaterThan(20)
    const met = new Set(ways.flatMap((way) => walk(moments, way).turns.map(({ moment }) => moment.id)))
    expect([...met].toSorted()).toEqual(moments.map(({ id }) => id).toSorted())
    for (const way of ways) expect(walk(moments, way).turns.at(-1)?.moment.id).toBe('next-day')
  })

  test('A way that is not there ends the walk where it stands', () => {
    expect(walk(moments, ['stop', 'slow', 'go']).now?.id).toBe('ask')
    expect(walk([], ['stop'])).toEqual({ turns: [], now: undefined })
  })

  test('Both ways of each moment say what they may be to the other', () => {
    for (const { ways } of moments) for (const { felt } of ways) expect(felt).not.toBe('')
  })
})
