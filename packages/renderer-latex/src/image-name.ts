import type {AnyNode} from '@cvast/core'
import type {State} from './state.ts'

/** Relative, without `..`, of characters that TeX takes as they are. */
const safe = /^(?!.*(?:^|\/)\.)[A-Za-z0-9](?:[A-Za-z0-9_./-]*[A-Za-z0-9])?$/

/** How files begin that all three engines include. */
const kinds: ReadonlyArray<[extension: RegExp, start: readonly number[]]> = [
  [/\.png$/i, [0x89, 0x50, 0x4e, 0x47]],
  [/\.jpe?g$/i, [0xff, 0xd8, 0xff]],
  [/\.pdf$/i, [0x25, 0x50, 0x44, 0x46]],
]

/**
 * Name of a picture for `\includegraphics`; `undefined`, and reported, where
 * LaTeX could not include it.
 */
export function imageName(
  url: string,
  node: AnyNode,
  state: State,
): string | undefined {
  const {attach, read, report} = state.context
  const bytes = read(url)
  // The caller has told why.
  if (bytes === undefined) return undefined
  const problem = !safe.test(url)
    ? 'its name holds what TeX takes for something else'
    : kinds.some(
          ([extension, start]) =>
            extension.test(url) && start.every((byte, i) => bytes[i] === byte),
        )
      ? undefined
      : 'not a PNG, JPEG or PDF, which are what LaTeX includes'
  if (problem === undefined) {
    attach?.(url)
    return url
  }
  report('missing-image', {path: url, problem}, node)
  return undefined
}
