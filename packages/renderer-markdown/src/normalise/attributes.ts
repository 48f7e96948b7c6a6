import type {Attributes} from '@cvast/core'

/** A node without attributes that say nothing. */
export function attributes<Node extends Attributes>(node: Node): Node {
  const {tags, lang, private: hidden, ...rest} = node
  return {
    ...rest,
    ...(tags && tags.length > 0 ? {tags} : {}),
    ...(lang ? {lang} : {}),
    ...(hidden ? {private: true} : {}),
  } as Node
}
