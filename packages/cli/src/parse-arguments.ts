import {parseArgs} from 'node:util'
import {suggest} from '@cvast/core'
import type {Arguments, OptionDefinition} from './command.ts'
import {UsageError} from './usage-error.ts'

/**
 * Sorts the words after the command's name. Unknown options and missing values
 * are usage errors that name the nearest known one.
 */
export function parseArguments(
  argv: readonly string[],
  options: Readonly<Record<string, OptionDefinition>>,
): Arguments {
  const {tokens} = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, {type, short}]) => [
        name,
        short === undefined ? {type} : {type, short},
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const positionals: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (token.value === '')
        throw new UsageError('Unexpected empty name, expected a file')
      positionals.push(token.value)
    }
    if (token.kind !== 'option') continue
    const {name, rawName, value} = token
    const definition = Object.hasOwn(options, name) ? options[name] : undefined
    if (!definition)
      throw unknownOption(rawName, argv[token.index] ?? rawName, options)
    if (definition.type === 'boolean') {
      if (value !== undefined)
        throw new UsageError(`Unexpected value for \`${rawName}\``)
      flags.add(name)
    } else if (value === undefined)
      throw new UsageError(
        `Cannot use \`${rawName}\` alone, expected a value: \`${rawName} ${definition.placeholder ?? 'VALUE'}\``,
      )
    else if (/^[\s,]*$/.test(value))
      // Such as `-o "$OUT"` where the shell knows no `OUT`.
      throw new UsageError(
        `Unexpected empty value for \`${rawName}\`, expected ${definition.placeholder ?? 'one'}`,
      )
    else if (definition.multiple)
      values.set(name, [...(values.get(name) ?? []), value])
    else values.set(name, [value])
  }
  return {positionals, flags, values}
}

function unknownOption(
  rawName: string,
  written: string,
  options: Readonly<Record<string, OptionDefinition>>,
): UsageError {
  // `-dash.md` is read as `-d -a -s …`.
  if (/^-[^-].*[./\\]/.test(written))
    return new UsageError(
      `Unknown option \`${written}\``,
      `If it is a file: \`./${written}\`.`,
    )
  const near = suggest(rawName.replace(/^-+/, ''), Object.keys(options))
  return new UsageError(
    `Unknown option \`${rawName}\``,
    near && `Did you mean \`--${near}\`?`,
  )
}
