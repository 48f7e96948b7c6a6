import {dirname, join, resolve} from 'node:path'
import type {Config} from '@cvast/compiler'
import {suggest} from '@cvast/core'
import {importModule} from './import-module.ts'
import type {Io} from './io.ts'
import {statOf} from './stat-of.ts'
import {UsageError} from './usage-error.ts'

/** A config and where it was. */
export interface LoadedConfig {
  config: Config
  /** What its paths are relative to. */
  folder: string
  /** Absent when there is no file: then the defaults hold. */
  path?: string
}

const names = ['cvast.config.js', 'cvast.config.mjs', 'cvast.config.ts']

/**
 * The config named, else the nearest upwards from `folder`, else none. A
 * config is code: it is run.
 */
export async function loadConfig(
  named: string | undefined,
  folder: string,
  io: Io,
): Promise<LoadedConfig> {
  const path = named === undefined ? findConfig(folder) : resolve(io.cwd, named)
  if (path === undefined) return noConfig(io)
  if (!isFile(path))
    throw new UsageError(`Cannot read the config \`${named}\`: no such file`)
  const value = await importDefault(path)
  return {config: checked(value, path), folder: dirname(path), path}
}

/** What holds where there is no config. */
export function noConfig(io: Io): LoadedConfig {
  return {config: {}, folder: io.cwd}
}

/** What the module exports by default. */
async function importDefault(path: string): Promise<unknown> {
  try {
    return (await importModule(path, {fresh: true})).default
  } catch (error) {
    throw new UsageError(
      `Cannot load the config \`${path}\`: ${error instanceof Error ? error.message : error}`,
    )
  }
}

const knownKeys = [
  'input',
  'out',
  'targets',
  'transforms',
  'bibliography',
  'publications',
  'renderers',
  'plugins',
] as const satisfies ReadonlyArray<keyof Config>

/** Those that are lists. */
const lists = ['targets', 'renderers', 'plugins'] as const

function checked(value: unknown, path: string): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(
      `Unexpected ${value === undefined ? 'no default export' : typeof value} in \`${path}\`, expected \`export default defineConfig({…})\``,
    )
  for (const key of Object.keys(value))
    if (!(knownKeys as readonly string[]).includes(key)) {
      const near = suggest(key, knownKeys)
      throw new UsageError(
        `Unexpected key \`${key}\` in \`${path}\``,
        near
          ? `Did you mean \`${near}\`?`
          : `Known keys: ${knownKeys.join(', ')}.`,
      )
    }
  const config: Config = value
  for (const key of lists)
    if (config[key] !== undefined && !Array.isArray(config[key]))
      throw new UsageError(
        `Unexpected ${typeof config[key]} as \`${key}\` in \`${path}\`, expected a list`,
      )
  for (const each of (config.targets ?? []) as readonly unknown[])
    if (typeof each !== 'object' || each === null || !('renderer' in each))
      throw new UsageError(
        `Unexpected ${each === null ? 'null' : typeof each} among \`targets\` in \`${path}\`, expected a target`,
        `Such as \`target('${typeof each === 'string' ? each : 'docx'}')\`.`,
      )
  return config
}

function findConfig(folder: string): string | undefined {
  for (const name of names) {
    const path = join(folder, name)
    if (isFile(path)) return path
  }
  const parent = dirname(folder)
  return parent === folder ? undefined : findConfig(parent)
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}
