import {open, readdir, rename, stat, unlink} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'

/**
 * Writes a file so that whoever looks sees the old one or the new one, never
 * half: a temporary file in the same folder, flushed to the disk, renamed.
 */
export async function writeAtomic(
  path: string,
  data: string | Uint8Array,
): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path)}.${process.pid}.cvast-tmp`)
  await tidy(folder)
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

/** Folders that this process has looked through. */
const tidied = new Map<string, Promise<void>>()

/** A run that goes on writes no file for so long: 10 seconds. */
const abandoned = 10_000

/** Removes what a run that was killed has left, once per folder. */
function tidy(folder: string): Promise<void> {
  const known = tidied.get(folder)
  if (known) return known
  const work = removeAbandoned(folder).catch(() => {})
  tidied.set(folder, work)
  return work
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^\..+\.(\d+)\.cvast-tmp$/.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const path = join(folder, name)
    // The process may live on another machine that shares the folder.
    const {mtimeMs} = await stat(path)
    if (Date.now() - mtimeMs > abandoned) await unlink(path)
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
