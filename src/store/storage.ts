/** The one key that the guide uses, in either storage. */
export const key = 'afterwards'

/** A place to keep one text. Nothing here throws: a browser that refuses is an ordinary answer. */
export type Box = {
  read: () => string | null
  /** Whether it was written. */
  write: (text: string) => boolean
  clear: () => void
}

/** A box in a browser's storage. `find` may throw, as reading `window.localStorage` does where it is refused. */
export function boxIn(find: () => Storage): Box {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(find())
    } catch {
      return otherwise
    }
  }
  return {
    read: () => attempt((storage) => storage.getItem(key), null),
    write: (text) =>
      attempt((storage) => {
        storage.setItem(key, text)
        return true
      }, false),
    clear: () => attempt((storage) => storage.removeItem(key), undefined),
  }
}
