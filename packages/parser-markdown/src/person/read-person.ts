import type {Contact, Paragraph, Person, Phrasing} from '@cvast/core'
import {toText} from '@cvast/core'
import {cvWord} from '@cvast/locales'
import type {Context} from '../context.ts'
import {hasWord} from '../directives/has-word.ts'
import {isHeaderLine} from '../entries/header-line.ts'
import type {Flow, Heading} from '../flow.ts'
import type {Front} from '../front-matter/front.ts'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {cleanName} from './clean-name.ts'
import {readContacts} from './read-contacts.ts'

/** The person, and what of the head of the document is something else. */
export interface Head {
  person: Person
  rest: Flow[]
}

/** Blocks before the first section that can still be headline or contacts. */
const longestHeadline = 120

/**
 * Reads name, headline and contacts from what stands before the first
 * section.
 */
export function readPerson(
  head: readonly Flow[],
  front: Front,
  context: Context,
): Head {
  const rest: Flow[] = []
  const contacts: Contact[] = [...front.contacts]
  let name = nameIn(front)
  let named: Flow | undefined
  let headline = front.headline
  let photo = front.photo

  const heading = head.find(
    (each): each is Heading => each.type === 'heading' && each.depth === 1,
  )
  if (heading) {
    const title = cleanName(heading.children)
    if (title !== '' && !cvWord(title)) {
      named = heading
      name ??= title
    }
  }
  name ??=
    front.title !== undefined && !cvWord(front.title) ? front.title : undefined

  /** Whether only name, headline and contacts have been seen. */
  let top = true
  for (const node of head) {
    if (node === named) {
      if (
        nameIn(front) !== undefined &&
        cleanName(heading?.children ?? []) !== nameIn(front)
      )
        headline ??= heading?.children ?? []
      continue
    }
    if (node.type === 'heading') {
      const title = cleanName(node.children)
      if (cvWord(title) && rest.length === 0) {
        rest.push(...[])
        context.reportOnce('', 'title-dropped', {title}, node)
        continue
      }
      if (name === undefined && title !== '') {
        name = title
        continue
      }
      if (headline === undefined && top) {
        headline = node.children
        continue
      }
      top = false
      rest.push(node)
      continue
    }
    if (!top) {
      rest.push(node)
      continue
    }
    const found = front.hasContacts ? undefined : readContacts(node, context)
    if (found) {
      contacts.push(...found.contacts)
      photo ??= found.photo
      for (const each of found.rest) take(each)
      continue
    }
    take(node)
  }

  function take(node: Flow): void {
    if (node.type === 'thematicBreak' && rest.length === 0) return
    if (node.type !== 'paragraph') {
      top = false
      rest.push(node)
      return
    }
    const image = onlyImage(node)
    if (image !== undefined && photo === undefined) {
      photo = image
      return
    }
    if (name === undefined && isName(node)) {
      name = cleanName(node.children)
      return
    }
    if (
      headline === undefined &&
      contacts.length === front.contacts.length &&
      isHeadline(node, context)
    ) {
      headline = node.children
      return
    }
    top = false
    rest.push(node)
  }

  const position = positionOf(head)
  return {
    person: {
      type: 'person',
      name: name ?? '',
      ...(headline && headline.length > 0 ? {headline} : {}),
      ...(photo === undefined ? {} : {photo}),
      children: contacts,
      ...(position ? {position} : {}),
    },
    rest,
  }
}

/** `name:`, or `firstname:` and `lastname:`. */
function nameIn({name, firstName, lastName}: Front): string | undefined {
  if (name !== undefined) return name
  const parts = [firstName, lastName].filter(each => each !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function positionOf(head: readonly Flow[]) {
  const start = head[0]?.position?.start
  const end = head.at(-1)?.position?.end
  return start && end ? {start, end} : undefined
}

function isName(node: Paragraph): boolean {
  const text = flatten(node.children).trim()
  return (
    text !== '' &&
    text.length <= 60 &&
    !text.includes('\n') &&
    !/[\d@:|]/.test(text) &&
    isHeaderLine(node.children)
  )
}

function isHeadline(node: Paragraph, context: Context): boolean {
  const about = context.directives.get(node) ?? []
  if (hasWord(about, 'headline')) return true
  if (hasWord(about, 'paragraph')) return false
  const text = toText(node.children as Phrasing[]).trim()
  return (
    text.length <= longestHeadline &&
    !text.includes('\n') &&
    !node.children.some(each => each.type === 'break') &&
    isHeaderLine(node.children) &&
    splitDate(node.children, context)?.where !== 'whole'
  )
}

function onlyImage(node: Paragraph): string | undefined {
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'image' && only.alt === ''
    ? only.url
    : undefined
}
