import {relative} from 'node:path'
import type {Result} from '@cvast/compiler'
import {colours} from '../colours.ts'
import type {Io, Stream} from '../io.ts'

/**
 * Lists what each target leaves out on purpose, and why:
 *
 * ```text
 * recruiter (out/recruiter.docx) leaves out:
 *   cv.md:125:1: section `Academic publications` has the excluded tag `academic`
 * ```
 */
export function explain(
  results: readonly Result[],
  paths: readonly string[],
  stream: Stream,
  io: Io,
): void {
  const paint = colours(stream, io.env)
  for (const [index, {target, file}] of results.entries()) {
    const path = paths[index]
    const name = [
      target.name ?? target.renderer.format,
      ...(path === undefined ? [] : [`(${relative(io.cwd, path)})`]),
    ].join(' ')
    const left = file.messages.filter(each => each.ruleId === 'left-out')
    stream.write(
      `${paint.bold(name)} leaves out${left.length === 0 ? ' nothing' : ':'}\n`,
    )
    for (const {line, column, note} of left.toSorted(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    )) {
      const place = [file.path, line, column]
        .filter(each => each !== undefined && each !== null)
        .join(':')
      stream.write(`  ${paint.dim(`${place}:`)} ${note}\n`)
    }
  }
}
