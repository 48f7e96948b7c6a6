import {readdirSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {compareTranslations, hasError, translationName} from '@cvast/compiler'
import {type Cv, reporter} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import type {VFile} from 'vfile'
import type {Io} from './io.ts'
import {readSource} from './read-source.ts'
import {statOf} from './stat-of.ts'

/**
 * Compares `cv.md` with `cv.de.md` and the like beside it, and `cv.de.md` with
 * `cv.md`, and reports in `file` what the others lack.
 */
export async function checkTranslations(
  tree: Cv,
  file: VFile,
  path: string,
  checked: ReadonlySet<string>,
  io: Io,
): Promise<void> {
  if (hasError(file)) return
  const isMain = translationName(basename(path)) === undefined
  for (const each of othersOf(path)) {
    const other = await readSource(relative(io.cwd, each), io)
    const translated = parse(other)
    if (hasError(other)) continue
    compareTranslations(
      tree,
      translated,
      {
        file: relative(dirname(path), each),
        // Told once where both are checked: in the translation.
        dates: !(isMain && checked.has(each)),
      },
      reporter(file),
    )
  }
}

/** The main file of a translation, the translations of a main file. */
function othersOf(path: string): string[] {
  const folder = dirname(path)
  const name = basename(path)
  const main = translationName(name)?.main
  if (main !== undefined) {
    const found = join(folder, main)
    return statOf(found)?.isFile() ? [found] : []
  }
  return readdirSync(folder)
    .filter(each => translationName(each)?.main === name)
    .sort()
    .map(each => join(folder, each))
}
