/**
 * An address that Word accepts: what RFC 3986 does not allow is percent
 * encoded, what is encoded stays. `https://a.example/ü b%20c` →
 * `https://a.example/%C3%BC%20b%20c`. Word calls a file with any other
 * address damaged.
 */
export function linkTarget(url: string): string {
  let fragment = false
  return url
    .trim()
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/%(?![\da-f]{2})|#|[^\w\-.~:/?@!$&'()*+,;=%]/giu, character => {
      if (character !== '#' || fragment) return encode(character)
      fragment = true
      return character
    })
}

function encode(character: string): string {
  return encodeURIComponent(character)
}
