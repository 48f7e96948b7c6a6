/** Signs of LaTeX that some encodings lack, and pandoc does not know. */
export type ProvidedSign =
  | 'lbrack'
  | 'rbrack'
  | 'textasciigrave'
  | 'textquotedbl'
  | 'textquotesingle'

const all: ReadonlySet<string> = new Set<ProvidedSign>([
  'lbrack',
  'rbrack',
  'textasciigrave',
  'textquotedbl',
  'textquotesingle',
])

/** The sign of that kind that an escaped character is: `\lbrack{}` → `lbrack`. */
export function providedSign(latex: string): ProvidedSign | undefined {
  const name = /\\([a-z]+)\{\}$/.exec(latex)?.[1]
  return name !== undefined && all.has(name)
    ? (name as ProvidedSign)
    : undefined
}
