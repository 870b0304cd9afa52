export type ViewName = 'phone' | 'desktop' | 'dark' | 'contrast' | 'large text' | 'right to left'
type View = {
  /** Of the window, in CSS pixels. */ width: number
  dir?: 'rtl'
  /** As Display sets it on the page. */ data: Readonly<Record<string, string>>
}

/** The six views in which each example is shown. */
export const views: Readonly<Record<ViewName, View>> = {
  phone: { width: 390, data: { theme: 'light' } },
  desktop: { width: 1100, data: { theme: 'light' } },
  dark: { width: 390, data: { theme: 'dark' } },
  contrast: { width: 390, data: { theme: 'light', contrast: 'more' } },
  'large text': { width: 390, data: { theme: 'light' } },
  'right to left': { width: 390, data: { theme: 'light' }, dir: 'rtl' },
}

const isView = (name: string | undefined): name is ViewName => name !== undefined && Object.hasOwn(views, name)

/** The hash of an example in a view. */
export const placeOf = (...names: string[]): string => `#${names.map(encodeURIComponent).join('/')}`

/** The component, the example and the view that a hash names. */
export function namesIn(hash: string): [component: string, example: string, view: ViewName] {
  const [component = '', example = '', view] = hash.slice(1).split('/').map(decodeURIComponent)
  return [component, example, isView(view) ? view : 'phone']
}
