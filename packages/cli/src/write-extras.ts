import {readFileSync} from 'node:fs'
import type {ExtraOutput} from './extra-output.ts'
import type {Io} from './io.ts'
import {identity} from './output-paths.ts'
import {reason} from './read-source.ts'
import {shownPath} from './shown-path.ts'
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
  const guarded = new Set(taken.map(identity))
  const seen = new Map<string, Uint8Array>()
  let well = true
  const fail = (path: string, problem: string) => {
    well = false
    const name = shownPath(path, io.cwd)
    io.stderr.write(`cvast: Cannot write \`${name}\`: ${problem}\n`)
  }
  for (const {path, bytes} of extras) {
    const id = identity(path)
    const before = seen.get(id)
    if (guarded.has(id)) {
      if (!holds(path, bytes))
        fail(
          path,
          'it is a source or a document; choose another folder or name',
        )
    } else if (before === undefined) {
      seen.set(id, bytes)
      const [error] = await writeAtomic([{path, data: bytes}])
      if (error === undefined) written.push({path, size: bytes.length})
      else fail(path, reason(error))
    } else if (!same(before, bytes))
      fail(path, 'two documents want different files of this name')
  }
  return {well, written}
}

/** A picture that lies where the document looks for it. */
function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return same(readFileSync(path), bytes)
  } catch {
    return false
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i])
}
