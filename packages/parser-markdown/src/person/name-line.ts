import type {Contact, Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'
import {contactOf} from './contact-of.ts'
import {linePieces} from './contact-pieces.ts'
import {isHeadline} from './is-headline.ts'
import {isName} from './is-name.ts'

/** A name, and what stands behind it on its line. */
export interface NameLine {
  name: Phrasing[]
  headline?: Phrasing[]
  contacts: Contact[]
}

/**
 * `Jane Doe | Engineer | jane@example.org`: a name that is followed by
 * contacts, one of them a contact for certain.
 */
export function nameLine(
  line: readonly Phrasing[],
  context: Context,
): NameLine | undefined {
  const [pieces = []] =
    linePieces({type: 'paragraph', children: [...line]}) ?? []
  const [first, ...others] = pieces
  if (!first || others.length === 0 || !isName(first)) return undefined
  const quiet = {...context, report: () => {}}
  const found = others.map(each => contactOf(each, quiet))
  if (!found.some(each => each?.sure)) return undefined
  const [title, ...more] = others.filter((_, index) => !found[index])
  if (more.length > 0 || (title && !isHeadline(title, context)))
    return undefined
  return {
    name: first,
    ...(title ? {headline: title} : {}),
    contacts: others.flatMap(each => contactOf(each, context)?.contact ?? []),
  }
}
