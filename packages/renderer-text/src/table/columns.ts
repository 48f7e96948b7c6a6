import type {Align} from '@cvast/core'
import {type Layout, line, verbatim} from '../layout/layout.ts'
import {type Piece, readable} from '../layout/pieces.ts'
import {displayWidth} from '../width/display-width.ts'

/** Columns between two columns of a table. */
const gutter = '  '

/** Where lines may be of any length, tables are not wider than this. */
const widest = 240

/** A table in aligned columns; `undefined` where `width` is too small. */
export function columns(
  rows: ReadonlyArray<ReadonlyArray<readonly Piece[]>>,
  align: ReadonlyArray<Align | null>,
  width: number,
): Layout[] | undefined {
  const texts = rows.map(row => row.map(readable))
  const widths: number[] = []
  for (const row of texts)
    for (const [index, text] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(text))
  const total = widths.reduce((sum, each) => sum + each + gutter.length, 0)
  if (total - gutter.length > Math.min(width, widest)) return undefined
  const lines = texts.map(row =>
    row
      .map((text, index) => pad(text, widths[index] ?? 0, align[index] ?? null))
      .join(gutter),
  )
  const rule = widths.map(each => '-'.repeat(each)).join(gutter)
  const headed = texts[0]?.some(text => text !== '')
  const all = headed ? [...lines.slice(0, 1), rule, ...lines.slice(1)] : lines
  return all
    .filter(text => text.trim() !== '')
    .flatMap(text => [line, verbatim(text)])
}

function pad(text: string, width: number, align: Align | null): string {
  const missing = width - displayWidth(text)
  const before =
    align === 'right' ? missing : align === 'center' ? missing >> 1 : 0
  return ' '.repeat(before) + text + ' '.repeat(missing - before)
}
