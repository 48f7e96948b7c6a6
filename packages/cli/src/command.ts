import type {Io} from './io.ts'

/** One option of a command. */
export interface OptionDefinition {
  type: 'boolean' | 'string'
  /** One letter: `-t`. */
  short?: string
  /** May be given several times. */
  multiple?: boolean
  /** What stands for the value in the help: `DIR`. */
  placeholder?: string
  description: string
}

/** What was asked for. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly flags: ReadonlySet<string>
  /** Values in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** One thing that `cvast` does. */
export interface Command {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** `cvast build [FILE…] [options]` */
  usage: string
  options: Readonly<Record<string, OptionDefinition>>
  /** Command line and what it does. */
  examples: ReadonlyArray<readonly [string, string]>
  /** Gives the exit code: 0 well, 1 problems in a document. */
  run(args: Arguments, io: Io): Promise<number>
}

/** The last value of an option that counts once. */
export function lastValue(args: Arguments, name: string): string | undefined {
  return args.values.get(name)?.at(-1)
}
