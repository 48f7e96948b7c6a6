import type {Command} from './command.ts'
import {constructs} from './constructs.ts'
import {readSymbols} from './read-symbols.ts'
import {symbolGroups} from './symbol-groups.ts'

/** Every command that is accepted, by its name without the backslash. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...symbolGroups.flatMap(readSymbols),
  ...Object.entries(constructs),
])
