import {realpathSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {ReadyTarget} from '@cvast/compiler'
import {printable, shownPath} from './shown-path.ts'
import {statOf} from './stat-of.ts'
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
 * has an ending and is no folder; else it names a folder, or the run stops.
 */
export function outputPaths(
  source: string,
  targets: readonly ReadyTarget[],
  {out, cwd, single, below, defaultFolder}: Destination,
): string[] {
  const named = out === undefined ? undefined : resolve(cwd, out)
  if (out !== undefined && named !== undefined) {
    const there = kindOf(named)
    const open = !/[/\\]$/.test(out) && there !== 'folder'
    const one = single && targets.length === 1 && extname(named) !== ''
    if (open && one && there !== 'neither') return [named]
    if (there === 'file' || there === 'neither') throw noFolder(out, there)
    if (open) forbidFile(out, named, targets)
  }
  const stem = basename(source).replace(/\.[^.]+$/, '')
  const name = source === '-' ? 'cv' : stem
  return targets.map(({file = '{name}', renderer}) => {
    // The name may hold a dot of its own: `cv.de`.
    const whole = extname(file.replaceAll('{name}', 'x')) !== ''
    const base = file.replaceAll('{name}', name)
    const full = whole ? base : `${base}.${renderer.extension}`
    return join(named ?? defaultFolder, below, full)
  })
}

/** `-o cv.docx` cannot hold several results, and is no name for a folder. */
function forbidFile(
  out: string,
  named: string,
  targets: readonly ReadyTarget[],
): void {
  const ending = extname(named).slice(1).toLowerCase()
  if (targets.every(each => each.renderer.extension !== ending)) return
  throw new UsageError(
    `Cannot write several results to the file \`${printable(out)}\``,
    `Choose one with \`-t\`, or a folder: \`-o ${printable(out)}/\`.`,
  )
}

function noFolder(out: string, there: 'file' | 'neither'): UsageError {
  const found = there === 'file' ? 'a file' : 'neither that nor a file'
  return new UsageError(
    `Cannot write into \`${printable(out)}\`, expected a folder, found ${found}`,
    there === 'file'
      ? 'A file for a single result has an ending: `-t text -o cv.txt`.'
      : 'To compile and write nothing, use `cvast check`.',
  )
}

/** Two paths for one file, or a path that is a source, stop the run. */
export function guardPaths(
  paths: readonly string[],
  inputs: readonly string[],
  cwd: string,
): void {
  const sources = new Set(inputs.map(identity))
  const seen = new Set<string>()
  for (const path of paths) {
    const id = identity(path)
    if (sources.has(id))
      throw new UsageError(
        `Cannot write \`${shownPath(path, cwd)}\`: it is a source`,
        'Choose another folder or name with `-o`.',
      )
    if (seen.has(id))
      throw new UsageError(
        `Cannot write \`${shownPath(path, cwd)}\` twice: two results have this name`,
        'Give one of them another `file` in the config.',
      )
    seen.add(id)
  }
}

/**
 * What makes two paths the same file: links followed, case folded, since some
 * disks do not tell `CV.md` from `cv.md`.
 */
export function identity(path: string): string {
  return real(path).normalize('NFC').toLowerCase()
}

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(real(parent), basename(path))
  }
}

/** What is there already; `undefined`: nothing. */
function kindOf(path: string): 'file' | 'folder' | 'neither' | undefined {
  const stats = statOf(path)
  if (stats?.isDirectory()) return 'folder'
  return stats && (stats.isFile() ? 'file' : 'neither')
}
