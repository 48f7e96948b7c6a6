/**
 * `A and {B and C} and others` → `['A', '{B and C}', 'others']`: parted where
 * `separator` stands outside of braces.
 */
export function splitNames(
  source: string,
  separator: RegExp = /\s+and(?=\s)/iy,
): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < source.length; at++) {
    const each = source[at]
    if (each === '\\') at++
    else if (each === '{') depth++
    else if (each === '}') depth--
    else if (depth <= 0) {
      separator.lastIndex = at
      const found = separator.exec(source)
      if (!found || found[0] === '') continue
      parts.push(source.slice(start, at))
      at += found[0].length - 1
      start = at + 1
    }
  }
  parts.push(source.slice(start))
  return parts.map(each => each.trim()).filter(each => each !== '')
}
