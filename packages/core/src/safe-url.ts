/** Schemes that may become a live link. */
const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Whether `url` may be a live link: http(s), mailto, tel or relative.
 * `javascript:alert(1)`, `file:///etc/passwd`, `\\host\share` may not, however
 * they are disguised: browsers and Word drop control characters and blanks
 * before they look for the scheme, so this does too.
 */
export function isSafeUrl(url: string): boolean {
  const bare = url.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, '')
  if (bare.startsWith('\\') || /^\/[\\/]/.test(bare)) return false
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]
  return scheme === undefined || schemes.has(scheme.toLowerCase())
}
