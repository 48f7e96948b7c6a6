import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {cacheFolder} from '../cache-folder.ts'

/** The build of the app: a hash of its files. Set by `bundle.mjs`. */
declare const CVAST_BUILD: string

/** Code that V8 made of the app's files. */
export interface CodeCache {
  get(name: string): Uint8Array | undefined
  set(name: string, code: Uint8Array): void
}

/** Code that nobody has asked for in this time is deleted: 30 days. */
const keep = 30 * 24 * 3600 * 1000

/**
 * V8's code in the user's folder for caches, kept apart by our build, Node's
 * version and the processor. It is code that runs: what belongs to somebody
 * else, or can be written by others, is not taken. Whatever fails only makes
 * the start slower.
 */
export function codeCache(): CodeCache | undefined {
  const root = join(cacheFolder(process.env), 'code')
  const folder = join(root, `${CVAST_BUILD}-${process.version}-${process.arch}`)
  return {
    get: name => read(join(folder, `${name}.bin`)),
    set: (name, code) => {
      try {
        mkdirSync(folder, {recursive: true, mode: 0o700})
        write(join(folder, `${name}.bin`), code)
        clean(root, folder)
      } catch {
        // As without: slower.
      }
    },
  }
}

function read(path: string): Uint8Array | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const {uid, mode} = fstatSync(file)
    const owner = process.getuid?.()
    if (owner !== undefined && (uid !== owner || (mode & 0o022) !== 0))
      return undefined
    return readFileSync(file)
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Never half: V8 does not find every fault in what it is given. */
function write(path: string, code: Uint8Array): void {
  const temporary = `${path}.${process.pid}`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeFileSync(file, code)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

function clean(root: string, current: string): void {
  for (const name of readdirSync(root)) {
    const path = join(root, name)
    if (path !== current && Date.now() - statSync(path).mtimeMs > keep)
      rmSync(path, {recursive: true, force: true})
  }
}
