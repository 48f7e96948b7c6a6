import type {AnyNode, Cv} from '@cvast/core'
import anyAscii from 'any-ascii'
import {ascii} from '../src/spell/ascii.ts'
import type {State} from '../src/state.ts'

/** The tree with its text in ASCII, by the languages of its parts. */
export function transliterated(tree: Cv): Cv {
  return copy(tree, '') as Cv
}

const textFields = new Set(['value', 'name', 'label', 'alt', 'written'])

function copy(value: unknown, lang: string, key = ''): unknown {
  if (typeof value === 'string')
    return textFields.has(key) ? spelled(value, lang) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(each => copy(each, lang))
  const node = value as AnyNode
  if (node.type === 'math' || node.type === 'inlineMath') return node
  const inside =
    'lang' in node && typeof node.lang === 'string' ? node.lang : lang
  return Object.fromEntries(
    Object.entries(node).map(([field, each]) => [
      field,
      copy(each, inside, field),
    ]),
  )
}

function spelled(value: string, lang: string): string {
  const state = {
    lang,
    transliterate: anyAscii,
    context: {report: () => {}},
  } as unknown as State
  return ascii(value, {}, state).replaceAll('^', '').replaceAll('\u00a0', ' ')
}
