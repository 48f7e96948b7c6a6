/**
 * A set of code points from its ranges: `'A0-A2 131'` holds U+00A0, U+00A1,
 * U+00A2 and U+0131.
 */
export function codePoints(ranges: string): ReadonlySet<number> {
  const result = new Set<number>()
  for (const range of ranges.trim().split(/\s+/)) {
    const [first = '', last = first] = range.split('-')
    const end = Number.parseInt(last, 16)
    for (let each = Number.parseInt(first, 16); each <= end; each++)
      result.add(each)
  }
  return result
}
