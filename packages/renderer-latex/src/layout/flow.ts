/** One line of the document to be, before it is cut to width. */
export interface Line {
  text: string
  /** Columns before the text. */
  indent: number
  /**
   * * `prose`: cut by sentence and width; what follows the first line is
   *   indented by `hang` more
   * * `filled`: cut by width only
   * * `exact`: as it is, after the indent
   * * `flush`: as it is, from the first column
   */
  as: 'prose' | 'filled' | 'exact' | 'flush'
  hang?: number
  /** Begins a paragraph of text, so that words can be put before it. */
  paragraph?: true
}

/** What a node on lines of its own becomes. */
export type Flow = readonly Line[]

/** `line('\\begin{itemize}')` */
export function line(text: string): Line {
  return {text, indent: 0, as: 'exact'}
}

/** Text to be cut; `hang` indents its second and later lines. */
export function prose(text: string, hang = 0): Line {
  return {text, indent: 0, as: 'prose', hang}
}

/** A command with a long argument: cut by width, indented below. */
export function filled(text: string): Line {
  return {text, indent: 0, as: 'filled', hang: 2}
}

/** A line that must start in the first column: code. */
export function flush(text: string): Line {
  return {text, indent: 0, as: 'flush'}
}

export const blank: Line = {text: '', indent: 0, as: 'flush'}

/** All of `flow`, deeper by `by` columns. */
export function nest(flow: Flow, by = 2): Flow {
  return flow.map(each => ({...each, indent: each.indent + by}))
}

/** Parts with a blank line between them; empty parts leave none. */
export function apart(parts: readonly Flow[]): Flow {
  return parts
    .filter(part => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [blank, ...part]))
}

/** All text of `flow` in one line, where there is room for no more. */
export function onLine(flow: Flow): string {
  return flow
    .map(({text}) => text)
    .filter(text => text !== '')
    .join(' ')
}
