import type {Cv} from '@cvast/core'
import {reporter} from '@cvast/core'
import {VFile} from 'vfile'
import {keepComments} from './directives/comments/keep-comments.ts'
import {toMdast} from './markdown/to-mdast.ts'
import {readCv} from './read-cv.ts'
import {readSource} from './source/read-source.ts'

/** What `parse` can be told. */
export interface ParseOptions {
  /**
   * Whether comments of the author and the YAML at the top are noted in `data`
   * of the nodes, for a formatter; default: they are dropped.
   */
  keepComments?: boolean
}

/**
 * Reads a CV in Markdown. Never throws on any input; findings are in
 * `file.messages`.
 *
 * ```ts
 * const file = new VFile('# Jane Doe\n\n## Skills\n')
 * const tree = parse(file)
 * ```
 */
export function parse(input: VFile | string, options: ParseOptions = {}): Cv {
  const file = typeof input === 'string' ? new VFile(input) : input
  const report = reporter(file)
  const source = readSource(file, report)
  const root = toMdast(source, place => report('too-complex', undefined, place))
  const tree = readCv(root, source, report)
  return options.keepComments ? keepComments(tree, root) : tree
}
