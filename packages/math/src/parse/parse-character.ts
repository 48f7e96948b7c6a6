import {loweredCharacters} from '../commands/lowered-characters.ts'
import {primes} from '../commands/primes.ts'
import {raisedCharacters} from '../commands/raised-characters.ts'
import {typedSpaces} from '../commands/typed-spaces.ts'
import type {Atom} from './atom.ts'
import {parseGroup} from './parse-group.ts'
import {parseTyped} from './parse-typed.ts'
import {report} from './report.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {typedNode} from './typed-node.ts'

/** One bare character; a script without a base has an empty one. */
export function parseCharacter(state: State, scope: Scope, token: Token): Atom {
  const {name, start, end} = token
  if (name === '{') {
    const nodes = parseGroup(state, scope, token)
    const [only] = nodes
    const loose = nodes.length === 1 && only?.type === 'operator'
    return {nodes: loose ? [{type: 'row', children: nodes}] : nodes}
  }
  if (
    name === '^' ||
    name === '_' ||
    primes.has(name) ||
    raisedCharacters.has(name) ||
    loweredCharacters.has(name)
  ) {
    return {nodes: []}
  }
  take(state, token)
  if (name === '~') return {nodes: [{type: 'space', width: 6}]}
  const space = typedSpaces.get(name)
  if (space) {
    state.edits.push({start, end, latex: space.latex})
    return {nodes: [{type: 'space', width: space.width}]}
  }
  if (name === '%' || name === '#' || /^\p{C}|^\p{Zl}|^\p{Zp}/u.test(name)) {
    report(state, 'unexpected', token)
    return {nodes: []}
  }
  if (name < '\u0080') return {nodes: [typedNode(name, scope)]}
  return {nodes: parseTyped(state, scope, token)}
}
