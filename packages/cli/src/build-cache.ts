import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import type {Host, ReadResult, ReadyTarget} from '@cvast/compiler'
import type {BuildJob} from './build-job.ts'
import {cacheFolder} from './cache-folder.ts'
import type {ExtraOutput} from './extra-output.ts'
import {fingerprint as hash} from './fingerprint.ts'
import {isShipped} from './formats.ts'
import type {Io} from './io.ts'
import {makeFolder} from './make-folder.ts'
import {version} from './version.ts'

/** What is remembered of a build that had nothing to tell. */
interface Memory {
  /** Hash of all that is known before the build. */
  key: string
  /** Files read during the build, and the hash of what was in them. */
  read: ReadonlyArray<{
    kind: 'image' | 'file'
    path: string
    hash: string | null
  }>
  /** Hashes of what was written, in the order of the targets. */
  outputs: readonly string[]
  /** Files beside them, and the hash of what was written. */
  extras?: ReadonlyArray<{path: string; hash: string}>
}

/** Knows whether a build would give what is already there. */
export interface BuildCache {
  isFresh(host: Host): Promise<boolean>
  /** The host again, remembering what is read. */
  watch(host: Host): Host
  store(outputs: readonly Uint8Array[], extras: readonly ExtraOutput[]): void
}

/**
 * The memory of one CV's builds. Everything that a result depends on is
 * compared by content: source, targets, options, pictures, our version, and
 * the results themselves, should somebody have changed them. The day is not:
 * a document keeps the date of the day on which it last changed. `undefined`
 * where an input cannot be compared: a foreign renderer, a function in the
 * options.
 */
export function buildCache(
  job: BuildJob,
  source: Uint8Array,
  targets: readonly ReadyTarget[],
  io: Io,
): BuildCache | undefined {
  const described = describe(targets)
  if (described === undefined) return undefined
  const {paths, name} = job
  const place = resolve(io.cwd, name)
  const key = hash(
    JSON.stringify([
      version,
      place,
      hash(source),
      described,
      io.env.SOURCE_DATE_EPOCH ?? null,
    ]),
  )
  const folder = cacheFolder(io.env)
  const memoryPath = join(
    folder,
    `${hash(JSON.stringify([place, ...paths])).slice(0, 32)}.json`,
  )
  const read: Array<Memory['read'][number]> = []

  return {isFresh, watch, store}

  function watch(host: Host): Host {
    const remember =
      (kind: 'image' | 'file', get: (path: string) => Promise<ReadResult>) =>
      async (path: string) => {
        const result = await get(path)
        read.push({kind, path, hash: hashOf(result)})
        return result
      }
    return {
      ...host,
      readImage: remember('image', host.readImage),
      readFile: remember('file', host.readFile),
    }
  }

  async function isFresh(host: Host): Promise<boolean> {
    const memory = recall(memoryPath)
    if (memory?.key !== key || memory.outputs.length !== paths.length)
      return false
    for (const {kind, path, hash: before} of memory.read) {
      const get = kind === 'image' ? host.readImage : host.readFile
      if (hashOf(await get(path)) !== before) return false
    }
    for (const {path, hash: before} of memory.extras ?? [])
      if (hashOfFile(path) !== before) return false
    return paths
      .map(hashOfFile)
      .every((each, index) => each === memory.outputs[index])
  }

  function store(
    outputs: readonly Uint8Array[],
    extras: readonly ExtraOutput[],
  ): void {
    if (outputs.length !== paths.length) return
    const memory: Memory = {
      key,
      read,
      outputs: outputs.map(hash),
      extras: extras.map(({path, bytes}) => ({path, hash: hash(bytes)})),
    }
    try {
      makeFolder(folder)
      // Not flushed: half a memory is no memory.
      const temporary = `${memoryPath}.${process.pid}`
      writeFileSync(temporary, JSON.stringify(memory))
      renameSync(temporary, memoryPath)
    } catch {
      // Without a memory the next build is slower, not wrong.
    }
  }
}

/** The targets in text, or `undefined` where text cannot say all. */
function describe(targets: readonly ReadyTarget[]): string | undefined {
  let complete = targets.every(
    each => !each.foreign && isShipped(each.renderer),
  )
  const text = JSON.stringify(
    targets.map(({renderer, ...rest}) => ({format: renderer.format, ...rest})),
    (_key, value) => {
      if (typeof value === 'function') complete = false
      return value
    },
  )
  return complete ? text : undefined
}

function recall(path: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Memory
  } catch {
    return undefined
  }
}

function hashOfFile(path: string): string | null {
  try {
    return hash(readFileSync(path))
  } catch {
    return null
  }
}

function hashOf(result: ReadResult): string | null {
  return 'bytes' in result ? hash(result.bytes) : null
}
