import {type Cv, isSafeUrl, reporter, visit} from '@cvast/core'
import type {VFile} from 'vfile'

/** Tells in `file` which addresses become no live link in any format. */
export function checkAddresses(tree: Cv, file: VFile): void {
  const report = reporter(file)
  visit(tree, node => {
    if (node.type !== 'link' && node.type !== 'contact') return
    const {url} = node
    if (url !== undefined && !isSafeUrl(url)) report('unsafe-url', {url}, node)
  })
}
