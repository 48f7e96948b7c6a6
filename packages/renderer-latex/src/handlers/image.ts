import type {Image} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import type {State} from '../state.ts'

/** The picture, or its alternative text. */
export function image(node: Image, state: State): string {
  return escapeText(node.alt, state)
}
