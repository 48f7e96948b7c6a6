import type {Result} from '@cvast/compiler'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {colours} from '../colours.ts'
import type {Io, Stream} from '../io.ts'
import {shownPath} from '../shown-path.ts'

/** How much is told. */
export interface ExplainOptions {
  /** Also the whole text of what is left out. */
  verbose: boolean
}

/**
 * Lists what each target leaves out on purpose, and why:
 *
 * ```text
 * recruiter (out/recruiter.docx) leaves out:
 *   cv.md:125:1: section `Academic publications` has the excluded tag `academic` (86 words)
 * ```
 */
export function explain(
  results: readonly Result[],
  paths: readonly string[],
  stream: Stream,
  io: Io,
  {verbose}: ExplainOptions,
): void {
  const paint = colours(stream, io.env)
  for (const [index, {target, file}] of results.entries()) {
    const path = paths[index]
    const name = [
      target.name ?? target.renderer.format,
      ...(path === undefined ? [] : [`(${shownPath(path, io.cwd)})`]),
    ].join(' ')
    const left = file.messages
      .filter(each => each.ruleId === 'left-out')
      .toSorted(byPlace)
    stream.write(
      `${paint.bold(name)} leaves out${left.length === 0 ? ' nothing' : ':'}\n`,
    )
    let shownTo = 0
    for (const message of left) {
      const place = [file.path, message.line, message.column]
        .filter(each => each !== undefined && each !== null)
        .join(':')
      const {text, end} = sourceOf(message, file)
      const count = wordCount(text)
      const size = count > 1 ? paint.dim(` (${count} words)`) : ''
      stream.write(`  ${paint.dim(`${place}:`)} ${message.note}${size}\n`)
      // What is in a part that is shown already is not shown again.
      if (!verbose || end <= shownTo) continue
      shownTo = end
      for (const line of text.trimEnd().split(/\r\n|\r|\n/))
        stream.write(`    ${paint.dim('|')} ${line}`.trimEnd().concat('\n'))
    }
  }
}

/** The piece of the source that a message is about. */
function sourceOf(
  {place}: VFileMessage,
  {value}: VFile,
): {text: string; end: number} {
  const source =
    typeof value === 'string' ? value : new TextDecoder().decode(value)
  const start = place && 'start' in place ? place.start.offset : undefined
  const end = place && 'end' in place ? place.end.offset : undefined
  return start === undefined || end === undefined
    ? {text: '', end: 0}
    : {text: source.slice(start, end), end}
}

/** Words that people read: not those of directives. */
function wordCount(text: string): number {
  return (
    text.replaceAll(/<!--[\s\S]*?-->/g, '').match(/[\p{L}\p{N}][^\s]*/gu) ?? []
  ).length
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
