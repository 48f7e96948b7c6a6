import {type Cv, reporter} from '@cvast/core'
import type {VFile} from 'vfile'
import type {Host} from './host.ts'
import {readImages} from './read-images.ts'

/** Tells in `file` which pictures of a CV, and which photo, cannot be read. */
export async function checkImages(
  tree: Cv,
  file: VFile,
  host: Host,
): Promise<void> {
  await readImages(tree, host, reporter(file))
}
