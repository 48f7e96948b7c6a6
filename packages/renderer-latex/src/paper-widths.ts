import type {LatexOptions} from './options.ts'

/** In millimetres. */
export const paperWidths: Readonly<Record<LatexOptions['paper'], number>> = {
  a4: 210,
  a5: 148,
  letter: 215.9,
  legal: 215.9,
}
