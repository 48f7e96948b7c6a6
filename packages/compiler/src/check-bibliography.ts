import {type Cv, reporter} from '@cvast/core'
import type {VFile} from 'vfile'
import {bibliographyReader} from './bibliography-reader.ts'
import type {Host} from './host.ts'

/** Reads the files that a CV names and tells in `file` what is wrong there. */
export async function checkBibliography(
  tree: Cv,
  file: VFile,
  host: Host,
): Promise<void> {
  if (tree.data?.bibliography)
    await bibliographyReader(host)(tree, [], reporter(file))
}
