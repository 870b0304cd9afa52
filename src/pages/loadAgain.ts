import { carryNothing } from './carryNothing.ts'
import { hasLeft } from './hasLeft.ts'

/**
 * Whether anybody answers at an address of this site, now and not from a cache: where nobody does, a page that is loaded
 * would put the browser's own page in the place of this one, with no way out and no help on it.
 */
const answers = (address: string): Promise<boolean> =>
  fetch(address, { cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  )

/** Does one or the other, unless the reader has left before that is known. */
async function ifAnswered(address: string, go: () => void, away: () => void, wanted = (): boolean => true) {
  const next = (await answers(address)) ? go : away
  if (!hasLeft() && wanted()) next()
}

/** Loads the page again, if anybody answers. */
export const loadAgain = (away: () => void): Promise<void> => ifAnswered(location.href, () => location.reload(), away)

/** Opens another page as a whole, with its words in it, if anybody answers, and if it is still wanted by then. */
export const openWhole = (address: string, away: () => void, wanted: () => boolean): Promise<void> =>
  ifAnswered(
    address,
    () => {
      carryNothing()
      location.assign(address)
    },
    away,
    wanted,
  )
