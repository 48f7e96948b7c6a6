import type {MathPackage} from '../math-result.ts'
import type {MathVariant} from '../nodes.ts'

interface Alphabet {
  variant: MathVariant
  latex: string
  package?: MathPackage
}

const italic: Alphabet = {variant: 'italic', latex: '\\mathit'}
const bold: Alphabet = {variant: 'bold', latex: '\\mathbf'}
const boldItalic: Alphabet = {
  variant: 'bold-italic',
  latex: '\\boldsymbol',
  package: 'amsmath',
}
const script: Alphabet = {variant: 'calligraphic', latex: '\\mathcal'}
const sans: Alphabet = {variant: 'sans', latex: '\\mathsf'}
const mono: Alphabet = {variant: 'mono', latex: '\\mathtt'}
const fraktur: Alphabet = {
  variant: 'fraktur',
  latex: '\\mathfrak',
  package: 'amssymb',
}
const blackboard: Alphabet = {
  variant: 'blackboard',
  latex: '\\mathbb',
  package: 'amssymb',
}

/** The blocks of 52 Latin letters from U+1D400 on, in Unicode's order. */
const blocks = [
  bold,
  italic,
  boldItalic,
  script,
  script,
  fraktur,
  blackboard,
  fraktur,
  sans,
  sans,
  sans,
  sans,
  mono,
]
/** The blocks of ten digits from U+1D7CE on. */
const digitBlocks = [bold, undefined, sans, sans, mono]

/**
 * The plain letter and alphabet of a letter that Unicode has in that
 * alphabet; `ℓ`, `ℏ`, `ℜ`, `ℑ` and `℘` are letters of their own in TeX.
 *
 * `ℝ` → `{letter: 'R', variant: 'blackboard', latex: '\\mathbb', …}`
 */
export function mathAlphabet(
  character: string,
): ({letter: string} & Alphabet) | undefined {
  const alphabet = find(character)
  if (!alphabet) return undefined
  const letter = character.normalize('NFKC')
  if (!/^[A-Za-z0-9]$/.test(letter)) return undefined
  // TeX's blackboard and script letters are capitals only.
  const capitals = alphabet === blackboard || alphabet === script
  if (capitals && !/[A-Z]/.test(letter)) return undefined
  return {letter, ...alphabet}
}

function find(character: string): Alphabet | undefined {
  if ('ℂℍℕℙℚℝℤ'.includes(character)) return blackboard
  if ('ℬℰℱℋℐℒℳℛ'.includes(character)) return script
  if ('ℭℌℨ'.includes(character)) return fraktur
  if (character === 'ℎ') return italic
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1d400 && code <= 0x1d6a3) {
    return blocks[Math.floor((code - 0x1d400) / 52)]
  }
  if (code >= 0x1d7ce && code <= 0x1d7ff) {
    const block = Math.floor((code - 0x1d7ce) / 10)
    return digitBlocks[block]
  }
  return undefined
}
