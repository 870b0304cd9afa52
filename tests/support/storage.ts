import { boxIn, type Box } from '../../src/store/storage.ts'

/** A storage in memory, as a browser gives it. `full` makes every write throw, as a full one does. */
export class MemoryStorage implements Storage {
  readonly items = new Map<string, string>()
  full = false
  get length(): number {
    return this.items.size
  }
  clear(): void {
    this.items.clear()
  }
  getItem(name: string): string | null {
    return this.items.get(name) ?? null
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null
  }
  removeItem(name: string): void {
    this.items.delete(name)
  }
  setItem(name: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.items.set(name, value)
  }
}

/** Two storages and the boxes on them: what one browser has. Several tabs may share `device`. */
export function browserStorage(
  device = new MemoryStorage(),
  tab = new MemoryStorage(),
): { device: MemoryStorage; tab: MemoryStorage; boxes: { device: Box; tab: Box } } {
  return { device, tab, boxes: { device: boxIn(() => device), tab: boxIn(() => tab) } }
}

/** A browser whose storage cannot even be looked at. */
export const refused = (): Box =>
  boxIn(() => {
    throw new DOMException('refused', 'SecurityError')
  })
