import {commands} from '../commands/commands.ts'
import {typedSymbols} from '../commands/typed-symbols.ts'
import type {State} from './state.ts'
import {use} from './use.ts'

/** Greek capitals (and omicron) that look Latin: TeX has no command. */
const latinLookalikes = new Map(
  [...'ΑΒΕΖΗΙΚΜΝΟΡΤΧο'].map((letter, index) => [
    letter,
    index === 13 ? 'o' : `\\mathrm{${'ABEZHIKMNOPTX'[index]}}`,
  ]),
)
const plain = new Map([
  ['−', '-'],
  ['∕', '/'],
  ['⁄', '/'],
])

/**
 * LaTeX for one character that is not ASCII, with a space after a command;
 * `undefined` where it has none in maths. ASCII is itself.
 *
 * `≤` → `\le `, `Α` → `\mathrm{A}`, `é` → `undefined`
 */
export function typedLatex(
  state: State,
  character: string,
): string | undefined {
  if (character < '\u0080') return character
  const name = typedSymbols.get(character)
  const command = name === undefined ? undefined : commands.get(name)
  if (!command) return plain.get(character) ?? latinLookalikes.get(character)
  use(state, command)
  return `\\${name} `
}
