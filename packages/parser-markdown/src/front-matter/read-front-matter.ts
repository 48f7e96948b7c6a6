import {type Report, suggest} from '@cvast/core'
import type {Root} from 'mdast'
import type {Front} from './front.ts'
import {describe, type FrontPair, type FrontValue} from './front-value.ts'
import {ignoredKeys} from './ignored-keys.ts'
import {type FrontKey, frontKeys} from './keys.ts'
import {parseYaml} from './parse-yaml.ts'
import {readContact} from './read-contact.ts'

/**
 * Reads the YAML at the top of the document: name, headline, contacts,
 * language, photo. Whatever is wrong is reported where it stands.
 */
export function readFrontMatter(root: Root, report: Report): Front {
  const front: Front = {contacts: [], hasContacts: false}
  const [first] = root.children
  if (first?.type !== 'yaml') return front
  for (const pair of parseYaml(first.value, first.position, report))
    readPair(pair, front, report)
  return front
}

function readPair(pair: FrontPair, front: Front, report: Report): void {
  const {key, value} = pair
  const id = key.toLowerCase().replaceAll(/[-_ ]/g, '')
  if (!Object.hasOwn(frontKeys, id)) {
    if (ignoredKeys.has(key.toLowerCase())) return
    const suggestion = suggest(key, Object.keys(frontKeys))
    report('front-matter-unknown-key', {key, suggestion}, pair)
    return
  }
  const known = frontKeys[id] as FrontKey
  const wrong = (expected: string, found: FrontValue = value) => {
    report(
      'front-matter-type',
      {key, found: describe(found), expected},
      found.position ?? pair.position,
    )
  }
  switch (known.fills) {
    case 'basics':
      if (value.type === 'map')
        for (const each of value.pairs) readPair(each, front, report)
      else wrong('`key: value` lines')
      return
    case 'contact':
      for (const each of value.type === 'list' ? value.items : [value])
        if (each.type !== 'empty') {
          const contact = readContact(each, known, wrong)
          if (contact) front.contacts.push(contact)
        }
      return
    case 'profiles':
    case 'contacts': {
      if (known.fills === 'contacts') front.hasContacts = true
      const list =
        value.type === 'list'
          ? value.items
          : value.type === 'map'
            ? value.pairs
            : value.type === 'empty'
              ? []
              : [value]
      for (const each of list) {
        const contact =
          'key' in each
            ? readContact(each.value, keyed(each.key), wrong)
            : readContact(each, undefined, wrong)
        if (contact) front.contacts.push(contact)
      }
      return
    }
    case 'headline':
      if (value.type === 'text')
        front.headline = [
          {
            type: 'text',
            value: value.value,
            ...(value.position ? {position: value.position} : {}),
          },
        ]
      else if (value.type === 'empty') front.headline = []
      else wrong('text')
      return
    case 'lang':
      if (value.type === 'text' && isTag(value.value))
        front.lang = value.value.replaceAll('_', '-')
      else if (value.type !== 'empty')
        wrong('a language such as `en` or `de-CH`')
      return
    default:
      if (value.type === 'text') {
        const text = value.value.replaceAll(/\s+/g, ' ').trim()
        if (text !== '') front[known.fills] ??= text
      } else if (value.type === 'map' && known.fills === 'name')
        for (const each of value.pairs) {
          const part = {
            ...each,
            key: /^(?:first|given)$/i.test(each.key)
              ? 'firstname'
              : /^(?:last|family)$/i.test(each.key)
                ? 'lastname'
                : each.key,
          }
          readPair(part, front, report)
        }
      else if (value.type !== 'empty') wrong('text')
  }
}

/** `github: jane` inside `profiles:`. */
function keyed(key: string): Extract<FrontKey, {fills: 'contact'}> {
  const id = key.toLowerCase().replaceAll(/[-_ ]/g, '')
  const known = Object.hasOwn(frontKeys, id) ? frontKeys[id] : undefined
  return known?.fills === 'contact'
    ? known
    : {fills: 'contact', kind: 'profile', label: key}
}

/** The shape of a BCP 47 tag; `en_GB` is understood as well. */
function isTag(text: string): boolean {
  return /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i.test(text)
}
