import {commands} from './commands.ts'

/** The command for a combining mark typed behind a letter: U+0304 → `bar`. */
export const typedMarks: ReadonlyMap<string, string> = typed()

function typed(): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, command] of commands) {
    if (command.type !== 'accent' || !/\p{M}/u.test(command.mark)) continue
    if (!names.has(command.mark)) names.set(command.mark, name)
  }
  return names
}
