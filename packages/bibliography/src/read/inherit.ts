import {limits} from '../bibtex/limits.ts'
import type {RawEntry, RawField} from '../bibtex/raw-entry.ts'

/** What a book's field is called in its chapter. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
])

/** What is a parent's own. */
const own = new Set([
  'key',
  'crossref',
  'xdata',
  'ids',
  'sortkey',
  'doi',
  'url',
])

/** Types whose parent is what they stand in. */
const parts = /^(?:in|conference$|suppb|suppc|bookin)/

/**
 * The fields of an entry with those that `crossref` and `xdata` lend it; its
 * own come first. Parents of parents are followed, in bounds and never in a
 * circle.
 */
export function inherit(
  entry: RawEntry,
  all: ReadonlyMap<string, RawEntry>,
  missing: (parent: string, line: number, field: string) => void,
): ReadonlyMap<string, RawField> {
  const result = new Map(entry.fields)
  let current: RawEntry | undefined = entry
  const seen = new Set<RawEntry>([entry])
  for (let step = 0; current && step < limits.parents; step++) {
    const link: RawField | undefined =
      current.fields.get('crossref') ?? current.fields.get('xdata')
    if (!link) break
    const kind = current.fields.has('crossref') ? 'crossref' : 'xdata'
    let next: RawEntry | undefined
    for (const key of link.value.split(',')) {
      const parent = all.get(key.trim())
      if (!parent) {
        missing(key.trim(), link.line, kind)
        continue
      }
      if (seen.has(parent)) continue
      seen.add(parent)
      next ??= parent
      for (const [name, field] of parent.fields) {
        if (own.has(name)) continue
        const here =
          kind === 'crossref' && parts.test(entry.type)
            ? (renamed.get(name) ?? name)
            : name
        if (!result.has(here)) result.set(here, field)
      }
    }
    current = next
  }
  return result
}
