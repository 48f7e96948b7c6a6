import type {LocaliseOptions} from './localise.ts'
import type {SortOptions} from './sort.ts'

/** What is done to the tree before it is rendered. */
export interface TransformOptions extends LocaliseOptions, SortOptions {}
