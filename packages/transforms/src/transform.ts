import type {Cv, Report} from '@cvast/core'
import type {TransformOptions} from './transform-options.ts'

/**
 * From tree to tree. Pure: the given tree is never changed, what does not
 * change is shared.
 */
export type Transform = (
  tree: Cv,
  options: TransformOptions,
  report: Report,
) => Cv
