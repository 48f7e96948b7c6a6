import type {Place} from '@cvast/core'
import type {State} from '../state.ts'
import {ascii} from './ascii.ts'
import {clean} from './clean.ts'

/**
 * Text of the tree as it may stand in the output: without control characters,
 * in ASCII where that is asked for. Called once for each piece of text.
 */
export function spell(value: string, place: Place, state: State): string {
  const cleaned = clean(value, place, state)
  return state.transliterate ? ascii(cleaned, place, state) : cleaned
}
