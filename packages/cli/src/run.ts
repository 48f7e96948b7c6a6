import {suggest} from '@cvast/core'
import {checkEnvironment} from './check-environment.ts'
import {colours} from './colours.ts'
import type {Arguments, Command} from './command.ts'
import {commands} from './commands/index.ts'
import {commandHelp, generalHelp} from './help.ts'
import type {Io} from './io.ts'
import {parseArguments} from './parse-arguments.ts'
import {UsageError} from './usage-error.ts'
import {version} from './version.ts'

/** Options that every command knows. */
const common = {
  help: {type: 'boolean', short: 'h', description: 'show this help'},
} as const

/**
 * From arguments to exit code: 0 well, 1 problems in a document, 2 wrong
 * usage, 70 (sysexits.h) a fault of ours.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    const paint = colours(io.stderr, io.env)
    if (!(error instanceof UsageError)) {
      const {message, stack} = error as Error
      io.stderr.write(
        `${paint.red('cvast:')} Internal error: ${message}\n  ${paint.dim('This is a fault of cvast. `CVAST_DEBUG=1` shows where; please report it.')}\n`,
      )
      if (io.env.CVAST_DEBUG) io.stderr.write(`${stack}\n`)
      return 70
    }
    io.stderr.write(`${paint.red('cvast:')} ${error.message}\n`)
    if (error.hint) io.stderr.write(`  ${paint.dim(error.hint)}\n`)
    return 2
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    io.stderr.write(generalHelp(commands))
    return 2
  }
  if (name === '--version' || name === '-V') {
    io.stdout.write(`${version}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const command = rest[0] === undefined ? undefined : find(rest[0])
    io.stdout.write(command ? commandHelp(command) : generalHelp(commands))
    return 0
  }
  const command = find(name)
  const args = parseArguments(rest, {...common, ...command.options})
  if (args.flags.has('help')) {
    io.stdout.write(commandHelp(command))
    return 0
  }
  checkEnvironment(io.env)
  return command.run(args satisfies Arguments, io)
}

function find(name: string): Command {
  const command = commands.find(each => each.name === name)
  if (command) return command
  if (name.startsWith('-'))
    throw new UsageError(`Unknown option \`${name}\``, 'See `cvast --help`.')
  const near = suggest(
    name,
    commands.map(each => each.name),
  )
  const hint = /[./\\]/.test(name)
    ? `Did you mean \`cvast build ${name}\`?`
    : near
      ? `Did you mean \`cvast ${near}\`?`
      : 'See `cvast --help`.'
  throw new UsageError(`Unknown command \`${name}\``, hint)
}
