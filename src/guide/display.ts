/**
 * What a reader can set for how the guide looks, beside what the device says. What is not set is as on the device;
 * each name is an attribute of the page (`data-theme`, `data-size` …), and the styles know the rest.
 */
export const settings = {
  theme: ['light', 'dark'],
  size: ['large', 'largest'],
  contrast: ['more'],
  motion: ['still'],
  night: ['on'],
} as const
export type Setting = keyof typeof settings
export type Display = { readonly [Name in Setting]?: (typeof settings)[Name][number] }

export const settingNames = Object.keys(settings) as readonly Setting[]

/** What is known of this is taken, the rest is left out. Never throws. */
export function displayOf(stored: Readonly<Record<string, unknown>>): Display {
  const known = settingNames.filter((name) => (settings[name] as readonly unknown[]).includes(stored[name]))
  return Object.fromEntries(known.map((name) => [name, stored[name]]))
}

/** One setting changed; null, or a value that is not known, is as the device says. */
export const withSetting = (display: Display, name: Setting, value: string | null): Display =>
  displayOf({ ...display, [name]: value })
