import {relative, resolve} from 'node:path'
import type {Arguments, Command} from '../command.ts'
import {formatNames} from '../formats.ts'
import type {Io} from '../io.ts'
import {UsageError} from '../usage-error.ts'

export const create: Command = {
  name: 'new',
  summary: 'begin a renderer of your own',
  usage: 'cvast new renderer NAME',
  options: {},
  examples: [['cvast new renderer typst', 'the package cvast-renderer-typst']],
  run: runNew,
}

/** `cvast-renderer-` and this is a name that npm takes: 214 in all. */
const longest = 199

async function runNew({positionals}: Arguments, io: Io): Promise<number> {
  const [what, name, ...more] = positionals
  if (what !== 'renderer' || name === undefined || more.length > 0)
    throw new UsageError(
      `Cannot begin \`${positionals.join(' ')}\`, expected \`renderer NAME\``,
      'Try `cvast new renderer typst`.',
    )
  const format = name.replace(/^cvast-renderer-/, '')
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(format))
    throw new UsageError(
      `Unexpected \`${name}\` as a name, expected small letters, digits and hyphens`,
    )
  if (format.length > longest)
    throw new UsageError(
      `Unexpected name of ${format.length} characters, expected at most ${longest}`,
    )
  if (formatNames.has(format))
    throw new UsageError(
      `Cannot begin a renderer for \`${format}\`: cvast itself has one`,
      'To change one of its nodes, see `with` in the guide.',
    )
  const folder = resolve(io.cwd, `cvast-renderer-${format}`)
  const {newRenderer} = await import('../scaffold/new-renderer.ts')
  const written = await newRenderer(format, folder)
  for (const path of written) io.stdout.write(`${relative(io.cwd, path)}\n`)
  io.stdout.write(
    `\nNow: cd ${relative(io.cwd, folder)} && npm install && npm test\n`,
  )
  return 0
}
