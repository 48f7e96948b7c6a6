import type {LimitPlacement} from '../commands/command.ts'
import {commands} from '../commands/commands.ts'
import {loweredCharacters} from '../commands/lowered-characters.ts'
import {primes} from '../commands/primes.ts'
import {raisedCharacters} from '../commands/raised-characters.ts'
import type {MathNode} from '../nodes.ts'
import type {Atom} from './atom.ts'
import {buildScripts} from './build-scripts.ts'
import {fail} from './fail.ts'
import {parseArgument} from './parse-argument.ts'
import {parsePrimes} from './parse-primes.ts'
import {parseTypedScript} from './parse-typed-script.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

/** The scripts and primes behind an atom, and the atom with them. */
export function parseScripts(
  state: State,
  scope: Scope,
  atom: Atom,
): MathNode[] {
  let {limits} = atom
  let sub: MathNode[] | undefined
  let sup: MathNode[] | undefined
  // TeX adds `^` to primes right before it only: `x'^2`, never `x'_1^2`.
  let afterPrimes = false
  for (;;) {
    const token = peek(state)
    if (!token) break
    const placement = limitPlacement(token)
    if (placement) {
      if (!limits) fail(state, 'unexpected', token)
      limits = placement
      take(state, token)
      afterPrimes = false
    } else if (token.kind === 'command') break
    else if (primes.has(token.name)) {
      if (sup) fail(state, 'unexpected', token)
      sup = parsePrimes(state, token)
      afterPrimes = true
    } else if (token.name === '_' || loweredCharacters.has(token.name)) {
      if (sub) fail(state, 'unexpected', token)
      sub = parseScript(state, scope, token)
      afterPrimes = false
    } else if (token.name === '^' || raisedCharacters.has(token.name)) {
      if (sup && !afterPrimes) fail(state, 'unexpected', token)
      sup = [...(sup ?? []), ...parseScript(state, scope, token)]
      afterPrimes = false
    } else break
  }
  return buildScripts(atom.nodes, limits, sub, sup)
}

function limitPlacement(token: Token): LimitPlacement | undefined {
  if (token.kind !== 'command') return undefined
  const command = commands.get(token.name)
  return command?.type === 'limits' ? command.placement : undefined
}

function parseScript(state: State, scope: Scope, token: Token): MathNode[] {
  if (token.name !== '^' && token.name !== '_') {
    return parseTypedScript(state, scope, token)
  }
  take(state, token)
  return parseArgument(state, scope)
}
