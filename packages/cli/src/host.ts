import {realpathSync} from 'node:fs'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import type {Host, ReadResult} from '@cvast/compiler'
import type {Io} from './io.ts'
import {readLimited} from './read-limited.ts'
import {reason} from './read-source.ts'
import {withTimeLimit} from './with-time-limit.ts'

/** Largest picture or reference document that is read: 20 MB. */
const maximumSize = 20_000_000

/** Seconds that a renderer may take, where `CVAST_TIME_LIMIT` says nothing. */
const defaultTimeLimit = 60

/**
 * What the compiler may see of the disk: pictures inside the CV's folder, and
 * the files that options name, relative to the config. `asked` hears of every
 * path that is looked at.
 */
export function diskHost(
  source: string | undefined,
  configFolder: string,
  io: Io,
  asked: (path: string) => void = () => {},
): Host {
  const folder = source === undefined ? io.cwd : dirname(source)
  return {
    date: new Date(documentTime(io)),
    within: work => withTimeLimit(work, timeLimit(io)),
    readImage: async url => {
      asked(resolve(folder, url))
      return readInside(folder, url)
    },
    readFile: async path => {
      asked(resolve(configFolder, path))
      return readWithin(resolve(configFolder, path))
    },
  }
}

/**
 * The time that documents bear. `SOURCE_DATE_EPOCH` (seconds) makes equal runs
 * give equal bytes; see reproducible-builds.org.
 */
function documentTime(io: Io): number {
  const epoch = io.env.SOURCE_DATE_EPOCH
  return epoch !== undefined && /^\d{1,12}$/.test(epoch)
    ? Number(epoch) * 1000
    : io.today()
}

/** Milliseconds that a renderer may take. */
function timeLimit({env}: Io): number {
  const seconds = env.CVAST_TIME_LIMIT
  return (
    1000 *
    (seconds !== undefined && /^[1-9]\d{0,4}$/.test(seconds)
      ? Number(seconds)
      : defaultTimeLimit)
  )
}

/** Reads a file only if it lies in `folder`, links followed. */
function readInside(folder: string, url: string): ReadResult {
  const outside = {problem: 'outside the folder', reason: 'outside'} as const
  let path: string
  try {
    path = decodeURIComponent(url)
  } catch {
    path = url
  }
  if (
    /^[a-z][a-z\d+.-]*:/i.test(path) ||
    isAbsolute(path) ||
    path.includes('\0')
  )
    return outside
  try {
    const root = realpathSync.native(folder)
    const lexical = resolve(root, path)
    if (!isWithin(root, lexical)) return outside
    const real = realpathSync.native(lexical)
    return isWithin(root, real) ? readWithin(real) : outside
  } catch (error) {
    return {problem: reason(error), reason: 'unreadable'}
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function readWithin(path: string): ReadResult {
  try {
    const bytes = readLimited(path, maximumSize)
    const problem =
      'found' in bytes
        ? `it is ${bytes.found}`
        : bytes.length > maximumSize
          ? `it is larger than ${maximumSize / 1_000_000} MB`
          : undefined
    return problem === undefined
      ? {bytes: bytes as Uint8Array}
      : {problem, reason: 'unreadable'}
  } catch (error) {
    return {problem: reason(error), reason: 'unreadable'}
  }
}
