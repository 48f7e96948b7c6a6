import type {Attributes} from '@cvast/core'
import type {Directive} from './directive.ts'

/** What all that can be selected may say of itself. */
export function attributes(node: Attributes): Required<Directive> {
  return {
    words: node.private ? ['private'] : [],
    facts: {tags: node.tags, lang: node.lang},
  }
}
