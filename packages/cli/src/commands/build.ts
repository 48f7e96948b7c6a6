import {mkdir} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {compile, hasError} from '@cvast/compiler'
import {colours} from '../colours.ts'
import {type Arguments, type Command, lastValue} from '../command.ts'
import {formatSize} from '../format-size.ts'
import {diskHost} from '../host.ts'
import type {Io} from '../io.ts'
import {type LoadedConfig, loadConfig} from '../load-config.ts'
import {guardPaths, outputPaths} from '../output-paths.ts'
import {printMessages} from '../print-messages.ts'
import {readSource, reason, stdinName} from '../read-source.ts'
import {resolveTargets} from '../resolve-targets.ts'
import {UsageError} from '../usage-error.ts'
import {writeAtomic} from '../write-atomic.ts'

export const build: Command = {
  name: 'build',
  summary: 'compile CVs to Word, LaTeX, plain text and Markdown',
  usage: 'cvast build [FILE…] [options]',
  options: {
    to: {
      type: 'string',
      short: 't',
      multiple: true,
      placeholder: 'NAMES',
      description:
        'formats, or targets of the config, parted by commas (default: all)',
    },
    output: {
      type: 'string',
      short: 'o',
      placeholder: 'PATH',
      description:
        'folder for the results, a file for a single one, or - (default: out)',
    },
    config: {
      type: 'string',
      placeholder: 'FILE',
      description: 'config file (default: cvast.config.js, upwards)',
    },
    quiet: {
      type: 'boolean',
      short: 'q',
      description: 'say only what is wrong',
    },
    verbose: {type: 'boolean', short: 'v', description: 'say more'},
  },
  examples: [
    ['cvast build', 'what cvast.config.js says'],
    ['cvast build cv.md', 'all formats, into out/'],
    ['cvast build cv.md -t docx,text', 'two formats'],
    ['cvast build cv.md -t docx -o jane-doe.docx', 'one file'],
    ['cvast build - -t text -o - < cv.md', 'through a pipe'],
  ],
  run: runBuild,
}

async function runBuild(args: Arguments, io: Io): Promise<number> {
  const sources = await findSources(args, io)
  let failed = false
  for (const source of sources)
    if (!(await buildOne(source, args, io))) failed = true
  return failed ? 1 : 0
}

/** A CV to compile and the config that holds for it. */
interface Source {
  /** As the user named it, or `-`. */
  name: string
  config: LoadedConfig
}

async function findSources(args: Arguments, io: Io): Promise<Source[]> {
  const named = lastValue(args, 'config')
  if (args.positionals.length > 0)
    return Promise.all(
      args.positionals.map(async name => ({
        name,
        config: await loadConfig(
          named,
          name === stdinName ? io.cwd : dirname(resolve(io.cwd, name)),
          io,
        ),
      })),
    )
  const config = await loadConfig(named, io.cwd, io)
  const {input = 'cv.md'} = config.config
  if (config.path === undefined)
    throw new UsageError(
      'Cannot tell what to build, expected a file or a `cvast.config.js`',
      'Try `cvast build cv.md`.',
    )
  return [input].flat().map(each => ({
    name: relative(io.cwd, resolve(config.folder, each)),
    config,
  }))
}

/** Compiles one CV; whether all went well. */
async function buildOne(
  {name, config}: Source,
  args: Arguments,
  io: Io,
): Promise<boolean> {
  const start = io.now()
  const asked = (args.values.get('to') ?? [])
    .flatMap(each => each.split(','))
    .map(each => each.trim())
    .filter(each => each !== '')
  const [file, targets] = await Promise.all([
    readSource(name, io),
    resolveTargets(asked, config),
  ])
  const out = lastValue(args, 'output')
  const toStdout = out === stdinName
  if (toStdout && targets.length !== 1)
    throw new UsageError(
      `Cannot write ${targets.length} formats to standard output`,
      'Choose one: `-t text -o -`.',
    )
  const path = name === stdinName ? undefined : resolve(io.cwd, name)
  const paths = toStdout
    ? []
    : await outputPaths(name, targets, {
        out,
        cwd: io.cwd,
        defaultFolder: join(config.folder, config.config.out ?? 'out'),
      })
  await guardPaths(
    paths,
    [path, config.path].filter(each => each !== undefined),
  )

  const host = diskHost(path, config.folder, io)
  const compilation = await compile(file, targets, host)
  const print = {info: args.flags.has('verbose')}
  printMessages(compilation.file, io, print)
  let well = !hasError(compilation.file)
  const paint = colours(io.stdout, io.env)
  for (const [index, result] of compilation.results.entries()) {
    printMessages(result.file, io, print)
    const {output} = result
    if (output === undefined) {
      well = false
      continue
    }
    if (toStdout) {
      io.stdout.write(output)
      continue
    }
    const to = paths[index] as string
    const shown = relative(io.cwd, to)
    try {
      await mkdir(dirname(to), {recursive: true})
      await writeAtomic(to, output)
    } catch (error) {
      well = false
      io.stderr.write(`cvast: Cannot write \`${shown}\`: ${reason(error)}\n`)
      continue
    }
    const size =
      typeof output === 'string'
        ? new TextEncoder().encode(output).length
        : output.length
    if (!args.flags.has('quiet'))
      io.stdout.write(`${shown} ${paint.dim(formatSize(size))}\n`)
  }
  if (!toStdout && !args.flags.has('quiet') && well)
    io.stdout.write(
      paint.dim(
        `${file.path}: ${compilation.results.length} written in ${Math.round(io.now() - start)} ms\n`,
      ),
    )
  return well
}
