import type {Piece} from './pieces.ts'

/**
 * A document before it has lines. Handlers say gaps and prefixes; `layOut`
 * counts.
 *
 * * `gap`: at least a new line, or a blank one; nothing at the ends, and the
 *   widest of several gaps holds
 * * `text`: cut into lines
 * * `line`: one line as it is
 * * `indent`: `first` before the first line, `rest` before the others
 * * `sized`: what it is depends on the columns there are (none: infinite)
 */
export type Layout =
  | {type: 'gap'; blank: boolean}
  | {type: 'text'; pieces: readonly Piece[]}
  | {type: 'line'; value: string}
  | {type: 'indent'; first: string; rest: string; content: readonly Layout[]}
  | {type: 'sized'; build: (width: number) => readonly Layout[]}

/** What follows stands on a new line. */
export const line: Layout = {type: 'gap', blank: false}

/** A blank line parts what stands before and after. */
export const blank: Layout = {type: 'gap', blank: true}

/** Prose, cut into lines. */
export function prose(pieces: readonly Piece[]): Layout {
  return {type: 'text', pieces}
}

/** One line as it is. */
export function verbatim(value: string): Layout {
  return {type: 'line', value}
}

/** `indent('- ', '  ', content)`: a hanging indent. */
export function indent(
  first: string,
  rest: string,
  content: readonly Layout[],
): Layout {
  return {type: 'indent', first, rest, content}
}

/** Content that depends on the columns there are. */
export function sized(build: (width: number) => readonly Layout[]): Layout {
  return {type: 'sized', build}
}

/** Contents with a gap between each two; empty ones leave no gap. */
export function apart(
  contents: ReadonlyArray<readonly Layout[]>,
  gap: Layout,
): Layout[] {
  const filled = contents.filter(each => each.length > 0)
  return filled.flatMap((each, index) =>
    index === 0 ? [...each] : [gap, ...each],
  )
}
