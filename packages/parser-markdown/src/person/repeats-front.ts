import {type Contact, toText} from '@cvast/core'
import type {Context} from '../context.ts'
import type {Flow} from '../flow.ts'
import type {Front} from '../front-matter/front.ts'
import {readContacts} from './read-contacts.ts'

/**
 * Whether a block only says again what the front matter says: the headline, or
 * nothing but its contacts. Formatted CVs do, since readers do not see YAML.
 */
export function repeatsFront(
  node: Flow,
  {headline, contacts}: Front,
  context: Context,
): boolean {
  if (
    headline &&
    node.type === 'paragraph' &&
    toText(node.children) === toText(headline)
  )
    return true
  if (contacts.length === 0) return false
  const found = readContacts(node, context)?.contacts ?? []
  return (
    found.length > 0 &&
    found.every(each => contacts.some(other => isSame(each, other)))
  )
}

function isSame(left: Contact, right: Contact): boolean {
  return left.value === right.value && left.url === right.url
}
