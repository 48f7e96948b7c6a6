import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {statOf} from './stat-of.ts'

/**
 * Makes a folder and those that it lies in. Node's own `recursive` tries for
 * ever where a disk (`/proc`) says that a folder is missing which is there.
 */
export function makeFolder(path: string): void {
  try {
    make(path)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path))
    make(path)
  }
}

/** Makes one folder, unless it is there. */
function make(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (!statOf(path)?.isDirectory()) throw error
  }
}
