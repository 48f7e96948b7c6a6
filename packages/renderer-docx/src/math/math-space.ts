/** Spaces of Unicode by their width in mu, 18 to the em. */
const spaces: ReadonlyArray<[number, string]> = [
  [18, '\u2003'],
  [9, '\u2002'],
  [6, '\u2004'],
  [5, '\u2005'],
  [4, '\u205F'],
  [3, '\u2009'],
  [1, '\u200A'],
]

/** `\quad` (18) → an em space; narrower than a hair, or negative: nothing. */
export function mathSpace(width: number): string {
  let rest = Math.min(width, 180)
  let result = ''
  for (const [size, character] of spaces)
    for (; rest >= size; rest -= size) result += character
  return result
}
