/**
 * A value once read: text, marks, maths. `kept` text keeps its case, since the
 * author put it in braces.
 */
export type Inline =
  | {type: 'text'; value: string; kept: boolean}
  | {type: 'math'; value: string}
  | {type: 'link'; url: string; children: Inline[]}
  | {type: 'mark'; mark: Mark; children: Inline[]}

export type Mark =
  | 'emphasis'
  | 'strong'
  | 'superscript'
  | 'subscript'
  | 'inlineCode'
