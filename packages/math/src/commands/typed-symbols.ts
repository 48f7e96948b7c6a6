import {commands} from './commands.ts'
import {pairCharacters} from './pair-characters.ts'

/**
 * The command for a symbol typed as such: `≤` → `le`. The first command of
 * the table wins.
 */
export const typedSymbols: ReadonlyMap<string, string> = typed()

function typed(): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, command] of commands) {
    if (command.type !== 'symbol' || command.text < '\u0080') continue
    if (!names.has(command.text)) names.set(command.text, name)
  }
  // Characters that look or mean the same as one of the table.
  const alike = pairCharacters('·•µħ∆〈〉✔', '⋅∙μℏΔ⟨⟩✓')
  for (const [like, symbol] of alike) {
    const name = names.get(symbol)
    if (name && !names.has(like)) names.set(like, name)
  }
  return names
}
