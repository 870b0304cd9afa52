/**
 * Whether the reader has left: `entry/exit.ts` says so on the page. The way out may take a while; whatever goes to
 * another address meanwhile would take its place.
 */
export const hasLeft = (): boolean => document.documentElement.hasAttribute('data-left')
