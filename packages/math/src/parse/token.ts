/**
 * - `command`: `\alpha`, `\,`; its name is without the backslash, and is one
 *   space for any escaped white space
 * - `character`: one code point, or a lone surrogate
 * - `space`: a run of white space
 * - `hidden`: `^^`, TeX's spelling of other characters
 */
export interface Token {
  kind: 'command' | 'character' | 'space' | 'hidden'
  /** The name of a command, the character, or the white space. */
  name: string
  start: number
  end: number
}
