import type {MathAccent} from '../nodes.ts'

/**
 * A mark on every letter of a word, or on what is put in parentheses:
 * `p` → `p̄`, `a+b` → `(a+b)̂`. Lines run through; braces are left out.
 */
export function markLetters(base: string, {kind, mark}: MathAccent): string {
  if (kind === 'overbrace' || kind === 'underbrace') return base
  const through = kind === 'overline' || kind === 'underline'
  const word = /^[\p{L}\p{N}\p{M}′]*$/u.test(base)
  if (!word && !through) return `(${base})${mark}`
  const bare = kind === 'underline' ? base : undot(base)
  return bare.replace(/\S\p{M}*/gu, letter => letter + mark).normalize('NFC')
}

/** `ı` under a mark is an i. */
function undot(base: string): string {
  return base.replaceAll('ı', 'i').replaceAll('ȷ', 'j')
}
