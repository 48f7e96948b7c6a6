import {mkdir, readFile} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import type {ExtraOutput} from './extra-output.ts'
import type {Io} from './io.ts'
import {identity} from './output-paths.ts'
import {reason} from './read-source.ts'
import {writeAtomic} from './write-atomic.ts'

/**
 * Writes files beside documents, but never over a file that was read, or over
 * a document. One that several documents share is written once.
 */
export async function writeExtras(
  extras: readonly ExtraOutput[],
  taken: readonly string[],
  io: Io,
): Promise<{well: boolean; written: Array<{path: string; size: number}>}> {
  const written: Array<{path: string; size: number}> = []
  const guarded = new Set(await Promise.all(taken.map(identity)))
  const seen = new Map<string, Uint8Array>()
  let well = true
  const fail = (path: string, problem: string) => {
    well = false
    const name = relative(io.cwd, path)
    io.stderr.write(`cvast: Cannot write \`${name}\`: ${problem}\n`)
  }
  for (const {path, bytes} of extras) {
    const id = await identity(path)
    const before = seen.get(id)
    if (guarded.has(id)) {
      if (!(await holds(path, bytes)))
        fail(
          path,
          'it is a source or a document; choose another folder or name',
        )
    } else if (before === undefined) {
      seen.set(id, bytes)
      try {
        await mkdir(dirname(path), {recursive: true})
        await writeAtomic(path, bytes)
        written.push({path, size: bytes.length})
      } catch (error) {
        fail(path, reason(error))
      }
    } else if (!same(before, bytes))
      fail(path, 'two documents want different files of this name')
  }
  return {well, written}
}

/** A picture that lies where the document looks for it. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return same(await readFile(path), bytes)
  } catch {
    return false
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i])
}
