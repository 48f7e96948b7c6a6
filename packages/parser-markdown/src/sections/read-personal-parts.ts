import {type Contact, toText} from '@cvast/core'
import type {Context} from '../context.ts'
import type {Front} from '../front-matter/front.ts'
import {readPersonal} from '../person/read-personal.ts'
import {kindOfPart, type Part} from './read-sections.ts'

/** Name and contacts that stand in sections of their own. */
export interface PersonalParts {
  /** The parts, without what was taken out of them. */
  kept: Part[]
  name?: string
  contacts: Contact[]
}

/**
 * Takes name and contacts out of "Contact" and "Personal data". A section of
 * nothing else goes, and the author is told so.
 */
export function readPersonalParts(
  parts: readonly Part[],
  front: Front,
  context: Context,
): PersonalParts {
  const contacts: Contact[] = []
  let name: string | undefined
  const kept = parts.flatMap((part): Part[] => {
    const {heading} = part
    if (!heading || front.hasContacts || context.directives.has(heading))
      return [part]
    const kind = kindOfPart(part, context)
    if (kind !== 'contact' && kind !== 'personal') return [part]
    const found = readPersonal(part.body, kind, context)
    name ??= found.name
    contacts.push(...found.contacts)
    const {rest} = found
    if (
      rest.some(each => each.type !== 'thematicBreak') ||
      found.contacts.length === 0
    )
      return [{...part, body: rest}]
    context.report(
      'decoration-dropped',
      {text: toText(heading.children)},
      heading,
    )
    return []
  })
  return {kept, ...(name === undefined ? {} : {name}), contacts}
}
