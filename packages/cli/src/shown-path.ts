import {relative} from 'node:path'

/**
 * A path as people want to read it: relative to the folder one is in, or
 * absolute where that is shorter (`/proc/x`, not `../../../proc/x`).
 */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  return printable(way.length <= path.length ? way : path)
}

/** Signs that would move the cursor are written out: `a\nb.md`. */
export function printable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, each => JSON.stringify(each).slice(1, -1))
}
