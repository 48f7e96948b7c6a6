import type {List, Paragraph, Phrasing, TermList} from '@cvast/core'
import type {Context} from '../context.ts'
import {fieldLabel} from '../header/field-label.ts'
import {type DatedLine, splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {joinLines} from '../line/join-lines.ts'
import type {Line} from '../line/line.ts'
import {positionOf} from '../line/split-lines.ts'
import type {Cursor, Found, Scope, Unit} from './entry-reader.ts'
import {ranks} from './entry-reader.ts'
import {makeEntry} from './make-entry.ts'

/** Most lines of a form. */
const mostLines = 12

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
  rest: List | TermList | Paragraph | undefined
}

/**
 * `- Period: 2015–2017`, `- Employer: Alpha`, `- Position: Cook`: bullets as in
 * a form, one entry for each time that the first label comes again. They stay,
 * all but the date.
 */
export function labelled(cursor: Cursor, scope: Scope): Found | undefined {
  // In an entry with a heading such lines are told of it.
  if (scope.inDated && !scope.inLine) return undefined
  const unit = cursor.at(0)
  const forms =
    unit?.type === 'line' ? formOfLines(cursor, scope) : formsOf(unit, scope)
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
  return {openings, used: unit?.type === 'line' ? unit.count : 1}
}

/** `Period: 2015–2017⏎Position: Cook`: a paragraph of such lines. */
function formOfLines(cursor: Cursor, {context}: Scope): Form[] | undefined {
  const first = cursor.at(0)
  if (first?.type !== 'line' || first.index > 0 || first.count < 2)
    return undefined
  const lines: Line[] = []
  for (let ahead = 0; ahead < first.count && ahead < mostLines; ahead++) {
    const line = cursor.at(ahead)
    if (line?.type === 'line') lines.push(line)
  }
  if (lines.length < first.count) return undefined
  const fields = lines.flatMap((line, at) => {
    const field = fieldOf(line.children, at)
    return field ? [field] : []
  })
  if (fields.length < lines.length) return undefined
  const form = formOf(fields, context)
  if (!form) return undefined
  const rest = lines.filter((_, at) => at !== form.at)
  return [{...form, rest: rest.length > 0 ? joinLines(rest) : undefined}]
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
    const form = formOf(group, context)
    if (!form) return undefined
    const keep = (_: unknown, at: number) =>
      at >= start.at && at < end && at !== form.at
    forms.push({...form, rest: without(unit, keep)})
  }
  return forms
}

/** What fields say of one entry, and which of them is its date. */
function formOf(
  group: readonly Field[],
  context: Context,
): (Omit<Form, 'rest'> & {at: number}) | undefined {
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
  return {dated, facts, at: date.at}
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
    const field = fieldOf(only.children, at)
    return field ? [field] : []
  })
  return fields.length === unit.children.length ? fields : undefined
}

/** `Position: Cook` → both sides. */
function fieldOf(line: readonly Phrasing[], at: number): Field | undefined {
  const [, label, value] =
    /^\s*([^:：\n]{1,60}?)\s*[:：]\s*([^\n]+)$/u.exec(flatten(line)) ?? []
  return label === undefined || value === undefined
    ? undefined
    : {label, value: value.trim(), line, at}
}
