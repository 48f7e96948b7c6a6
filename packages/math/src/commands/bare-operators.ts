import type {SymbolCommand} from './command.ts'
import {pairCharacters} from './pair-characters.ts'

const kinds: Array<[SymbolCommand['kind'], string]> = [
  ['relation', '=<>:'],
  ['binary', '+-*−'],
  ['open', '(['],
  ['close', ')]?!'],
  ['punctuation', ',;'],
  ['ordinary', '/|."@`∕⁄'],
]

/** Bare characters that are operators in maths, with their kind. */
export const bareOperators: ReadonlyMap<string, SymbolCommand['kind']> =
  new Map(kinds.flatMap(([kind, all]) => [...all].map(one => [one, kind])))

/** Those shown as another character: TeX's `-` is a minus sign. */
export const bareOperatorTexts: ReadonlyMap<string, string> = pairCharacters(
  '-*`∕⁄',
  '−∗‘//',
)
