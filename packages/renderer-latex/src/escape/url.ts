/** What an address may hold as it is. */
const plain = /[A-Za-z0-9\-._~:/?@!$'()*+,;=]/

/** What `\href` takes with a backslash. */
const special = /[%#&]/

/**
 * An address inside `\href{…}`: `a b#c%20` → `a\%20b\#c\%20`. What an address
 * cannot hold is percent-encoded, so no brace or backslash is ever in it.
 */
export function escapeUrl(url: string): string {
  let result = ''
  for (const character of url.trim()) {
    if (plain.test(character)) result += character
    else if (special.test(character)) result += `\\${character}`
    else result += percent(character).replaceAll('%', '\\%')
  }
  return result
}

/** UTF-8 bytes: `ü` → `%C3%BC`; half a surrogate pair is U+FFFD. */
function percent(character: string): string {
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)
}
