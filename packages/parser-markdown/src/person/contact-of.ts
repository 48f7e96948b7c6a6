import {
  type Contact,
  type ContactKind,
  type Phrasing,
  toText,
} from '@cvast/core'
import {contactLabel} from '@cvast/locales'
import type {Context} from '../context.ts'
import {classify} from '../header/classify.ts'
import {positionOf} from '../line/split-lines.ts'
import {addressOf} from './address-of.ts'
import {kindOfValue} from './kind-of-value.ts'
import {pictureText} from './picture-text.ts'
import {urlOf} from './url-of.ts'

/** What a piece of a contact line is. */
export interface Found {
  contact: Contact
  /** Whether its shape or label leaves no doubt that it is a contact. */
  sure: boolean
}

/**
 * One piece of a contact line: `Phone: +1 555 0100`,
 * `[github.com/jane](https://…)`, `Berlin`. `undefined` where it is no
 * contact at all.
 */
export function contactOf(
  piece: readonly Phrasing[],
  context: Context,
): Found | undefined {
  const text = toText(withoutImages(piece)).replaceAll(/\s+/g, ' ').trim()
  const link = findLink(piece)
  const position = positionOf(piece)
  const place = position ? {position} : {}
  const {value, ...split} = splitLabel(
    text,
    link && toText(link.children).trim(),
  )
  if (value === '' || value.length > 200) return undefined
  const pictures = piece.filter(each => each.type === 'image')
  const label = split.label ?? signIn(text) ?? (pictures[0]?.alt || undefined)
  const tell = () => {
    for (const each of pictures)
      context.reportOnce(
        each.url,
        'foreign-markup',
        {what: 'picture as a label', found: pictureText(each)},
        each,
      )
    if (link?.title)
      context.report('decoration-dropped', {text: link.title}, link)
  }
  const named = label === undefined ? {} : {label}
  const byLabel = label === undefined ? undefined : contactLabel(label)
  if (link) {
    const url = urlOf(link, context)
    // A picture, or a file beside the document, is no way to reach anybody.
    if (!/^[a-z][a-z+.-]*:/i.test(url)) return undefined
    if (link.children.every(each => each.type === 'image')) return undefined
    // `See my page.`, `I keep notes at my page for all to read`
    const after = value.slice(toText(link.children).trim().length).trim()
    const isSaid =
      /\p{Ll}{2}.*[.!?]$/u.test(text) && /[.!?]$/.test(after) && !byLabel
    if (isSaid || after.split(/\s+/).length > 6) return undefined
    if (!byLabel && isRole(text.slice(0, text.length - value.length), after))
      return undefined
    const kind = kindOfUrl(url) ?? byLabel ?? 'url'
    tell()
    return {
      contact: {type: 'contact', kind, ...named, value, url, ...place},
      sure: true,
    }
  }
  const byShape = kindOfValue(value)
  const isBirth = label === undefined && (born.test(value) || about.test(value))
  if (
    !byShape &&
    !byLabel &&
    !isBirth &&
    (label !== undefined || !isPlace(value))
  )
    return undefined
  // `Fax: +49 …` has the shape of a telephone number and is none.
  const kind: ContactKind =
    (byLabel === 'other' ? byLabel : byShape) ??
    byLabel ??
    (isBirth ? 'other' : 'location')
  const url = addressOf(kind, value)
  tell()
  return {
    contact: {
      type: 'contact',
      kind,
      ...named,
      value,
      ...(url ? {url} : {}),
      ...place,
    },
    sure: byShape !== undefined || byLabel !== undefined,
  }
}

/**
 * `Engineer at [Acme](…)`, `PhD student, [Bravo](…), Berlin`: what stands around
 * the link says what somebody does, and is no label of it.
 */
function isRole(before: string, after: string): boolean {
  const words = before.trim()
  if (words === '' || /[:：|·•–—-]$/u.test(words)) return false
  return (
    /\s(?:\p{Ll}{1,3}|chez|from|with)$/u.test(words) || /\p{L}/u.test(after)
  )
}

/** `:phone: +1 555 0100` → `phone`. */
function signIn(text: string): string | undefined {
  return /^:([a-z_]{2,30}):/.exec(text)?.[1]
}

/** Icons and badges beside a contact are no part of it. */
function withoutImages(piece: readonly Phrasing[]): Phrasing[] {
  return piece.filter(each => each.type !== 'image')
}

type Link = Extract<Phrasing, {type: 'link'}>

function findLink(nodes: readonly Phrasing[]): Link | undefined {
  for (const node of nodes) {
    if (node.type === 'link') return node
    const inside = 'children' in node ? findLink(node.children) : undefined
    if (inside) return inside
  }
  return undefined
}

/** `Phone: +1` → both sides; with a link, what stands before it. */
export function splitLabel(
  text: string,
  linked?: string,
): {label?: string; value: string} {
  if (linked !== undefined && linked !== '' && text !== linked) {
    const at = text.lastIndexOf(linked)
    const label = clean(text.slice(0, at))
    const after = text.slice(at + linked.length).trim()
    return {
      ...(label === '' ? {} : {label}),
      value: after === '' ? linked : `${linked} ${after}`,
    }
  }
  const found = /^([^:：\d@/]{1,40}?)\s*[:：](?!\/\/)\s*(.+)$/u.exec(text)
  if (found) {
    const label = clean(found[1] ?? '')
    return {
      ...(label === '' ? {} : {label}),
      value: (found[2] ?? '').trim(),
    }
  }
  // `Phone +1 555 0100`, `☎ +1 555 0100`
  const spaced = /^(\p{L}[\p{L}.-]{0,20}|\p{So})\s+(?=[+(\d])(.+)$/u.exec(text)
  if (spaced && contactLabel(spaced[1] ?? '')) {
    const label = clean(spaced[1] ?? '')
    return {...(label === '' ? {} : {label}), value: (spaced[2] ?? '').trim()}
  }
  return {value: text.replaceAll(decoration, '').trim() || text}
}

/** Signs before a contact: an envelope, a telephone, `:email:`. */
const decoration =
  /^(?:\s|\p{Extended_Pictographic}|\p{So}|\u{fe0f}|\u{200d}|:[a-z_]{2,30}:)+|(?:\s|\u{fe0f})+$/gu

function clean(label: string): string {
  return label
    .replaceAll(decoration, '')
    .replace(/[\s:：–-]+$/u, '')
    .trim()
}

function kindOfUrl(url: string): ContactKind | undefined {
  if (/^mailto:/i.test(url)) return 'email'
  if (/^tel:/i.test(url)) return 'phone'
  return kindOfValue(url)
}

/** `Born 3 May 1985`, `Née le …`: no place. */
const born = /^(?:born|geb(?:oren|\.)|née?|nacid[oa]|nat[oa]|nascid[oa])\s/iu

/** `男`, `26 岁`: of the person, and no way to reach them. */
const about =
  /^(?:男|女|男性|女性|남|여|남성|여성|male|female)$|^\d{2}\s*(?:岁|歳|才|세|years? old|ans|Jahre(?: alt)?|años|anni|anos|jaar)$/iu

/** A short piece that begins as names do, and is no job: `Hamburg, Germany`. */
export function isPlace(value: string): boolean {
  return (
    value.length <= 80 &&
    !/[.!?。]$/.test(value) &&
    !born.test(value) &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(value) &&
    value.split(/\s+/).length <= 12 &&
    (/\d/.test(value) || !classify(value).role)
  )
}
