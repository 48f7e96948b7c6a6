import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {colours} from '../colours.ts'
import type {Io} from '../io.ts'
import {printable} from '../shown-path.ts'
import type {ToldMessage} from './merge-messages.ts'

/** How much is told. */
export interface PrintOptions {
  /** Also what is only information. */
  info: boolean
  /** Also where in its code something failed. */
  stacks?: boolean
  /** Also the page of each rule. */
  links?: boolean
}

/**
 * Prints messages on standard error, in the order of their places, each with
 * its line of source and a caret, and the targets where it concerns only some:
 *
 * ```text
 * cv.md:3:1: warning: Unexpected key `emial` …, did you mean `email`? [front-matter-unknown-key]
 *   3 | emial: jane@example.org
 *     | ^^^^^
 * ```
 */
export function printMessages(
  file: VFile,
  io: Io,
  {info, links = false, stacks = false}: PrintOptions,
): void {
  const lines = sourceLines(file)
  const shown = file.messages
    .filter(each => info || severity(each) !== 'info')
    .toSorted(byPlace)
  for (const message of shown) print(message)

  function print(message: VFileMessage): void {
    const paint = colours(io.stderr, io.env)
    const level = severity(message)
    const paintLevel = {
      error: paint.red,
      warning: paint.yellow,
      info: paint.blue,
    }[level]
    const place = [printable(file.path), message.line, message.column]
      .filter(each => each !== undefined && each !== null)
      .join(':')
    const {ruleId, targets} = message as ToldMessage
    const rule = ruleId ? paint.dim(` [${ruleId}]`) : ''
    const whom = targets ? paint.dim(` (${targets.join(', ')})`) : ''
    io.stderr.write(
      `${paint.bold(`${place}:`)} ${paintLevel(level)}: ${message.reason}${rule}${whom}\n`,
    )
    const line = message.line ? lines[message.line - 1] : undefined
    if (line !== undefined && line.trim() !== '')
      io.stderr.write(excerpt(message, line, paint.dim))
    for (const each of message.expected ?? [])
      io.stderr.write(`  ${paint.green('fix:')} ${each}\n`)
    if (stacks && message.note)
      io.stderr.write(`${message.note.replaceAll(/^/gm, '  ')}\n`)
    if (links && message.url)
      io.stderr.write(`  ${paint.dim(`see ${message.url}`)}\n`)
  }
}

/** What a message is called. */
export function severity(message: VFileMessage): 'error' | 'warning' | 'info' {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** Widest piece of a source line that is shown. */
const excerptWidth = 100

function excerpt(
  message: VFileMessage,
  line: string,
  dim: (text: string) => string,
): string {
  const column = message.column ?? 1
  const {place} = message
  const end =
    place && 'end' in place && place.end.line === message.line
      ? place.end.column
      : column + 1
  // A long line is cut so that the place stays in sight.
  const from = Math.max(0, Math.min(column - 21, line.length - excerptWidth))
  const text = line.slice(from, from + excerptWidth).replaceAll('\t', ' ')
  const gutter = String(message.line)
  const carets = '^'.repeat(
    Math.max(1, Math.min(end - column, text.length - (column - 1 - from))),
  )
  return [
    `  ${dim(`${gutter} |`)} ${text}\n`,
    `  ${dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(column - 1 - from)}${carets}\n`,
  ].join('')
}

function sourceLines({value}: VFile): string[] {
  const text =
    typeof value === 'string' ? value : new TextDecoder().decode(value)
  return text.split(/\r\n|\r|\n/)
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
