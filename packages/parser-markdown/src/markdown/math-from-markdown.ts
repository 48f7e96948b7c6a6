import type {Extension} from 'mdast-util-from-markdown'
import {mathFromMarkdown as base} from 'mdast-util-math'

/** Makes mdast `math` and `inlineMath` of the tokens of maths. */
export function mathFromMarkdown(): Extension {
  const {enter, exit} = base() as Extension
  return {
    enter: {
      ...enter,
      mathText(token) {
        this.enter({type: 'inlineMath', value: ''}, token)
        this.buffer()
      },
    },
    exit: {
      ...exit,
      mathText(token) {
        const value = this.resume()
        const node = this.stack.at(-1)
        if (node?.type === 'inlineMath') node.value = withoutPadding(value)
        this.exit(token)
      },
    },
  }
}

/** One blank on both sides only parts the dollars: `$$ $a$ $$` → `$a$`. */
function withoutPadding(value: string): string {
  return /^[ \n].*[ \n]$/s.test(value) && value.trim() !== ''
    ? value.slice(1, -1)
    : value
}
