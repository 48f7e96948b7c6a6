import {resolve} from 'node:path'
import {checkBibliography, checkImages} from '@cvast/compiler'
import {parse} from '@cvast/parser-markdown'
import type {VFile} from 'vfile'
import {checkAddresses} from './check-addresses.ts'
import {checkTransforms} from './check-transforms.ts'
import {checkTranslations} from './check-translations.ts'
import type {Source} from './find-sources.ts'
import {diskHost} from './host.ts'
import type {Io} from './io.ts'
import {readSource, stdinName} from './read-source.ts'

/** What is checked beside the source itself. */
export interface CheckOptions {
  /** Absolute paths of all sources of the run. */
  checked: ReadonlySet<string>
  /** Whether documents are laid out and their pages counted. */
  pages: boolean
}

/** A source with the messages about it, the files that it names, and its targets. */
export async function checkSource(
  source: Source,
  {checked, pages}: CheckOptions,
  io: Io,
): Promise<VFile> {
  const {name, config} = source
  const file = await readSource(name, io)
  const tree = parse(file)
  io.compiled()
  const path = name === stdinName ? undefined : resolve(io.cwd, name)
  const host = diskHost(path, io.cwd, io)
  await checkBibliography(tree, file, host)
  await checkImages(tree, file, host)
  checkAddresses(tree, file)
  checkTransforms(tree, file, config.config)
  if (path !== undefined) await checkTranslations(tree, file, path, checked, io)
  if (pages) {
    const {checkPages} = await import('./pages/check-pages.ts')
    await checkPages(file, source, io)
  }
  return file
}
