import type {Piece} from './piece.ts'

const word = /^[A-Za-z]+$/
const startsAlike = /^[\p{L}\p{N}]/u
const endsAlike = /[\p{L}\p{N}\p{M}]$/u

/** Whether a space stands between two pieces that follow each other. */
export function needsGap(left: Piece, right: Piece, tight: boolean): boolean {
  if (wouldMix(left, right)) return true
  const kinds = [left.kind, right.kind]
  if (left.kind === 'open' || right.kind === 'close') return false
  if (right.kind === 'punctuation') return false
  if (left.kind === 'punctuation') return !tight
  if (kinds.includes('relation') || kinds.includes('middle')) {
    return !tight && left.kind !== right.kind
  }
  if (kinds.includes('binary')) return !tight
  if (left.kind === 'large') return true
  if (left.kind === 'function') {
    return right.kind !== 'open' && !right.text.startsWith('(')
  }
  const operator = right.kind === 'function' || right.kind === 'large'
  return operator && !/[+−±∓-]$/u.test(left.text)
}

/** Whether letters or digits of the two would be read as one word. */
function wouldMix(left: Piece, right: Piece): boolean {
  if (!endsAlike.test(left.text) || !startsAlike.test(right.text)) return false
  if (left.kind === 'text' || right.kind === 'text') return false
  if (left.end === 'root') return true
  if (left.end === 'script') {
    const digitThenLetter = /\d$/.test(left.text) && /^\D/.test(right.text)
    return !digitThenLetter || isWord(right)
  }
  return isWord(left) || isWord(right)
}

function isWord({kind, text, name}: Piece): boolean {
  return name === true || (kind !== 'ordinary' && word.test(text))
}
