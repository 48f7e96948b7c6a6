import {
  type Cv,
  deepFreeze,
  type Output,
  reporter,
  resolveOptions,
} from '@cvast/core'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {demand} from './nonconformance.ts'
import {defaultTimeLimit, type Subject} from './subject.ts'
import {pixel} from './torture-cv.ts'
import {within} from './within.ts'

/** What came of one rendering. */
export interface Rendering {
  output: Output
  messages: readonly VFileMessage[]
  /** What `read` was asked for. */
  asked: readonly string[]
}

/** The same, and what a reader reads. */
export interface ReadRendering extends Rendering {
  text: string
}

/** When every document of the kit is made: 2020-09-13T12:26:40Z. */
const documentTime = 1_600_000_000_000

/**
 * Renders `tree`, frozen, the way the compiler does: complete options, a fixed
 * date, pictures by a reader that knows `pixel.png`.
 */
export async function renderOnly(
  {renderer, options: usual = {}, timeLimit = defaultTimeLimit}: Subject,
  tree: Cv,
  options: Readonly<Record<string, unknown>> = usual,
): Promise<Rendering> {
  const file = new VFile({path: 'cv.md'})
  const report = reporter(file)
  const asked: string[] = []
  const complete = resolveOptions(
    renderer.schema,
    options,
    renderer.format,
    report,
  )
  const output: unknown = await within(
    timeLimit,
    `expected \`render\` to settle within ${timeLimit} ms`,
    async () =>
      renderer.render(deepFreeze(tree), {
        options: deepFreeze(complete),
        report,
        date: new Date(documentTime),
        read: url => {
          asked.push(url)
          return url === 'pixel.png' ? pixel : undefined
        },
      }),
  )
  demand(
    typeof output === 'string' || output instanceof Uint8Array,
    `expected a string or a Uint8Array from \`render\`, found ${output === null ? 'null' : typeof output}`,
  )
  return {output, messages: file.messages, asked}
}

/** Renders `tree` and reads the output back. */
export async function renderSubject(
  subject: Subject,
  tree: Cv,
  options?: Readonly<Record<string, unknown>>,
): Promise<ReadRendering> {
  const rendering = await renderOnly(subject, tree, options)
  return {...rendering, text: await subject.read(rendering.output)}
}
