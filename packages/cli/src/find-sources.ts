import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {Io} from './io.ts'
import {type LoadedConfig, loadConfig} from './load-config.ts'
import {stdinName} from './read-source.ts'
import {printable} from './shown-path.ts'
import {UsageError} from './usage-error.ts'

/** A CV to compile and the config that holds for it. */
export interface Source {
  /** As the user named it, or `-`. */
  name: string
  config: LoadedConfig
}

/**
 * The CVs that were asked for: those named, patterns (`cvs/**\/*.md`) expanded
 * and sorted, else those of the config. What lies in the folder for results
 * matches no pattern: a second run would take the first one's for sources.
 */
export async function findSources(
  named: readonly string[],
  configPath: string | undefined,
  io: Io,
  out = 'out',
): Promise<Source[]> {
  if (named.length === 0) return sourcesOfConfig(configPath, io)
  const names = [
    ...new Set(
      (await Promise.all(named.map(each => expand(each, out, io)))).flat(),
    ),
  ]
  const configs = new Map<string, Promise<LoadedConfig>>()
  return Promise.all(
    names.map(async name => {
      const folder =
        name === stdinName ? io.cwd : dirname(resolve(io.cwd, name))
      const config = configs.get(folder) ?? loadConfig(configPath, folder, io)
      configs.set(folder, config)
      return {name, config: await config}
    }),
  )
}

async function sourcesOfConfig(
  configPath: string | undefined,
  io: Io,
): Promise<Source[]> {
  const config = await loadConfig(configPath, io.cwd, io)
  if (config.path === undefined)
    throw new UsageError(
      'Cannot tell which CV, expected a file or a `cvast.config.js`',
      'Name one: `cvast build cv.md`.',
    )
  const {input = 'cv.md'} = config.config
  return [input].flat().map(each => ({
    name: relative(io.cwd, resolve(config.folder, each)),
    config,
  }))
}

/** A pattern's files in the order of their names; a file's name is itself. */
async function expand(name: string, out: string, io: Io): Promise<string[]> {
  if (name === stdinName || !/[*?{[]/.test(name)) return [name]
  if (existsSync(resolve(io.cwd, name))) return [name]
  const {glob} = await import('tinyglobby')
  const found = await glob(posix(name), {
    cwd: io.cwd,
    ignore: [
      '**/node_modules/**',
      `${posix(relative(io.cwd, resolve(io.cwd, out)))}/**`,
    ],
    expandDirectories: false,
  })
  if (found.length === 0)
    throw new UsageError(
      `Cannot find a file that matches \`${printable(name)}\``,
    )
  // By code units: the same everywhere, whatever the locale.
  return found.sort()
}

function posix(path: string): string {
  return path.replaceAll('\\', '/')
}
