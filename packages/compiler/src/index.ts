export {
  applyTransforms,
  type CompareOptions,
  compareTranslations,
  type SectionLimit,
  type SelectOptions,
  type TransformOptions,
  type TransformProblem,
  transformProblems,
  translationName,
} from '@cvast/transforms'
export {checkBibliography} from './check-bibliography.ts'
export {checkImages} from './check-images.ts'
export {
  type Compilation,
  compile,
  type Result,
} from './compile.ts'
export {
  type AnyRenderer,
  type Config,
  defineConfig,
  type Target,
  target,
} from './config.ts'
export {describeError, type ErrorDescription} from './describe-error.ts'
export type {ExtraFile} from './extra-file.ts'
export {format} from './format.ts'
export {hasError} from './has-error.ts'
export type {Host, ReadResult} from './host.ts'
export type {ReadyTarget} from './ready-target.ts'
