/** A piece of a text, as dates are made of. */
export interface Token {
  /** `char` is one character of a script without blanks between words. */
  kind: 'number' | 'word' | 'char' | 'sign'
  /** How it is looked up: folded words, `-` for every dash, `~` for tildes. */
  key: string
  start: number
  end: number
  /** What stands before it: nothing, blanks, or a line ending. */
  gap: 'none' | 'blank' | 'line'
  /** Of numbers; 0 otherwise. */
  value: number
}

/** How many digits a number has; 0 for anything else. */
export function digitsOf(token: Token | undefined): number {
  return token?.kind === 'number' ? token.key.length : 0
}
