import type {Contact, ContactKind} from '@cvast/core'
import {contactLabel} from '@cvast/locales'
import {addressOf} from '../person/address-of.ts'
import {kindOfValue} from '../person/kind-of-value.ts'
import type {FrontValue} from './front-value.ts'
import type {FrontKey} from './keys.ts'

const kinds = new Set<string>([
  'email',
  'phone',
  'url',
  'profile',
  'location',
  'other',
] satisfies ContactKind[])

/** A contact of the front matter: text, or `kind`, `label`, `value`, `url`. */
export function readContact(
  node: FrontValue,
  known: Extract<FrontKey, {fills: 'contact'}> | undefined,
  wrong: (expected: string, found?: FrontValue) => void,
): Contact | undefined {
  const position = node.position ? {position: node.position} : {}
  if (node.type === 'text') {
    const value = node.value.replaceAll(/\s+/g, ' ').trim()
    if (value === '') return undefined
    return {...contactOfText(value, known), ...position}
  }
  if (node.type !== 'map') {
    wrong('text, or `kind`, `label`, `value`, `url`', node)
    return undefined
  }
  const text = (name: string): string | undefined => {
    const found = node.pairs.find(each => each.key === name)?.value
    if (!found || found.type === 'empty') return undefined
    if (found.type === 'text') return found.value.replaceAll(/\s+/g, ' ').trim()
    if (name !== 'private' && name !== 'tags') wrong('text', found)
    return undefined
  }
  const isPlace = known?.kind === 'location'
  const value =
    text('value') ??
    text('username') ??
    text('handle') ??
    (isPlace
      ? node.pairs
          .flatMap(each =>
            each.value.type === 'text' ? [each.value.value] : [],
          )
          .join(', ')
      : undefined) ??
    text('url') ??
    ''
  if (value === '') {
    wrong('a `value`', node)
    return undefined
  }
  const said = text('kind')
  const kind =
    said !== undefined && kinds.has(said) ? (said as ContactKind) : known?.kind
  if (said !== undefined && !kinds.has(said)) wrong([...kinds].join(', '), node)
  const label = text('label') ?? text('network') ?? text('name') ?? known?.label
  const url = text('url')
  const lang = text('lang')
  const tags = node.pairs.find(each => each.key === 'tags')?.value
  const hidden = node.pairs.find(each => each.key === 'private')?.value
  const base = contactOfText(value, {
    fills: 'contact',
    kind: kind ?? kindOfValue(value) ?? (url ? 'url' : 'other'),
  })
  return {
    type: 'contact',
    ...(tags?.type === 'list'
      ? {
          tags: tags.items.flatMap(each =>
            each.type === 'text' ? [each.value] : [],
          ),
        }
      : {}),
    ...(lang ? {lang} : {}),
    ...(hidden?.type === 'flag' && hidden.value ? {private: true} : {}),
    kind: base.kind,
    ...(label ? {label} : {}),
    value,
    ...(url ? {url} : base.url ? {url: base.url} : {}),
    ...position,
  }
}

function contactOfText(
  value: string,
  known: Extract<FrontKey, {fills: 'contact'}> | undefined,
): Contact {
  const labelled = known
    ? undefined
    : /^([^:：\d@/]{1,40}?)\s*[:：](?!\/\/)\s*(.+)$/u.exec(value)
  const shown = labelled?.[2] ?? value
  const kind =
    known?.kind ??
    kindOfValue(shown) ??
    (labelled ? (contactLabel(labelled[1] ?? '') ?? 'other') : 'location')
  const label = known?.label ?? labelled?.[1]
  // `github: jane` is a name on a known host.
  const handle = /^@?([\w.-]+)$/.exec(shown)?.[1]
  const full =
    known?.base && handle && !handle.includes('.') ? known.base + handle : shown
  const url = addressOf(kind, full)
  return {
    type: 'contact',
    kind,
    ...(label ? {label} : {}),
    value: shown,
    ...(url ? {url} : {}),
  }
}
