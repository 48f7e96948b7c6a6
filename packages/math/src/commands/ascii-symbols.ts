import {commands} from './commands.ts'

/**
 * ASCII for the characters of the table and those that bare characters
 * become: `≤` → `<=`, `α` → `alpha`, `−` → `-`.
 */
export const asciiSymbols: ReadonlyMap<string, string> = spell()

function spell(): Map<string, string> {
  const spelled = new Map([
    ['−', '-'],
    ['‘', "'"],
    ['’', "'"],
    ['“', '"'],
    ['”', '"'],
    ['–', '-'],
    ['—', '--'],
    ['⟨', '<'],
    ['⟩', '>'],
    ['°', 'deg'],
    ['\u00A0', ' '],
    ['\u2009', ' '],
  ])
  for (const command of commands.values()) {
    if (command.type !== 'symbol' || spelled.has(command.text)) continue
    spelled.set(command.text, command.ascii)
  }
  return spelled
}
