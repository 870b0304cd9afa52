/** Sent on the document when the reader leaves by the exit, so that nothing is written any more. */
export const leftEvent = 'afterwards:left'
