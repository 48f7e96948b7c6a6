import type {PandocServer} from './pandoc/pandoc-server.ts'

/**
 * Dialects in which the canonical form must read the same; without `smart`,
 * which makes typographic quotes and dashes of plain ones, and with the maths
 * that GitHub has.
 */
export const dialects = [
  'gfm+tex_math_dollars',
  'markdown-smart',
  'commonmark_x-smart',
] as const

/** What a reader reads, and the footnotes apart. */
interface Read {
  text: string
  notes: string
}

/**
 * What pandoc reads in Markdown: words, code, maths as its TeX. Notes are only
 * shown where something refers to them, so all are referred to once more.
 */
export async function readApart(
  pandoc: PandocServer,
  markdown: string,
  dialect: (typeof dialects)[number],
): Promise<Read> {
  const notes = markdown.match(/(?<!\\)\[\^[\w-]+\](?=:)/g) ?? []
  const input = `${markdown}\n\n${notes.join(' ')}\n`
  const {blocks} = JSON.parse(await pandoc.read(input, dialect))
  const text: string[] = []
  const behind: string[] = []
  collect(blocks, text, behind)
  return {text: text.join(''), notes: behind.join('')}
}

/** The same, the notes behind all else. */
export async function readWithPandoc(
  pandoc: PandocServer,
  markdown: string,
  dialect: (typeof dialects)[number],
): Promise<string> {
  const {text, notes} = await readApart(pandoc, markdown, dialect)
  return text + notes
}

const lines = new Set([
  'BlockQuote',
  'BulletList',
  'CodeBlock',
  'Header',
  'OrderedList',
  'Para',
  'Plain',
  'Table',
])

/** Texts of pandoc's tree, in order; blocks parted by lines, notes behind. */
function collect(value: unknown, result: string[], behind: string[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, result, behind)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const {t, c} = value as {t?: string; c?: unknown}
  if (t === 'Str') result.push(c as string)
  else if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak')
    result.push(' ')
  else if (t === 'Code' || t === 'CodeBlock' || t === 'Math')
    result.push((c as string[])[1] as string)
  else if (t === 'Note') collect(c, behind, behind)
  else if (t !== 'RawInline' && t !== 'RawBlock') collect(c, result, behind)
  if (t && lines.has(t)) result.push('\n')
}
