import {type Report, suggest} from '@cvast/core'
import type {Root} from 'mdast'
import type {Front} from './front.ts'
import {
  describe,
  type FrontPair,
  type FrontValue,
  textOf,
} from './front-value.ts'
import {ignoredKeys} from './ignored-keys.ts'
import {frontKey, frontKeys} from './keys.ts'
import {parseYaml} from './parse-yaml.ts'
import {readContacts} from './read-contact.ts'
import {simplePairs} from './simple-pairs.ts'
import {tellNoFrontMatter} from './tell-no-front-matter.ts'

/**
 * Reads the YAML at the top of the document: name, headline, contacts,
 * language, photo. Whatever is wrong is reported where it stands.
 */
export function readFrontMatter(
  root: Root,
  source: string,
  report: Report,
): Front {
  const front: Front = {
    contacts: [],
    hasContacts: false,
    pairs: new Map(),
  }
  const [first] = root.children
  if (first?.type !== 'yaml') {
    tellNoFrontMatter(source, report)
    return front
  }
  const {value, position} = first
  for (const pair of simplePairs(value, position) ??
    parseYaml(value, position, report))
    readPair(pair, front, report)
  return front
}

function readPair(pair: FrontPair, front: Front, report: Report): void {
  const {key, value} = pair
  const known = frontKey(key)
  if (!known) {
    if (ignoredKeys.has(key.toLowerCase())) return
    const suggestion = suggest(key, Object.keys(frontKeys))
    report(
      'front-matter-unknown-key',
      {key, value: textOf(value), suggestion},
      pair,
    )
    return
  }
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
      front.contacts.push(...readContacts(value, known, wrong))
      return
    case 'profiles':
    case 'contacts':
      if (known.fills === 'contacts') front.hasContacts = true
      front.contacts.push(...readContacts(value, undefined, wrong))
      return
    case 'bibliography':
      for (const each of value.type === 'list' ? value.items : [value])
        if (each.type === 'text' && each.value.trim() !== '') {
          const {position} = each
          const path = each.value.trim()
          front.bibliography = [
            ...(front.bibliography ?? []),
            {path, ...(position ? {position} : {})},
          ]
        } else if (each.type !== 'empty')
          wrong('a file such as `refs.bib`, or a list of them', each)
      return
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
        if (text === '') return
        if (front[known.fills] !== undefined)
          report('front-matter-unused', {key, value: text}, pair)
        else {
          front[known.fills] = text
          front.pairs.set(known.fills, pair)
        }
      } else if (value.type === 'list' && value.items.length === 1)
        for (const each of value.items)
          readPair({...pair, value: each}, front, report)
      else if (value.type === 'map' && isNamed(known.fills))
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

/** What may be a person with a name: `author: {name: Jane Doe}`. */
function isNamed(fills: string): boolean {
  return fills === 'name' || fills === 'author'
}

/** The shape of a BCP 47 tag; `en_GB` is understood as well. */
function isTag(text: string): boolean {
  return /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i.test(text)
}
