import type {Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'

/**
 * Where a contact's link leads. `jane@x.org` and `www.x.org` lack a scheme:
 * they get it, and the author is told.
 */
export function urlOf(
  link: Extract<Phrasing, {type: 'link'}>,
  context: Context,
): string {
  const {url} = link
  const expected = withScheme(url)
  if (expected === undefined) return url
  context.report('link-without-scheme', {url, expected}, link, {
    expected: [expected],
  })
  return expected
}

/** `jane@x.org` → `mailto:jane@x.org`; nothing missing: `undefined`. */
export function withScheme(url: string): string | undefined {
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}(?:\?.*)?$/i.test(url))
    return `mailto:${url}`
  if (
    /^(?:www\.|(?:[a-z]+\.)?(?:github|gitlab|linkedin|twitter)\.com\/)/i.test(
      url,
    )
  )
    return `https://${url}`
  return undefined
}
