import type {Image} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {imageName} from '../image-name.ts'
import type {State} from '../state.ts'

/** `\cvimage{plot.png}{the plot}`; what LaTeX cannot show, in its words. */
export function image(node: Image, state: State): string {
  const alt = escapeTex(node.alt, 'text', state)
  const name = imageName(node.url, node, state)
  if (name === undefined) return alt
  state.found.packages.add('adjustbox')
  state.found.macros.add('cvimage')
  return `\\cvimage{${name}}{${alt}}`
}
