import type {Scope} from '../state.ts'

/** Word's lists have nine levels; what is deeper stays at the ninth. */
export const deepest = 9

/** How many steps text is indented here: lists and quotes around it. */
export function indentSteps({listDepth, quoteDepth}: Scope): number {
  return Math.min(listDepth + quoteDepth, deepest)
}
