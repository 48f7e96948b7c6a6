import type {Inline} from './state.ts'

/**
 * Neighbours whose fences would run into each other, with an empty comment
 * between: `` `a`<!---->`b` ``.
 */
export function apart(nodes: Inline): Inline {
  return nodes.flatMap((node, index): Inline => {
    const {type} = node
    const touches = type === 'inlineCode' || type === 'inlineMath'
    return touches && nodes[index - 1]?.type === type
      ? [{type: 'html', value: '<!---->'}, node]
      : [node]
  })
}
