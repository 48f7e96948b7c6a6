import type {Contact, ContactKind} from '@cvast/core'
import {contactLabel} from '@cvast/locales'
import {addressOf} from '../person/address-of.ts'
import {kindOfValue} from '../person/kind-of-value.ts'
import type {FrontValue} from './front-value.ts'
import {type FrontKey, frontKey} from './keys.ts'

const kinds = new Set<string>([
  'email',
  'phone',
  'url',
  'profile',
  'location',
  'other',
] satisfies ContactKind[])

type ContactKey = Extract<FrontKey, {fills: 'contact'}>
type Wrong = (expected: string, found?: FrontValue) => void

/**
 * The contacts of the front matter: a text, a list of them, `kind`, `label`,
 * `value`, `url` of one, or one a key: `- github: jane`, `mobile: 0123`.
 */
export function readContacts(
  node: FrontValue,
  known: ContactKey | undefined,
  wrong: Wrong,
): Contact[] {
  if (node.type === 'empty') return []
  if (node.type === 'list')
    return node.items.flatMap(each => readContacts(each, known, wrong))
  if (node.type === 'map' && known?.kind !== 'location' && !saysOne(node))
    return node.pairs.flatMap(each =>
      readContacts(each.value, keyed(each.key, known), wrong),
    )
  const contact = readContact(node, known, wrong)
  return contact ? [contact] : []
}

/** Whether the keys are those of one contact. */
function saysOne({pairs}: Extract<FrontValue, {type: 'map'}>): boolean {
  return pairs.some(({key}) => ownKeys.has(key))
}

const ownKeys = new Set(['kind', 'value', 'username', 'handle', 'label', 'url'])

/** What a key says of the contact below it: `github: jane`, `work: 0123`. */
function keyed(key: string, outer: ContactKey | undefined): ContactKey {
  const known = frontKey(key)
  if (known?.fills === 'contact') return known
  return {fills: 'contact', kind: outer?.kind ?? 'profile', label: key}
}

function readContact(
  node: FrontValue,
  known: ContactKey | undefined,
  wrong: Wrong,
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

function contactOfText(value: string, known: ContactKey | undefined): Contact {
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
