import {
  type Contact,
  type ContactKind,
  type Phrasing,
  toText,
} from '@cvast/core'
import {contactLabel} from '@cvast/locales'
import type {Context} from '../context.ts'
import {positionOf} from '../line/split-lines.ts'
import {addressOf} from './address-of.ts'
import {kindOfValue} from './kind-of-value.ts'
import {urlOf} from './url-of.ts'

/** A contact, and whether its shape or label leaves no doubt. */
export interface Found {
  contact: Contact
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
  const text = toText(piece).replaceAll(/\s+/g, ' ').trim()
  const link = findLink(piece)
  const position = positionOf(piece)
  const place = position ? {position} : {}
  const {label, value} = splitLabel(text, link && toText(link.children).trim())
  if (value === '' || value.length > 200) return undefined
  if (link) {
    const url = urlOf(link, context)
    const kind = kindOfUrl(url) ?? kindOfLabel(label) ?? 'url'
    return {
      contact: {
        type: 'contact',
        kind,
        ...(label ? {label} : {}),
        value: shown(value, url),
        url,
        ...place,
      },
      sure: true,
    }
  }
  const byShape = kindOfValue(value)
  const byLabel = kindOfLabel(label)
  const kind = byShape ?? byLabel ?? (label ? 'other' : 'location')
  if (!byShape && !byLabel) {
    if (label || !isPlace(value)) return undefined
  }
  const url = addressOf(kind, value)
  return {
    contact: {
      type: 'contact',
      kind,
      ...(label ? {label} : {}),
      value,
      ...(url ? {url} : {}),
      ...place,
    },
    sure: byShape !== undefined || byLabel !== undefined,
  }
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
function splitLabel(
  text: string,
  linked: string | undefined,
): {label?: string; value: string} {
  if (linked !== undefined && linked !== '' && text !== linked) {
    const at = text.lastIndexOf(linked)
    const label = clean(text.slice(0, at))
    const after = text.slice(at + linked.length).trim()
    return {
      ...(label ? {label} : {}),
      value: after === '' ? linked : `${linked} ${after}`,
    }
  }
  const found = /^([^:：\d@/]{1,40}?)\s*[:：](?!\/\/)\s*(.+)$/u.exec(text)
  if (found) {
    const label = clean(found[1] ?? '')
    return {...(label ? {label} : {}), value: (found[2] ?? '').trim()}
  }
  return {value: text.replace(decoration, '').trim() || text}
}

const decoration =
  /^(?:\s|\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|⌂)+|(?:\s|\u{fe0f})+$/gu

function clean(label: string): string {
  return label
    .replaceAll(decoration, '')
    .replace(/[\s:：–-]+$/u, '')
    .trim()
}

function kindOfLabel(label: string | undefined): ContactKind | undefined {
  return label === undefined ? undefined : contactLabel(label)
}

function kindOfUrl(url: string): ContactKind | undefined {
  if (/^mailto:/i.test(url)) return 'email'
  if (/^tel:/i.test(url)) return 'phone'
  return kindOfValue(url)
}

/** The words of the link; its address where they say nothing. */
function shown(value: string, url: string): string {
  return value === '' ? url.replace(/^(?:mailto|tel):/i, '') : value
}

/** A short piece of capitalised words: `Hamburg, Germany`. */
function isPlace(value: string): boolean {
  return (
    value.length <= 80 &&
    !/[.!?。]$/.test(value) &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(value)
  )
}
