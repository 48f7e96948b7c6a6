import type {ListItem, Phrasing, Term} from '@cvast/core'
import {findPeriods} from '../dates/index.ts'
import {flatten} from '../line/flatten.ts'
import {mapFirstText, mapLastText} from './map-text.ts'

/**
 * A bullet that is a `key: value` line: `**German:** native speaker` or
 * `**German**: native speaker`. Anything else: `undefined`; so is a key that
 * is a date, where that can make an item a `dated` one.
 */
export function readTerm(item: ListItem, dated: boolean): Term | undefined {
  const [only, ...more] = item.children
  if (only?.type !== 'paragraph' || more.length > 0) return undefined
  if (item.checked !== undefined) return undefined
  const [key, ...rest] = only.children
  if (key?.type !== 'strong') return undefined
  // `**2015–2017**: Cook, Alpha` is a dated item.
  const name = flatten(key.children)
  if (dated && isDate(name)) return undefined
  const last = lastText(key.children)
  const next = rest[0]
  let term: Phrasing[]
  let description: Phrasing[]
  if (/[:：]\s*$/.test(last)) {
    term = mapLastText(key.children, value => value.replace(/\s*[:：]\s*$/, ''))
    description = rest
  } else if (next?.type === 'text' && /^\s*[:：](?:\s|$)/.test(next.value)) {
    term = key.children
    description = mapFirstText(rest, value => value.replace(/^\s*[:：]/, ''))
  } else return undefined
  description = mapFirstText(description, value => value.replace(/^\s+/, ''))
  const {tags, lang, position} = item
  return {
    type: 'term',
    ...(tags ? {tags} : {}),
    ...(lang ? {lang} : {}),
    ...(item.private ? {private: true} : {}),
    term,
    description,
    ...(position ? {position} : {}),
  }
}

function isDate(name: string): boolean {
  return /\d/.test(name) && name.length < 60 && findPeriods(name).length > 0
}

function lastText(nodes: readonly Phrasing[]): string {
  const last = nodes.at(-1)
  return last?.type === 'text' ? last.value : ''
}
