import {put, run} from './judge.ts'

/** Parts of pandoc's tree that stand on lines of their own. */
const lines = new Set([
  'BlockQuote',
  'BulletList',
  'CodeBlock',
  'Header',
  'LineBlock',
  'OrderedList',
  'Para',
  'Plain',
])

let count = 0

/**
 * What pandoc reads in a Word file: title, subtitle, then the text; blocks
 * parted by line endings, notes behind. Equations are what `math` makes of the
 * TeX that pandoc reads in them.
 */
export function readWithPandoc(
  bytes: Uint8Array,
  math: (tex: string) => string = () => '',
): string {
  const path = put(`conformance-${count++ % 20}.docx`, bytes)
  const {blocks, meta} = JSON.parse(
    run('pandoc', ['-f', 'docx', '-t', 'json', path]),
  )
  const text: string[] = []
  const notes: string[] = []
  for (const part of [meta.title, meta.subtitle, blocks]) {
    collect(part, text, notes, math)
    text.push('\n')
  }
  return [...text, ...notes].join('')
}

/** Texts of pandoc's tree, in order. */
function collect(
  value: unknown,
  text: string[],
  notes: string[],
  math: (tex: string) => string,
): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, text, notes, math)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const {t: type, c: content} = value as {t?: string; c?: unknown}
  switch (type) {
    case 'Str':
      text.push(content as string)
      return
    case 'Space':
      text.push(' ')
      return
    case 'SoftBreak':
    case 'LineBreak':
      text.push('\n')
      return
    case 'Code':
    case 'CodeBlock':
      text.push((content as [unknown, string])[1])
      break
    case 'Math':
      text.push(math((content as [unknown, string])[1]))
      return
    case 'Table':
      collectRows(content, text, notes, math)
      return
    case 'Note': {
      const inside: string[] = ['\n']
      collect(content, inside, notes, math)
      notes.push(...inside)
      return
    }
    default:
      collect(content, text, notes, math)
  }
  if (type !== undefined && lines.has(type)) text.push('\n')
}

/** Cells are parted, whatever they hold. */
function collectRows(
  table: unknown,
  text: string[],
  notes: string[],
  math: (tex: string) => string,
): void {
  for (const row of rowsOf(table)) {
    for (const cell of row) {
      collect(cell, text, notes, math)
      text.push('\n')
    }
  }
}

type Row = [unknown, Array<[unknown, unknown, unknown, unknown, unknown]>]

/** pandoc's table: attributes, caption, columns, head, bodies, foot. */
function rowsOf(table: unknown): unknown[][] {
  const [, , , head, bodies, foot] = table as [
    unknown,
    unknown,
    unknown,
    [unknown, Row[]],
    Array<[unknown, unknown, Row[], Row[]]>,
    [unknown, Row[]],
  ]
  return [
    ...head[1],
    ...bodies.flatMap(([, , first, rest]) => [...first, ...rest]),
    ...foot[1],
  ].map(([, cells]) => cells.map(cell => cell[4]))
}
