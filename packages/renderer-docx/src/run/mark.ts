/**
 * What a piece of text can be, in the order in which combined styles are
 * named. Each is a character style of the same id.
 */
export const marks = [
  'Hyperlink',
  'EntryDate',
  'LeadDate',
  'VerbatimChar',
  'Strong',
  'Emphasis',
  'Strikethrough',
  'Superscript',
  'Subscript',
] as const

export type Mark = (typeof marks)[number]
