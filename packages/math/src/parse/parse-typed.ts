import {mathAlphabet} from '../commands/math-alphabet.ts'
import type {MathNode} from '../nodes.ts'
import {accentedLatex} from './accented-latex.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import type {Token} from './token.ts'
import {typedLatex} from './typed-latex.ts'
import {typedNode} from './typed-node.ts'
import {use} from './use.ts'

/** One character beyond ASCII: `α`, `≥`, `ℝ`, `é`; already taken. */
export function parseTyped(
  state: State,
  scope: Scope,
  {name, start, end}: Token,
): MathNode[] {
  const styled = mathAlphabet(name)
  if (styled) {
    use(state, styled)
    const {letter, latex, variant} = styled
    state.edits.push({start, end, latex: `${latex}{${letter}}`})
    return [typedNode(letter, {...scope, variant})]
  }
  const character = name.normalize('NFC')
  const latex = typedLatex(state, character)
  if (latex !== undefined) {
    state.edits.push({start, end, latex})
    return [typedNode(character, scope)]
  }
  const accented = accentedLatex(character)
  if (accented !== undefined) {
    state.edits.push({start, end, latex: accented})
    return [typedNode(character, scope)]
  }
  state.packages.add('amsmath')
  state.edits.push({start, end, prose: name, inMaths: true})
  return [typedNode(name, {...scope, variant: scope.variant ?? 'normal'})]
}
