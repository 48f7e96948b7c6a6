import type {LocaliseOptions} from './localise.ts'
import type {SelectOptions} from './select/select-options.ts'
import type {SortOptions} from './sort.ts'

/** What is done to the tree before it is rendered. */
export interface TransformOptions
  extends SelectOptions,
    LocaliseOptions,
    SortOptions {}
