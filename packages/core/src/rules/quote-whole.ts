/**
 * Source text that is nowhere but in a message, in backticks, on one line,
 * whole: `alpha\nbravo` → `` `alpha bravo` ``.
 */
export function quoteWhole(text: string): string {
  return `\`${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()}\``
}
