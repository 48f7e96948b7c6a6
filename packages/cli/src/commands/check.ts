import {parse} from '@cvast/parser-markdown'
import type {Arguments, Command} from '../command.ts'
import type {Io} from '../io.ts'
import {printMessages, severity} from '../print-messages.ts'
import {readSource} from '../read-source.ts'
import {UsageError} from '../usage-error.ts'

export const check: Command = {
  name: 'check',
  summary: 'tell what is wrong or doubtful in CVs, write nothing',
  usage: 'cvast check FILE… [options]',
  options: {
    strict: {type: 'boolean', description: 'fail on warnings, too'},
  },
  examples: [
    ['cvast check cv.md', 'problems with line and column'],
    ['cvast check --strict cv.md', 'for continuous integration'],
  ],
  run: runCheck,
}

async function runCheck(args: Arguments, io: Io): Promise<number> {
  if (args.positionals.length === 0)
    throw new UsageError(
      'Cannot check nothing, expected a file',
      'Try `cvast check cv.md`.',
    )
  const counts = {error: 0, warning: 0, info: 0}
  for (const name of args.positionals) {
    const file = await readSource(name, io)
    parse(file)
    printMessages(file, io, {info: true})
    for (const message of file.messages) counts[severity(message)]++
  }
  const {error, warning, info} = counts
  io.stdout.write(
    error + warning + info === 0
      ? 'no problems\n'
      : `${count(error, 'error')}, ${count(warning, 'warning')}, ${count(info, 'hint')}\n`,
  )
  return error > 0 || (args.flags.has('strict') && warning > 0) ? 1 : 0
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
