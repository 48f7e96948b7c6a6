import {
  type Cv,
  type Output,
  type Report,
  reporter,
  resolveOptions,
} from '@cvast/core'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {deepFreeze} from './deep-freeze.ts'
import type {Subject} from './subject.ts'
import {pixel} from './torture-cv.ts'

/** What came of one rendering. */
export interface Rendering {
  output: Output
  /** What a reader reads. */
  text: string
  messages: readonly VFileMessage[]
}

/**
 * Renders a frozen copy-free `tree` the way the compiler does: complete
 * options, a fixed date, pictures by a reader that knows `pixel.png`.
 */
export async function renderSubject(
  subject: Subject,
  tree: Cv,
  options: Readonly<Record<string, unknown>> = subject.options ?? {},
): Promise<Rendering> {
  const {file, output} = await renderOnly(subject, tree, options)
  return {output, text: await subject.read(output), messages: file.messages}
}

/** The same without reading the output back. */
export async function renderOnly(
  {renderer}: Subject,
  tree: Cv,
  options: Readonly<Record<string, unknown>>,
): Promise<{file: VFile; output: Output}> {
  const file = new VFile({path: 'cv.md'})
  const report: Report = reporter(file)
  const output = await renderer.render(deepFreeze(tree), {
    options: resolveOptions(renderer.schema, options, renderer.format, report),
    report,
    date: new Date(1_600_000_000_000),
    read: url => (url === 'pixel.png' ? pixel : undefined),
  })
  return {file, output}
}
