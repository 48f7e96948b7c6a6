export {
  type DateStyle,
  type FormatOptions,
  formatDate,
  formatPeriod,
} from '@cvast/locales'
export {compareDates} from './compare-dates.ts'
export {type LocaliseOptions, localise} from './localise.ts'
export {comparePeriods, type SortOptions, sort} from './sort.ts'
export {toEdtf} from './to-edtf.ts'
export type {Transform} from './transform.ts'
export type {TransformOptions} from './transform-options.ts'
export {transforms} from './transforms.ts'
