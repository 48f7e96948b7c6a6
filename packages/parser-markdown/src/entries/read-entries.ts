import {
  type Entry,
  type List,
  type SectionContent,
  type SectionKind,
  toText,
} from '@cvast/core'
import type {Context} from '../context.ts'
import type {Flow} from '../flow.ts'
import {joinLines} from '../line/join-lines.ts'
import type {Line} from '../line/line.ts'
import {splitLines} from '../line/split-lines.ts'
import {asBlocks} from '../prose/flow-of.ts'
import {dateItems} from './date-items.ts'
import {
  type DateSide,
  type Opening,
  ranks,
  type Scope,
  type Unit,
} from './entry-reader.ts'
import {entryReaders} from './index.ts'

/** Where entries are looked for. */
export interface Place {
  readonly context: Context
  readonly kind: SectionKind
  readonly level: number
  /** Whether what surrounds it is a dated entry. */
  readonly inDated: boolean
}

/** Bullets right below a dated definition, which should be in it. */
function tellNotIndented(list: List, {context}: Place): void {
  const [first] = list.children
  if (!first) return
  const text = toText(first.children[0] ?? first).split('\n')[0] ?? ''
  context.report('definition-not-indented', {text}, list)
}

interface Open {
  entry: Entry
  rank: number
}

/** Blocks of a section → blocks and entries, nested as their ranks say. */
export function readEntries(
  flow: readonly Flow[],
  place: Place,
): SectionContent[] {
  const units: Unit[] = flow.flatMap((each): Unit[] =>
    each.type === 'paragraph' ? splitLines(each) : [each],
  )
  const result: SectionContent[] = []
  /** Entries that are open, the innermost last. */
  const open: Open[] = []
  let lines: Line[] = []
  let index = 0
  let lineBefore: DateSide | undefined
  const cursor = {at: (ahead: number) => units[index + ahead]}
  const here = () => open.at(-1)?.entry.children ?? result
  const flush = () => {
    if (lines.length > 0) here().push(joinLines(lines))
    lines = []
  }

  while (index < units.length) {
    const unit = units[index] as Unit
    const inDated =
      place.inDated || open.some(each => each.entry.period !== undefined)
    const top = open.findLast(each => each.entry.period !== undefined)
    const inPlain = !place.inDated && (top?.rank ?? 0) >= ranks.plain
    const inLine = !place.inDated && (top?.rank ?? 0) >= ranks.bold
    const scope: Scope = {...place, inDated, inPlain, inLine, lineBefore}
    let found: ReturnType<(typeof entryReaders)[number]>
    for (const reader of entryReaders) {
      found = reader(cursor, scope)
      if (found) break
    }
    lineBefore = found?.side
    if (found) {
      flush()
      for (const opening of found.openings) start(opening)
      index += found.used
      continue
    }
    index++
    if (unit.type === 'line') {
      if (lines.length > 0 && lines[0]?.paragraph !== unit.paragraph) flush()
      lines.push(unit)
      continue
    }
    flush()
    if (unit.type === 'list' && units[index - 2]?.type === 'definitions')
      tellNotIndented(unit, place)
    if (unit.type === 'mark') {
      for (const {words} of unit.directives) if (words.has('end')) open.pop()
      here().push(...asBlocks(unit))
    } else if (unit.type === 'list' && !inDated)
      here().push(dateItems(unit, place.kind, place.context))
    else here().push(...asBlocks(unit))
  }
  flush()
  return result

  function start({entry, rank, body}: Opening): void {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop()
    here().push(entry)
    open.push({entry, rank})
    if (body)
      entry.children.push(
        ...readEntries(body, {
          ...place,
          inDated: place.inDated || entry.period !== undefined,
        }),
      )
  }
}
