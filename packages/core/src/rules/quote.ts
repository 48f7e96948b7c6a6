/** Longest piece of source that a message quotes, in code points. */
const longest = 60

/**
 * Source text inside a message, in backticks, on one line, cut where it is
 * long: `alpha\nbravo` → `` `alpha bravo` ``.
 */
export function quote(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const points = [...line]
  return `\`${points.length > longest ? `${points.slice(0, longest).join('')}…` : line}\``
}

/** A hint for a mistyped word: `, did you mean `lang`?`, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `, did you mean \`${suggestion}\`?`
}
