import type {Contact, Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'
import {hasWord} from '../directives/has-word.ts'
import {contacts as contactsSaid} from '../directives/literal/contacts.ts'
import type {Flow} from '../flow.ts'
import {contactOf} from './contact-of.ts'
import {contactPieces} from './contact-pieces.ts'

/** Contacts of a block, and what of it is none. */
export interface ContactBlock {
  contacts: Contact[]
  photo?: string
  rest: Flow[]
}

/**
 * Reads a block of the head as contacts: a line with separators, lines,
 * bullets, a quote, a table, `Label: value` lines. `undefined` where less than
 * half of its pieces are contacts for certain.
 */
export function readContacts(
  node: Flow,
  context: Context,
): ContactBlock | undefined {
  if (node.type === 'paragraph') {
    const about = context.directives.get(node) ?? []
    if (hasWord(about, 'headline') || hasWord(about, 'paragraph'))
      return undefined
  }
  const said = contactsSaid(node, context)
  if (said) return {contacts: said, rest: []}
  const pieces = contactPieces(node)
  if (!pieces || pieces.length === 0) return undefined
  const photo = pieces.find(isPicture)?.[0]
  const lines = pieces.filter(each => !isPicture(each))
  if (lines.length === 0) return undefined
  const contacts = lines.map(each => contactOf(each, context))
  const sure = contacts.filter(each => each?.sure).length
  if (sure === 0 || contacts.some(each => !each)) return undefined
  if (sure * 2 < contacts.length && sure < 2) return undefined
  return {
    contacts: contacts.flatMap(each => (each ? [each.contact] : [])),
    ...(photo?.type === 'image' ? {photo: photo.url} : {}),
    rest: [],
  }
}

function isPicture(piece: readonly Phrasing[]): boolean {
  return piece.length === 1 && piece[0]?.type === 'image' && piece[0].alt === ''
}
