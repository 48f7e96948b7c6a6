import {dirname, resolve} from 'node:path'
import type {LoadedConfig} from '../load-config.ts'
import {stdinName} from '../read-source.ts'

/** Where the renderers of a CV may be installed: by the CV, by the config. */
export function foldersOf(
  source: string,
  config: LoadedConfig,
  cwd: string,
): readonly string[] {
  const own = source === stdinName ? cwd : dirname(resolve(cwd, source))
  return [...new Set([own, config.folder])]
}
