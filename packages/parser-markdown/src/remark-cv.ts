import type {Cv} from '@cvast/core'
import {reporter} from '@cvast/core'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {readCv} from './read-cv.ts'

/**
 * A unified plugin: mdast → cvast, as remark-rehype is one from mdast to hast.
 *
 * ```ts
 * unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkCv)
 * ```
 */
export function remarkCv(): (tree: Root, file: VFile) => Cv {
  return (tree, file) => readCv(tree, String(file), reporter(file))
}
