/** Takes apart what would be markup, and is not seen. */
export const ZERO_WIDTH_SPACE = '\u200b'
