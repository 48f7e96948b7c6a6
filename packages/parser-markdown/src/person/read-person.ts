import type {Contact, Image, Paragraph, Person, Phrasing} from '@cvast/core'
import {toText} from '@cvast/core'
import {cvWord} from '@cvast/locales'
import type {Context} from '../context.ts'
import {hasWord} from '../directives/has-word.ts'
import {isHeaderLine} from '../entries/header-line.ts'
import type {Flow} from '../flow.ts'
import type {Front} from '../front-matter/front.ts'
import {flatten} from '../line/flatten.ts'
import {joinLines} from '../line/join-lines.ts'
import {splitLines} from '../line/split-lines.ts'
import type {Parted} from '../sections/part-head.ts'
import {besideName} from './beside-name.ts'
import {contactOf} from './contact-of.ts'
import {contactPieces} from './contact-pieces.ts'
import {fullName, hasFullName, titleName} from './front-name.ts'
import {isBlank, isDated, isHeadline} from './is-headline.ts'
import {isName} from './is-name.ts'
import {isNameLabel} from './labels.ts'
import {nameAmong} from './name-among.ts'
import {nameAndHeadline} from './name-and-headline.ts'
import {nameIn} from './name-in.ts'
import {nameLine} from './name-line.ts'
import {readContacts} from './read-contacts.ts'
import {readTitleBlock} from './read-title-block.ts'
import {repeatsFront} from './repeats-front.ts'
import {roleBehind} from './role-behind.ts'

/** The person, and what of the head of the document is something else. */
export interface Head {
  person: Person
  rest: Flow[]
}

/**
 * Reads name, headline and contacts from what stands before the first
 * section.
 */
export function readPerson(
  parted: Parted,
  front: Front,
  context: Context,
): Head {
  const rest: Flow[] = []
  const contacts: Contact[] = [...front.contacts]
  let name = fullName(front)
  let headline = front.headline
  let photo = front.photo
  /** Prose has begun: what follows is no headline. */
  let prose = false

  if (parted.name) {
    const line = nameLine(parted.name.children, context)
    const children = line?.name ?? parted.name.children
    contacts.push(...(line?.contacts ?? []))
    headline ??= line?.headline
    const found = nameIn(children)
    for (const title of found.dropped)
      context.report('decoration-dropped', {text: title}, parted.name)
    const image = photo === undefined ? children.find(isPhoto) : undefined
    if (image) takePhoto(image)
    const behind = roleBehind(found.name)
    if (behind && !line) {
      found.name = behind.name
      headline ??= [{type: 'text', value: behind.role}]
    }
    if (found.name !== '')
      contacts.push(...besideName(children, context, image))
    if (name === undefined) name = found.name === '' ? undefined : found.name
    else if (found.name !== '' && !isSame(found.name, name)) {
      const heading = toText(children)
      context.report('name-differs', {name, heading}, parted.name)
      headline ??= children
    }
  }
  if (parted.headline) headline ??= parted.headline.children
  const title = front.title === undefined ? undefined : titleName(front)
  if (name === undefined) name = titleName(front)
  else if (
    headline === undefined &&
    title !== undefined &&
    hasFullName(front) &&
    title === front.title &&
    !isSame(title, name)
  )
    // `firstname:`, `lastname:`, `title: Engineer`
    headline = [{type: 'text', value: title}]

  for (const node of parted.head) {
    if (node === parted.name) continue
    if (node === parted.headline) {
      if (headline !== node.children) rest.push(node)
      continue
    }
    if (node.type === 'heading') {
      const title = toText(node.children)
      if (cvWord(title))
        context.report('decoration-dropped', {text: title}, node)
      else rest.push(node)
      continue
    }
    if (prose && !takeLate(node)) rest.push(node)
    else if (!prose) take(node)
  }

  tellUnused()
  const position = positionOf(parted.head)
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

  function take(node: Flow): void {
    if (node.type === 'thematicBreak') {
      if (rest.length > 0) rest.push(node)
      return
    }
    if (repeatsFront(node, front, context)) return
    const about = context.directives.get(node) ?? []
    if (node.type === 'paragraph' && hasWord(about, 'headline')) {
      headline ??= node.children
      return
    }
    if (hasWord(about, 'paragraph')) {
      prose = true
      rest.push(node)
      return
    }
    if (node.type === 'paragraph') {
      const [only, ...more] = node.children
      if (only && more.length === 0 && isPhoto(only) && photo === undefined) {
        takePhoto(only)
        return
      }
      const block = readTitleBlock(node)
      if (block && name === undefined) {
        name = block.name
        headline ??= block.headline
        for (const each of block.more) {
          const place = contactOf(each.children, context)
          if (place) contacts.push(place.contact)
          else take(each)
        }
        return
      }
    }
    if (name === undefined && node.type === 'paragraph' && takeName(node))
      return
    if (!front.hasContacts) {
      const named = name === undefined ? nameAmong(node) : undefined
      if (named) {
        name = named.name
        context.report('decoration-dropped', {text: named.label}, node)
      }
      if (named && !named.rest) return
      const found = readContacts(named?.rest ?? node, context)
      if (found && !(found.headline && headline)) {
        contacts.push(...found.contacts)
        headline ??= found.headline
        return
      }
      if (named) {
        if (named.rest) take(named.rest)
        return
      }
    }
    const quoted = node.type === 'blockquote' ? node.children : []
    if (
      headline === undefined &&
      quoted.length === 1 &&
      quoted[0]?.type === 'paragraph' &&
      isHeaderLine(quoted[0].children) &&
      // (In brackets it is something to be filled in.)
      !/^\s*\[.*\]\s*$/.test(flatten(quoted[0].children)) &&
      isHeadline(quoted[0].children, context)
    ) {
      headline = quoted[0].children
      return
    }
    if (node.type !== 'paragraph') {
      // Pictures, links and the like above the contacts are no prose yet.
      prose = node.type !== 'mark'
      rest.push(node)
      return
    }
    const lines = splitLines(node)
    const [first, ...others] = lines
    if (headline === undefined && isHeadline(node.children, context)) {
      headline = node.children
      return
    }
    if (
      headline === undefined &&
      first &&
      others.length > 0 &&
      isHeadline(first.children, context) &&
      !front.hasContacts
    ) {
      const below = joinLines(others)
      if (readContacts(below, context)) {
        headline = first.children
        take(below)
        return
      }
    }
    if (
      !front.hasContacts &&
      contacts.length > front.contacts.length &&
      isLonePlace(node)
    ) {
      const found = contactOf(node.children, context)
      if (found) {
        contacts.push(found.contact)
        return
      }
    }
    if (!isDecoration(node) && !isDated(flatten(node.children))) prose = true
    rest.push(node)
  }

  /** Names of the front matter that are neither name nor headline. */
  function tellUnused(): void {
    const shown = [name ?? '', headline ? toText(headline) : ''].filter(
      each => each !== '',
    )
    for (const key of [
      'name',
      'firstName',
      'lastName',
      'title',
      'author',
    ] as const) {
      const value = front[key]
      if (value === undefined || cvWord(value)) continue
      if (shown.some(each => isSame(each, value) || each.includes(value)))
        continue
      context.report('front-matter-unused', {key, value}, front.pairs.get(key))
    }
  }

  /** Behind prose only what is nothing but contacts is taken. */
  function takeLate(node: Flow): boolean {
    if (
      front.hasContacts ||
      hasWord(context.directives.get(node) ?? [], 'paragraph')
    )
      return false
    const pieces = contactPieces(node) ?? []
    const quiet = {...context, report: () => {}}
    if (pieces.length < 2) return false
    if (!pieces.every(each => contactOf(each, quiet)?.sure)) return false
    for (const each of pieces) {
      const found = contactOf(each, context)
      if (found) contacts.push(found.contact)
    }
    return true
  }

  /** Takes the first line as the name, where it can be one. */
  function takeName(node: Paragraph): boolean {
    const [first, ...others] = splitLines(node)
    const line = first && nameLine(first.children, context)
    if (line) {
      name = nameIn(line.name).name
      headline ??= line.headline
      contacts.push(...line.contacts)
      if (others.length > 0) take(joinLines(others))
      return true
    }
    if (!first || !isName(first.children)) return false
    const label = /^(\S{2,6})\u{3000}+(.+)$/u.exec(
      toText(first.children).trim(),
    )
    if (label && isNameLabel(label[1] ?? '')) {
      context.report('decoration-dropped', {text: label[1] ?? ''}, node)
      name = (label[2] ?? '').trim()
      if (others.length > 0) take(joinLines(others))
      return true
    }
    const split = nameAndHeadline(first.children)
    if (split && headline === undefined) {
      name = split.name
      headline = split.headline
      if (others.length > 0) take(joinLines(others))
      return true
    }
    const found = nameIn(first.children)
    for (const title of found.dropped)
      context.report('decoration-dropped', {text: title}, node)
    if (found.name !== '') {
      name = found.name
      contacts.push(...besideName(first.children, context))
    }
    if (others.length > 0) take(joinLines(others))
    return true
  }

  function takePhoto({url, alt, title, position}: Image): void {
    if (photo !== undefined) return
    photo = url
    if (alt !== '') context.report('decoration-dropped', {text: alt}, position)
    if (title) context.report('decoration-dropped', {text: title}, position)
  }
}

function isSame(a: string, b: string): boolean {
  const key = (text: string) =>
    text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return key(a).startsWith(key(b)) || key(b).startsWith(key(a))
}

function positionOf(head: readonly Flow[]) {
  const start = head[0]?.position?.start
  const end = head.at(-1)?.position?.end
  return start && end ? {start, end} : undefined
}

/** Badges and links: they stand above the contacts and are no prose. */
function isDecoration({children}: Paragraph): boolean {
  return (
    children.every(
      each => each.type === 'image' || each.type === 'link' || isBlank(each),
    ) || /^\{[{%:]/.test(flatten(children))
  )
}

/** A place on a line of its own, behind other contacts. */
function isLonePlace(node: Paragraph): boolean {
  const text = flatten(node.children).trim()
  return (
    !text.includes('\n') &&
    text.length <= 60 &&
    text.split(/\s+/).length <= 6 &&
    isHeaderLine(node.children) &&
    (contactPieces(node)?.length ?? 0) === 1
  )
}

function isPhoto(node: Phrasing): node is Image {
  return (
    node.type === 'image' &&
    !/badge|shields\.io|\.svg(?:$|\?)|views|counter|stats/i.test(node.url)
  )
}
