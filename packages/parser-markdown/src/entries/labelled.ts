import type {List, Phrasing, TermList} from '@cvast/core'
import {fieldLabel} from '../header/field-label.ts'
import {type DatedLine, splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {positionOf} from '../line/split-lines.ts'
import type {Cursor, Found, Scope, Unit} from './entry-reader.ts'
import {ranks} from './entry-reader.ts'
import {makeEntry} from './make-entry.ts'

/** A line of a block that is filled in as a form is. */
interface Field {
  label: string
  value: Phrasing[] | string
  line: readonly Phrasing[]
  at: number
}

/** What some lines say of one entry. */
export interface Form {
  dated: DatedLine
  facts: Partial<Record<'role' | 'organization' | 'location', string>>
  /** The block without its date. */
  rest: List | TermList | undefined
}

/**
 * `- Period: 2015–2017`, `- Employer: Alpha`, `- Position: Cook`: bullets as in
 * a form, one entry for each time that the first label comes again. They stay,
 * all but the date.
 */
export function labelled(cursor: Cursor, scope: Scope): Found | undefined {
  if (scope.inDated) return undefined
  const forms = formsOf(cursor.at(0), scope)
  if (!forms) return undefined
  const openings = forms.map(({dated, facts, rest}) => {
    const position = rest?.position
    const entry = makeEntry({title: [], dated, position}, scope)
    return {
      entry: {...entry, ...facts},
      rank: ranks.bold,
      body: rest ? [rest] : [],
    }
  })
  return {openings, used: 1}
}

/** The forms of a block; `undefined` where it is none. */
export function formsOf(
  unit: Unit | undefined,
  {context}: Scope,
): Form[] | undefined {
  if (unit?.type !== 'list' && unit?.type !== 'termList') return undefined
  const fields = fieldsOf(unit)
  const label = fields?.[0]?.label
  if (!fields || fields.length < 2 || label === undefined) return undefined
  const starts = fields.filter(each => each.label === label)
  const forms: Form[] = []
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1]?.at ?? fields.length
    const group = fields.slice(start.at, end)
    const dates = group.filter(each => fieldLabel(each.label) === 'period')
    const [date, ...more] = dates
    const dated = date && splitDate(date.line, context)
    if (!date || more.length > 0 || dated?.where !== 'whole') return undefined
    const facts: Form['facts'] = {}
    for (const {label: name, value} of group) {
      const field = fieldLabel(name)
      if (field === undefined || field === 'period') continue
      facts[field] ??= typeof value === 'string' ? value : flatten(value).trim()
    }
    const keep = (_: unknown, at: number) =>
      at >= start.at && at < end && at !== date.at
    forms.push({dated, facts, rest: without(unit, keep)})
  }
  return forms
}

function without(
  unit: List | TermList,
  keep: (_: unknown, at: number) => boolean,
): List | TermList | undefined {
  const block =
    unit.type === 'list'
      ? {...unit, children: unit.children.filter(keep)}
      : {...unit, children: unit.children.filter(keep)}
  if (block.children.length === 0) return undefined
  const position = positionOf(block.children)
  return {...block, ...(position ? {position} : {})}
}

/** Every line with its label; `undefined` where one has none. */
function fieldsOf(unit: List | TermList): Field[] | undefined {
  if (unit.type === 'termList')
    return unit.children.map(({term, description}, at) => ({
      label: flatten(term).trim(),
      value: description,
      line: [...term, {type: 'text', value: ': '}, ...description],
      at,
    }))
  const fields = unit.children.flatMap(({children}, at): Field[] => {
    const [only, ...more] = children
    if (only?.type !== 'paragraph' || more.length > 0) return []
    const text = flatten(only.children)
    const [, label, value] =
      /^\s*([^:：\n]{1,60}?)\s*[:：]\s*([^\n]+)$/u.exec(text) ?? []
    if (label === undefined || value === undefined) return []
    return [{label, value: value.trim(), line: only.children, at}]
  })
  return fields.length === unit.children.length ? fields : undefined
}
