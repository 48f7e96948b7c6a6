import {definePlugin} from '@cvast/core'
import {findRatings} from './find-ratings.ts'
import type {Rating} from './node.ts'

/** `●●●●○` */
function dots(full: string, empty: string, {reached, of}: Rating): string {
  return full.repeat(reached) + empty.repeat(of - reached)
}

/**
 * Ratings as dots in LaTeX and HTML. Other formats show the text, `4/5`, and
 * say so.
 */
export const rating = definePlugin({
  name: 'cvast-plugin-rating',
  transform: findRatings,
  handlers: {
    latex: {
      rating: (node: Rating) => `$${dots('\\bullet', '\\circ', node)}$`,
    },
    html: {
      rating: (node: Rating) =>
        `<span role="img" aria-label="${node.reached} of ${node.of}">${dots('●', '○', node)}</span>`,
    },
  },
})
