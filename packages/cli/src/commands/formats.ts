import type {Command} from '../command.ts'
import {formats as shipped} from '../formats.ts'

export const formats: Command = {
  name: 'formats',
  summary: 'list the formats',
  usage: 'cvast formats',
  options: {},
  examples: [['cvast formats', 'names for `-t`']],
  run: async (_args, io) => {
    for (const [name, {aliases, summary}] of Object.entries(shipped))
      io.stdout.write(
        `${name.padEnd(10)} ${summary} (also: ${aliases.join(', ')})\n`,
      )
    return 0
  },
}
