import atkinson from '@fonts/atkinson.woff2?url'
import fraunces from '@fonts/fraunces.woff2?url'

/** As `styles/fonts.css` names them for who has no scripts. */
const faces = [
  ['Fraunces', fraunces],
  ['Atkinson Hyperlegible Next', atkinson],
] as const

/** Milliseconds from the first words on in which nobody has begun to read them. */
const grace = 300

/**
 * Takes up both faces at once, where they are there before anybody reads: nobody sees a jump. Those that come later are
 * in the browser's cache for the next visit. Named in the styles of the page they would do the same (`optional`), but
 * Chromium then holds back the words for a tenth of a second, and lays out the whole page once more when a face comes
 * too late, only to show it as it was.
 */
export async function takeUpFaces(): Promise<void> {
  try {
    const came = await Promise.all(
      faces.map(([family, file]) => new FontFace(family, `url(${file})`, { weight: '400 700' }).load()),
    )
    if (!mayBeRead()) came.forEach((face) => document.fonts.add(face))
  } catch {
    // None came, or the device takes none from any page (Lockdown Mode has no FontFace). Its own letters are as wide.
  }
}

/** A page that was never painted, as one in the background, is read by nobody. */
function mayBeRead(): boolean {
  const [painted] = performance.getEntriesByName('first-contentful-paint')
  return painted !== undefined && performance.now() > painted.startTime + grace
}
