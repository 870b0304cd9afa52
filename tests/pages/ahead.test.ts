import { expect, test, vi } from 'vitest'
import { giveAhead } from '../../src/entry/ahead.ts'
import { paths } from '../../src/guide/paths.ts'
import { routes } from '../../src/pages/routes.ts'

test('A step that did not come ahead once is fetched ahead the next time', async () => {
  const steps = routes.find(({ path }) => path === paths.section(':id'))
  if (!steps) throw new Error('The steps have no route')
  const answer = vi.spyOn(steps, 'answer').mockRejectedValueOnce(new Error('A part did not arrive'))
  const given: string[] = []
  const give = ({ id }: { id: string }): void => void given.push(id)
  giveAhead('feeling-brain', give)
  await expect.poll(() => answer.mock.settledResults.at(0)?.type).toBe('rejected')
  expect(given).toEqual([])
  giveAhead('feeling-brain', give)
  await expect.poll(() => given).toEqual(['hormones'])
})
