/**
 * Whether anybody answers at an address of this site, now and not from a cache: where nobody does, a page that is loaded would put the browser's
 * own page in the place of this one, with no way out and no help on it.
 */
const answers = (address: string): Promise<boolean> =>
  fetch(address, { cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  )

/** Loads the page again, if anybody answers. */
export async function loadAgain(away: () => void): Promise<void> {
  if (await answers(location.href)) location.reload()
  else away()
}

/** Opens another page as a whole, with its words in it, if anybody answers. */
export async function openWhole(address: string, away: () => void): Promise<void> {
  if (await answers(address)) location.assign(address)
  else away()
}
