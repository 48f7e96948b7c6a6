import {loweredCharacters} from '../commands/lowered-characters.ts'
import {raisedCharacters} from '../commands/raised-characters.ts'
import type {State} from './state.ts'
import {typedLatex} from './typed-latex.ts'

/** LaTeX for one typed script: `⁻` → `^{-}`; `undefined` for all else. */
export function typedScriptLatex(
  state: State,
  character: string,
): string | undefined {
  const up = raisedCharacters.get(character)
  const plain = up ?? loweredCharacters.get(character)
  if (plain === undefined) return undefined
  const latex = typedLatex(state, plain)?.trimEnd() ?? ''
  return `${up === undefined ? '_' : '^'}{${latex}}`
}
