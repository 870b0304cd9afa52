import { settingNames, type Display } from '../guide/display.ts'

/** Puts the reader's settings on the page, as the inline script does before the first paint. */
export function showDisplay(display: Display): void {
  const { documentElement: page, body } = document
  for (const name of settingNames) {
    if (display[name]) page.dataset[name] = display[name]
    else delete page.dataset[name]
  }
  // The browser's own bar takes the colour of the paper: a bright bar over a dark page would light the room.
  const paper = getComputedStyle(body).backgroundColor
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = paper
}
