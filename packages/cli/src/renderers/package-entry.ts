import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * The file that `import 'NAME'` would load in a module in one of `folders`; the
 * first that has the package wins. A package finds itself, so that its author
 * can try it. Node's own function for this is given to the running module only.
 */
export function packageEntry(
  name: string,
  folders: readonly string[],
): string | undefined {
  for (const folder of folders)
    for (const each of upwards(folder)) {
      const own = manifestIn(each)
      if (own?.name === name) return entry(each, own)
      const installed = join(each, 'node_modules', name)
      const manifest = manifestIn(installed)
      if (manifest) return entry(installed, manifest)
    }
  return undefined
}

interface Manifest {
  name?: unknown
  main?: unknown
  exports?: unknown
}

function* upwards(folder: string): Generator<string> {
  yield folder
  const parent = dirname(folder)
  if (parent !== folder) yield* upwards(parent)
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
}

function entry(folder: string, {exports, main}: Manifest): string {
  const found =
    exports === undefined
      ? typeof main === 'string'
        ? main
        : 'index.js'
      : (target(exports) ?? 'index.js')
  return join(folder, found)
}

const conditions = new Set(['node', 'import', 'module-sync', 'default'])

/** What `exports` says of the package itself, under Node's conditions. */
function target(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (Array.isArray(exports))
    return exports.map(target).find(each => each !== undefined)
  if (typeof exports !== 'object' || exports === null) return undefined
  for (const [key, value] of Object.entries(exports)) {
    if (key !== '.' && !conditions.has(key)) continue
    const found = target(value)
    if (found !== undefined) return found
  }
  return undefined
}
