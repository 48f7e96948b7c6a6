import {closeSync, constants, openSync, readSync, statSync} from 'node:fs'

/** What a path leads to when it is no file: `a folder`. */
export interface NoFile {
  found: string
}

/** Bytes that are made room for at least where a size is not known. */
const step = 65_536

/**
 * The bytes of a file, at most `limit` and one more, so that whoever asks sees
 * that there are more. Never waits: a pipe nobody writes to is no file, and a
 * device that never ends is none either.
 */
export function readLimited(path: string, limit: number): Uint8Array | NoFile {
  const stats = statSync(path)
  if (stats.isDirectory()) return {found: 'a folder'}
  if (stats.isFIFO()) return {found: 'a pipe'}
  if (!stats.isFile()) return {found: 'a device'}
  // It may have become another thing by now; even then nothing is waited for.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return readBytes(file, Math.min(stats.size, limit) + 1, limit + 1)
  } finally {
    closeSync(file)
  }
}

/** All bytes up to `most`; `first` are likely to be all. */
function readBytes(file: number, first: number, most: number): Uint8Array {
  let bytes = new Uint8Array(first)
  let length = 0
  while (length < most) {
    if (length === bytes.length) {
      const more = new Uint8Array(Math.min(most, 2 * length + step))
      more.set(bytes)
      bytes = more
    }
    const read = readSync(file, bytes, length, bytes.length - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}
