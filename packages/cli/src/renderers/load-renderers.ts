import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describeError} from '@cvast/compiler'
import {importModule} from '../import-module.ts'
import {statOf} from '../stat-of.ts'
import {UsageError} from '../usage-error.ts'
import type {FoundRenderer} from './found-renderer.ts'
import {packageEntry} from './package-entry.ts'
import {renderersIn} from './renderers-in.ts'
import {standIn} from './stand-in.ts'

/** Where a renderer is looked for. */
export interface Whereabouts {
  /** What paths are relative to. */
  folder: string
  /** Where packages may be installed, the nearest first. */
  folders: readonly string[]
}

/**
 * The renderers of a module, named by its path (`./alpha.js`) or its package
 * (`cvast-renderer-alpha`). It is code, and is run. One that cannot be used
 * becomes a stand-in that says why; one that is not there is wrong usage.
 */
export async function loadRenderers(
  name: string,
  by: string,
  {folder, folders}: Whereabouts,
): Promise<readonly FoundRenderer[]> {
  const isFile = /^\.{0,2}[/\\]|^[a-z]:[/\\]|\.[cm]?[jt]s$/i.test(name)
  const path = isFile ? resolve(folder, name) : findPackage(name, folders)
  if (path === undefined || (isFile && !exists(path)))
    throw new UsageError(
      `Cannot find the renderer \`${name}\` (${by}): ${isFile ? 'there is no such file' : 'no such package is installed beside the CV or the config'}`,
    )
  const origin = `\`${name}\` (${by})`
  const broken = (problem: string): FoundRenderer[] => [
    {renderer: standIn(name), origin, broken: problem, path},
  ]
  try {
    const found = renderersIn(await importModule(path, {fresh: isFile}))
    return typeof found === 'string'
      ? broken(found)
      : found.map(renderer => ({renderer, origin, path}))
  } catch (error) {
    return broken(`it cannot be imported: ${whatWasThrown(error, path)}`)
  }
}

/** The package's file, if it is installed beside the work or beside cvast. */
export function findPackage(
  name: string,
  folders: readonly string[],
): string | undefined {
  return packageEntry(name, [
    ...folders,
    fileURLToPath(new URL('.', import.meta.url)),
  ])
}

function whatWasThrown(error: unknown, path: string): string {
  const {problem} = describeError(error)
  // Node tells nobody but the terminal where.
  return error instanceof SyntaxError
    ? `${problem} (\`node ${path}\` shows where)`
    : problem
}

function exists(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}
