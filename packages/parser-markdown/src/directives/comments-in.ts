/**
 * The insides of the comments in a piece of HTML, or nothing where it holds
 * anything else but blanks: `<!-- a --> <!-- b -->` → `[' a ', ' b ']`.
 */
export function commentsIn(html: string): string[] | undefined {
  const result: string[] = []
  let rest = 0
  while (rest < html.length) {
    const start = html.indexOf('<!--', rest)
    if (html.slice(rest, start < 0 ? undefined : start).trim() !== '')
      return undefined
    if (start < 0) break
    const end = html.indexOf('-->', start + 4)
    if (end < 0) return undefined
    result.push(html.slice(start + 4, end))
    rest = end + 3
  }
  return result
}
