import {type Stats, statSync} from 'node:fs'

/** What the disk says of a path; `undefined` where it says nothing. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
