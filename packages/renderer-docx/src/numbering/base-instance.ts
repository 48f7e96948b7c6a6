import type {Design} from '../design/design.ts'

/** `w:numId` of the two lists that the styles themselves belong to. */
export function baseInstance(
  kind: 'bullet' | 'number',
  {numberingBase}: Design,
): number {
  return numberingBase + (kind === 'bullet' ? 1 : 2)
}
