/** Milliseconds within which a finger that was lifted becomes a click. */
const click = 50
/** Milliseconds after which a finger that rests on the page is no tap. */
const rest = 1000

let press: Promise<void> | undefined

/**
 * When no tap is under way. A page that takes the place of another under a finger takes its tap away, or gives it to
 * what lies there now.
 */
export const pressOver = async (): Promise<void> => press

/** Hears when a tap begins and ends. Gives back what stops that. */
export function hearPresses(): () => void {
  let end = (): void => {}
  const hearing = new AbortController()
  // What the page itself does with a click is done before it is heard here.
  const on = (name: keyof DocumentEventMap, act: () => void): void =>
    document.addEventListener(name, act, { passive: true, signal: hearing.signal })
  on('pointerdown', () => {
    end()
    press = new Promise((over) => {
      end = over
      setTimeout(over, rest)
    })
  })
  on('pointerup', () => setTimeout(end, click))
  on('click', () => end())
  on('pointercancel', () => end())
  return () => {
    hearing.abort()
    end()
  }
}
