import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, extname, join, relative, resolve} from 'node:path'
import type {ReadyTarget} from '@cvast/compiler'
import {UsageError} from './usage-error.ts'

/** Where the results go. */
export interface Destination {
  /** `-o`: a folder, a file for one target, or nothing. */
  out: string | undefined
  cwd: string
  /** Whether this is the only CV of the run. */
  single: boolean
  /** Folder below the one for results. */
  below: string
  /** The folder that holds without `-o`. */
  defaultFolder: string
}

/**
 * One path per target. `-o` names a file when there is one target and the name
 * has an ending and is no folder; else it names a folder.
 */
export async function outputPaths(
  source: string,
  targets: readonly ReadyTarget[],
  {out, cwd, single, below, defaultFolder}: Destination,
): Promise<string[]> {
  const named = out === undefined ? undefined : resolve(cwd, out)
  if (
    named !== undefined &&
    single &&
    targets.length === 1 &&
    extname(named) !== '' &&
    !/[/\\]$/.test(out as string) &&
    !(await isFolder(named))
  )
    return [named]
  const stem = basename(source).replace(/\.[^.]+$/, '')
  const name = source === '-' ? 'cv' : stem
  return targets.map(({file = '{name}', renderer}) => {
    const base = file.replaceAll('{name}', name)
    const full = extname(base) === '' ? `${base}.${renderer.extension}` : base
    return join(named ?? defaultFolder, below, full)
  })
}

/** Two paths for one file, or a path that is a source, stop the run. */
export async function guardPaths(
  paths: readonly string[],
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  const sources = new Set(await Promise.all(inputs.map(identity)))
  const seen = new Set<string>()
  for (const path of paths) {
    const id = await identity(path)
    if (sources.has(id))
      throw new UsageError(
        `Cannot write \`${relative(cwd, path)}\`: it is a source`,
        'Choose another folder or name with `-o`.',
      )
    if (seen.has(id))
      throw new UsageError(
        `Cannot write \`${relative(cwd, path)}\` twice: two results have this name`,
        'Give one of them another `file` in the config.',
      )
    seen.add(id)
  }
}

/**
 * What makes two paths the same file: links followed, case folded, since some
 * disks do not tell `CV.md` from `cv.md`.
 */
export async function identity(path: string): Promise<string> {
  return (await real(path)).normalize('NFC').toLowerCase()
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await real(parent), basename(path))
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
