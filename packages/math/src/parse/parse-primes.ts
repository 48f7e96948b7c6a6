import {primes} from '../commands/primes.ts'
import {raisedCharacters} from '../commands/raised-characters.ts'
import type {MathNode} from '../nodes.ts'
import {peek} from './peek.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

/**
 * A run of primes: `f''` → `″`, as one operator `′′`. TeX does not skip space
 * between primes and what belongs to them, so LaTeX gets none.
 */
export function parsePrimes(state: State, first: Token): MathNode[] {
  let text = ''
  for (let token: Token | undefined = first; token; token = peek(state)) {
    const count = primes.get(token.name)
    const more = token.name === '^' || raisedCharacters.has(token.name)
    const bare = token.kind === 'character'
    if (!bare || !(count || more)) break
    if (text && state.lastEnd < token.start) {
      state.edits.push({start: state.lastEnd, end: token.start, latex: ''})
    }
    if (!count) break
    const {start, end} = token
    if (token.name !== "'") {
      state.edits.push({start, end, latex: "'".repeat(count)})
    }
    text += '′'.repeat(count)
    take(state, token)
  }
  return [{type: 'operator', text, kind: 'ordinary'}]
}
