import {months} from './months.ts'
import type {RawEntry, RawField} from './raw-entry.ts'

/** Fields of programs, which a file for others does without. */
const dropped = new Set([
  'file',
  'abstract',
  'keywords',
  'annote',
  'owner',
  'timestamp',
  'groups',
  'crossref',
  'xdata',
])

/**
 * An entry in one form: names in small letters, braces, one field per line,
 * macros and parents' fields filled in.
 *
 * ```bibtex
 * @article{alpha2020,
 *   author = {Alpha, Ann},
 *   year = {2020},
 * }
 * ```
 */
export function printEntry(
  {type, key}: RawEntry,
  fields: ReadonlyMap<string, RawField>,
): string {
  const lines = [...fields]
    .filter(([name, {value}]) => !dropped.has(name) && value.trim() !== '')
    .map(([name, {value}]) => `  ${name} = ${printValue(name, value)},\n`)
  return `@${type}{${key},\n${lines.join('')}}\n`
}

/** Months as macros, which styles of BibTeX put into their language. */
function printValue(name: string, value: string): string {
  const text = value.replaceAll(/\s+/g, ' ').trim()
  const month =
    name === 'month' && /^(?:[1-9]|1[0-2])$/.test(text)
      ? months[Number(text) - 1]
      : undefined
  return month ? month[0] : `{${text}}`
}
