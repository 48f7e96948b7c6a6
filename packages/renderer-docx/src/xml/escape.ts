/** Everything that XML 1.0 cannot hold, even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The characters of `value` that XML 1.0 cannot hold: `'a\u0001'` → `\u0001`. */
export function forbiddenIn(value: string): string[] {
  return value.match(forbidden) ?? []
}

/** `R&D <b>` → `R&amp;D &lt;b&gt;`; what XML cannot hold is left out. */
export function escapeText(value: string): string {
  return value
    .replaceAll(forbidden, '')
    .replaceAll(/[&<>\r]/g, each => references[each] ?? each)
}

/** As `escapeText`, for a value in double quotes. */
export function escapeAttribute(value: string): string {
  return value
    .replaceAll(forbidden, '')
    .replaceAll(/[&<>"\t\n\r]/g, each => references[each] ?? each)
}
