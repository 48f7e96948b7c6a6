import {strToU8, type Zippable, zipSync} from 'fflate'
import type {PackagePart} from './package-part.ts'

/**
 * The package as bytes, in the order given: `[Content_Types].xml` must come
 * first for file(1) to see a Word file in it.
 */
export function zip(parts: readonly PackagePart[]): Uint8Array {
  // A zip's times are local and start in 1980. This date is made of local
  // fields, and fflate reads local fields, so no time zone can shift it.
  const mtime = new Date(1980, 0, 1)
  const files: Zippable = {}
  for (const {path, content} of parts)
    files[path] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files, {mtime, level: 6})
}
