/** Widths in thousandths of the size, in a typeface such as Calibri. */
const narrow = /[\s.,:;'’|!()[\]{}fijlrtI/–-]/u
const wide = /[mwMW@%&—]/u
const full = /[\u1100-\u11FF\u2E80-\uFFEF\u{1F000}-\u{3FFFF}]/u

/** How much wider than Calibri the usual typefaces are. */
const factors: ReadonlyArray<[RegExp, number]> = [
  [/verdana|dejavu/i, 1.25],
  [/arial|helvetica|georgia|bookman|century|tahoma/i, 1.12],
]

/**
 * About how wide a text is, in twips, when nobody can measure it: good to a
 * tenth. `size` is in half-points.
 */
export function textWidthOf(text: string, size: number, font: string): number {
  let units = 0
  for (const character of text)
    if (narrow.test(character)) units += 300
    else if (wide.test(character)) units += 830
    else if (full.test(character)) units += 1000
    else units += /\p{Lu}/u.test(character) ? 600 : 510
  const factor = factors.find(([names]) => names.test(font))?.[1] ?? 1
  return (units / 1000) * size * 10 * factor
}
