import {reporter} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import type {VFile} from 'vfile'
import type {AnyRenderer} from './config.ts'
import {hasError} from './has-error.ts'

/**
 * The CV in `file` in the form that `renderer` (Markdown's) writes. The YAML
 * at the top stays as it is; comments stand before the block that they were in
 * or that follows them. `undefined` where the source has an error: then it must
 * be left alone. Messages are added to `file`.
 */
export async function format(
  file: VFile,
  renderer: AnyRenderer,
): Promise<string | undefined> {
  const tree = parse(file, {keepComments: true})
  if (hasError(file)) return undefined
  const output = await renderer.render(tree, {
    options: renderer.defaults,
    report: reporter(file),
    // Nothing of the day goes into a source.
    date: new Date(0),
    read: () => undefined,
    parse: text => parse(text),
  })
  return hasError(file) ? undefined : String(output)
}
