/**
 * What the elements of the guide are asked to tell React, as the browser names it (`onFocus` is "focusin", and what a
 * field holds comes with "input", "change" or "click"). "toggle", "close" and the like do not bubble: React asks the
 * element itself for them.
 */
export const heard: readonly string[] = ['change', 'click', 'input', 'keydown', 'reset', 'submit']

/**
 * Lets React listen on its root to nothing but what is `heard`. Of its own accord it listens to some eighty events,
 * twice each, and a tap on a question alone brings a dozen of them: 8 ms of a slow phone for nobody.
 *
 * @param begin makes React listen, at once
 */
export function hearOnly<T>(root: HTMLElement, begin: () => T): T {
  const listen = root.addEventListener.bind(root)
  const onlyHeard = (type: string, ...how: [listener: EventListener, options?: AddEventListenerOptions]): void => {
    if (heard.includes(type)) listen(type, ...how)
  }
  Object.defineProperty(root, 'addEventListener', { value: onlyHeard, configurable: true })
  try {
    return begin()
  } finally {
    Reflect.deleteProperty(root, 'addEventListener')
  }
}

/**
 * Lets React hear one event of nothing. A browser reads the code for an event when the first one comes, which takes a slow
 * phone some 10 ms: here nobody waits for that.
 */
export function hearNothing(root: HTMLElement): void {
  root.dispatchEvent(new Event('input'))
}
