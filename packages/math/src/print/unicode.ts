import {loweredCharacters} from '../commands/lowered-characters.ts'
import {pairCharacters} from '../commands/pair-characters.ts'
import {raisedCharacters} from '../commands/raised-characters.ts'
import type {Dialect} from './dialect.ts'
import {markLetters} from './mark-letters.ts'

const blackboard = pairCharacters('CHNPQRZ', 'ℂℍℕℙℚℝℤ')
/** The everyday look of characters that many fonts lack. */
const usual = pairCharacters('⋅∗∣∙', '·*|•')
const lower = new Map([...loweredCharacters].map(([to, from]) => [from, to]))
const raise = new Map([...raisedCharacters].map(([to, from]) => [from, to]))
/** High up by themselves. */
for (const one of '*′†‡') raise.set(one, one)
const roots = new Map([
  ['2', '√'],
  ['3', '∛'],
  ['4', '∜'],
])

/** Maths in Unicode. */
export const unicode: Dialect = {
  letters({text, variant}) {
    return variant === 'blackboard' ? replaceEach(text, blackboard) : text
  },
  symbol: text =>
    replaceEach(text, usual).replaceAll('′′′', '‴').replaceAll('′′', '″'),
  prose: text => text,
  lower: text => mapAll(text, lower),
  raise: text => mapAll(text, raise),
  degree: '°',
  root(radicand, index, simple) {
    const sign =
      index === undefined
        ? '√'
        : (roots.get(index) ?? `${mapAll(index, raise) ?? `[${index}]`}√`)
    return sign + (simple ? radicand : `(${radicand})`)
  },
  accent: (node, base) => markLetters(base, node),
}

function replaceEach(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, one => table.get(one) ?? one).join('')
}

function mapAll(
  text: string,
  table: ReadonlyMap<string, string>,
): string | undefined {
  let mapped = ''
  for (const one of text) {
    const image = table.get(one)
    if (image === undefined) return undefined
    mapped += image
  }
  return mapped
}
