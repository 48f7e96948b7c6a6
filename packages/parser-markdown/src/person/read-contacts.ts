import type {Contact, Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'
import {hasWord} from '../directives/has-word.ts'
import {contacts as contactsSaid} from '../directives/literal/contacts.ts'
import {startsBold, startsEmphasised} from '../entries/header-line.ts'
import type {Flow} from '../flow.ts'
import {classify} from '../header/classify.ts'
import {flatten} from '../line/flatten.ts'
import {contactOf} from './contact-of.ts'
import {contactPieces} from './contact-pieces.ts'

/** What a block of contacts holds. */
export interface ContactBlock {
  contacts: Contact[]
  /** A marked piece, or a job, before them: `**Engineer** — a@example.org`. */
  headline?: Phrasing[]
}

/**
 * Reads a block of the head as contacts: a line with separators, lines,
 * bullets, a quote, a table, `Label: value` lines. `undefined` where a piece
 * is no contact, or where too few are contacts for certain.
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
  if (said) return {contacts: said}
  const pieces = contactPieces(node)
  const [first, ...others] = pieces ?? []
  if (!pieces || !first) return undefined
  const quiet = {...context, report: () => {}}
  const headed =
    startsBold(first) ||
    startsEmphasised(first) ||
    (contactOf(first, quiet) === undefined && classify(flatten(first)).role)
  const marked = others.length > 0 && headed && !contactOf(first, quiet)?.sure
  const lines = marked ? others : pieces
  const found = lines.map(each => contactOf(each, quiet))
  const sure = found.filter(each => each?.sure).length
  if (sure === 0 || found.some(each => !each)) return undefined
  if (sure * 2 < found.length && sure < 2) return undefined
  return {
    contacts: lines.flatMap(each => contactOf(each, context)?.contact ?? []),
    ...(marked ? {headline: first} : {}),
  }
}
