import type {Cv} from '@cvast/core'
import {reporter} from '@cvast/core'
import {VFile} from 'vfile'
import {toMdast} from './markdown/to-mdast.ts'
import {readCv} from './read-cv.ts'
import {readSource} from './source/read-source.ts'

/**
 * Reads a CV in Markdown. Never throws on any input; findings are in
 * `file.messages`.
 *
 * ```ts
 * const file = new VFile('# Jane Doe\n\n## Skills\n')
 * const tree = parse(file)
 * ```
 */
export function parse(input: VFile | string): Cv {
  const file = typeof input === 'string' ? new VFile(input) : input
  const report = reporter(file)
  const source = readSource(file, report)
  return readCv(toMdast(source), source, report)
}
