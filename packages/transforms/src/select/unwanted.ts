import {type AnyNode, type Attributes, quote} from '@cvast/core'
import type {Reason} from './leave-out.ts'
import type {SelectOptions} from './select-options.ts'

/**
 * Why the target does not want `node`, by what the node says of itself;
 * `undefined` where it does.
 *
 * A node without tags is for everyone. Of a node with tags, `include` (if there
 * is one) must name one, and `exclude` none.
 */
export function unwanted(
  node: AnyNode,
  {include, exclude = [], private: takesPrivate = false}: SelectOptions,
): Reason | undefined {
  const {tags = [], private: isPrivate} = node as Attributes
  if (isPrivate && !takesPrivate)
    return {expected: 'nothing private', because: 'is private'}
  if (tags.length === 0) return undefined
  const excluded = tags.find(each => exclude.includes(each))
  if (excluded !== undefined)
    return {
      expected: `nothing with the tag ${quote(excluded)}`,
      because: `has the excluded tag ${quote(excluded)}`,
    }
  if (include === undefined || tags.some(each => include.includes(each)))
    return undefined
  const wanted = include.map(quote).join(', ') || 'nothing with tags'
  return {
    expected: include.length === 0 ? wanted : `one of the tags ${wanted}`,
    because: `has only the tags ${tags.map(quote).join(', ')}`,
  }
}
