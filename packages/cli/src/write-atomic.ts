import {
  close,
  closeSync,
  fchmodSync,
  fsync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {makeFolder} from './make-folder.ts'

/** A file to write: where, and what. */
export interface FileToWrite {
  path: string
  data: string | Uint8Array
  /** Its permissions; default: those of new files. */
  mode?: number
}

/**
 * Writes files so that whoever looks sees the old one or the new one, never
 * half: temporary files in the same folders, which are made where they lack,
 * flushed to the disk, renamed.
 * Gives what went wrong for each, in their order; one that fails does not stop
 * the others. The disk is waited for once, not once per file.
 */
export async function writeAtomic(
  files: readonly FileToWrite[],
): Promise<Array<unknown>> {
  const prepared = files.map(prepare)
  return Promise.all(
    prepared.map(async ({path, temporary, file, error}) => {
      if (file === undefined) return error
      try {
        await flush(file)
        renameSync(temporary, path)
        return undefined
      } catch (error) {
        remove(temporary)
        return error
      }
    }),
  )
}

/** Tells the threads of one process apart. */
const thread = Math.random().toString(36).slice(2, 10)

let count = 0

/** Writes what `writeAtomic` renames once it has reached the disk. */
function prepare({path, data, mode}: FileToWrite): {
  path: string
  temporary: string
  file?: number
  error?: unknown
} {
  const folder = dirname(path)
  const temporary = join(
    folder,
    `.${process.pid}-${thread}-${++count}.cvast-tmp`,
  )
  let file: number | undefined
  try {
    makeFolder(folder)
    tidy(folder)
    file = openSync(temporary, 'wx')
    if (mode !== undefined) fchmodSync(file, mode & 0o777)
    writeFileSync(file, data)
    return {path, temporary, file}
  } catch (error) {
    if (file !== undefined) {
      closeSync(file)
      remove(temporary)
    }
    return {path, temporary, error}
  }
}

/** Waits until the disk has it, and closes. */
function flush(file: number): Promise<void> {
  return new Promise((done, fail) => {
    fsync(file, problem => {
      close(file, error => {
        if (problem ?? error) fail(problem ?? error)
        else done()
      })
    })
  })
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // The next run tidies up.
  }
}

/** Folders that this process has looked through. */
const tidied = new Set<string>()

/** A run that goes on writes no file for so long: 10 seconds. */
const abandoned = 10_000

/** Removes what a run that was killed has left, once per folder. */
function tidy(folder: string): void {
  if (tidied.has(folder)) return
  tidied.add(folder)
  for (const name of readdirSync(folder)) {
    const pid = /^\.(\d+)-[\da-z]*-\d+\.cvast-tmp$/.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const path = join(folder, name)
    try {
      // The process may live on another machine that shares the folder.
      if (Date.now() - statSync(path).mtimeMs > abandoned) unlinkSync(path)
    } catch {
      // Somebody else was faster.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
