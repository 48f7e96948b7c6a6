import {dirname, join, sep} from 'node:path'

/**
 * The deepest folder that holds all of the files (absolute paths):
 * `/a/b/x.md`, `/a/c/y.md` → `/a`.
 */
export function commonFolder(files: readonly string[]): string {
  const [first, ...rest] = files.map(each => dirname(each).split(sep))
  if (first === undefined) return sep
  let length = first.length
  for (const parts of rest) {
    let same = 0
    while (same < length && parts[same] === first[same]) same++
    length = same
  }
  return join(sep, ...first.slice(0, length))
}
