export {
  type DateStyle,
  type FormatOptions,
  formatDate,
  formatPeriod,
  mainLanguage,
} from '@cvast/locales'
export {applyTransforms} from './apply-transforms.ts'
export {
  type CompareOptions,
  compareTranslations,
} from './compare/compare-translations.ts'
export {translationName} from './compare/translation-name.ts'
export {compareDates} from './compare-dates.ts'
export {type LocaliseOptions, localise} from './localise.ts'
export {select} from './select/select.ts'
export type {SectionLimit, SelectOptions} from './select/select-options.ts'
export {comparePeriods, type SortOptions, sort} from './sort.ts'
export {toEdtf} from './to-edtf.ts'
export type {Transform} from './transform.ts'
export type {TransformOptions} from './transform-options.ts'
export {type TransformProblem, transformProblems} from './transform-problems.ts'
export {transforms} from './transforms.ts'
