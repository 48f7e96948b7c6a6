import type {Design} from '../design/design.ts'

/** `w:numId` of the n-th list of the text, from 0. */
export function listInstance(index: number, {numberingBase}: Design): number {
  return numberingBase + 3 + index
}
