import type {Contact, Image, Paragraph, Person, Phrasing} from '@cvast/core'
import {toText} from '@cvast/core'
import {cvWord} from '@cvast/locales'
import type {Context} from '../context.ts'
import {hasWord} from '../directives/has-word.ts'
import {isHeaderLine, isMarked} from '../entries/header-line.ts'
import type {Flow} from '../flow.ts'
import type {Front} from '../front-matter/front.ts'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {joinLines} from '../line/join-lines.ts'
import {splitLines} from '../line/split-lines.ts'
import {trimLine} from '../line/trim-line.ts'
import type {Parted} from '../sections/part-head.ts'
import {besideName} from './beside-name.ts'
import {contactOf} from './contact-of.ts'
import {contactPieces} from './contact-pieces.ts'
import {isNameLabel} from './labels.ts'
import {nameIn, nameInText} from './name-in.ts'
import {readContacts} from './read-contacts.ts'
import {readTitleBlock} from './read-title-block.ts'
import {repeatsFront} from './repeats-front.ts'

/** The person, and what of the head of the document is something else. */
export interface Head {
  person: Person
  rest: Flow[]
}

/** Longest line that can be a headline. */
const longestHeadline = 120

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
    const {children} = parted.name
    const found = nameIn(children)
    for (const title of found.dropped)
      context.report('decoration-dropped', {text: title}, parted.name)
    const image = photo === undefined ? children.find(isPhoto) : undefined
    if (image) takePhoto(image)
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

/** `name:`, or `firstname:` and `lastname:`. */
function fullName({name, firstName, lastName}: Front): string | undefined {
  if (name !== undefined) return name
  const parts = [firstName, lastName].filter(each => each !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** Whether `name:`, or `firstname:` and `lastname:`, are there. */
function hasFullName(front: Front): boolean {
  return fullName(front) !== undefined
}

/** Whether the front matter names the person. */
export function hasName(front: Front): boolean {
  return (fullName(front) ?? titleName(front)) !== undefined
}

/** `author:`, or `title:` where it is more than "CV". */
function titleName({title, author}: Front): string | undefined {
  if (author !== undefined) return author
  if (title === undefined || cvWord(title)) return undefined
  const {name} = nameInText(title)
  return name === '' ? undefined : name
}

function positionOf(head: readonly Flow[]) {
  const start = head[0]?.position?.start
  const end = head.at(-1)?.position?.end
  return start && end ? {start, end} : undefined
}

/** A name that was labelled as one, and what stands beside it. */
interface Named {
  label: string
  name: string
  rest: Flow | undefined
}

/** `Name: Jane Doe` among the pieces of a block. */
function nameAmong(node: Flow): Named | undefined {
  if (node.type === 'paragraph') {
    const lines = splitLines(node)
    for (const [at, line] of lines.entries()) {
      const found = labelledName(line.children)
      if (!found) continue
      const others = lines.filter((_, index) => index !== at)
      const rest = others.length === 0 ? undefined : joinLines(others)
      return {...found, rest}
    }
  } else if (node.type === 'list') {
    for (const item of node.children) {
      const [only, ...more] = item.children
      if (only?.type !== 'paragraph' || more.length > 0) continue
      const found = labelledName(only.children)
      if (!found) continue
      const children = node.children.filter(each => each !== item)
      const rest = children.length === 0 ? undefined : {...node, children}
      return {...found, rest}
    }
  } else if (node.type === 'termList') {
    const found = node.children.find(each => isNameLabel(toText(each.term)))
    if (!found) return undefined
    const children = node.children.filter(each => each !== found)
    return {
      label: toText(found.term),
      name: toText(found.description),
      rest: children.length === 0 ? undefined : {...node, children},
    }
  }
  return undefined
}

function labelledName(
  nodes: readonly Phrasing[],
): {label: string; name: string} | undefined {
  const found = /^([^:：]{1,30})[:：]\s*(.{2,60})$/u.exec(toText(nodes).trim())
  const label = found?.[1] ?? ''
  return found && isNameLabel(label)
    ? {label, name: (found[2] ?? '').trim()}
    : undefined
}

/** `**Jane Doe** – engineer` → both sides. */
function nameAndHeadline(
  line: readonly Phrasing[],
): {name: string; headline: Phrasing[]} | undefined {
  const [first, ...rest] = line
  if (first?.type !== 'strong' || rest.length === 0) return undefined
  if (!isName([first]) || first.children.some(each => each.type !== 'text'))
    return undefined
  const mark = /^\s*(?:[–—|·•,]|\s-)\s*/u
  const text = flatten(rest)
  if (!mark.test(text) || cvWord(text.replace(mark, ''))) return undefined
  const headline = trimLine(rest, mark, /\s+$/u)
  return flatten(headline).trim() === ''
    ? undefined
    : {name: toText(first).trim(), headline}
}

/** Whether a line can be a name: short words, no digits, no address. */
function isName(line: readonly Phrasing[]): boolean {
  const text = flatten(line).trim()
  const words = text.split(/\s+/).length
  return (
    text !== '' &&
    text.length <= 60 &&
    words <= (isMarked(line) ? 6 : 5) &&
    !/[\d@:：]|\{\{|\{%/.test(text) &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    isHeaderLine(line)
  )
}

/** Whether a line can stand below the name and say who that is. */
function isHeadline(line: readonly Phrasing[], context: Context): boolean {
  const text = toText(line).trim()
  if (text.length > longestHeadline || text.includes('\n')) return false
  if (line.some(each => each.type === 'break')) return false
  if (/^\{[{%]/.test(text) || !/\p{L}/u.test(text.replaceAll('\u{fffc}', '')))
    return false
  if (line.every(each => isPicture(each) || isBlank(each))) return false
  if (onlyLink(line)) return false
  // A few words may end with a point, a sentence may not.
  const short = text.split(/\s+/).length <= 6 && !/[!?]$/.test(text)
  if (!short && !isHeaderLine(line)) return false
  return splitDate(line, context)?.where !== 'whole' && !isDated(text)
}

/** `2024年4月1日現在`, `Last updated: May 2024`: of the document. */
function isDated(text: string): boolean {
  return /(?:現在|updated|aktualisiert|stand:?)/iu.test(text)
}

function isPicture(node: Phrasing): boolean {
  return (
    node.type === 'image' ||
    (node.type === 'link' && node.children.every(isPicture))
  )
}

function isBlank(node: Phrasing): boolean {
  return (
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  )
}

function onlyLink(line: readonly Phrasing[]): boolean {
  return line.every(each => each.type === 'link' || isBlank(each))
}

/** Badges and links: they stand above the contacts and are no prose. */
function isDecoration({children}: Paragraph): boolean {
  return (
    children.every(
      each => each.type === 'image' || each.type === 'link' || isBlank(each),
    ) || /^\{%/.test(flatten(children))
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
