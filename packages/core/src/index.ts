export * from './build.ts'
export {deepFreeze} from './deep-freeze.ts'
export {type NodeField, nodeFields, nodeLists} from './fields.ts'
export {dispatch, type Handle, type Handlers} from './handlers.ts'
export {inMainLanguage} from './in-main-language.ts'
export * from './is.ts'
export {nodeOfError} from './node-of-error.ts'
export * from './nodes.ts'
export {
  defaultsOf,
  type OptionSpec,
  type OptionsSchema,
  resolveOptions,
} from './options.ts'
export {ownNamePattern} from './own-name-pattern.ts'
export {definePlugin, type Plugin, type PluginContext} from './plugin.ts'
export {pluginProblem} from './plugin-problem.ts'
export {
  contract,
  defineRenderer,
  type Output,
  type RenderContext,
  type Renderer,
  type RendererChanges,
  type RendererDefinition,
} from './renderer.ts'
export {rendererProblem} from './renderer-problem.ts'
export {
  type Extra,
  type Place,
  type Report,
  reporter,
  reportTo,
} from './report.ts'
export {
  didYouMean,
  quote,
  type Rule,
  type RuleData,
  type RuleId,
  rules,
  type Severity,
  severityOf,
} from './rules/index.ts'
export {isSafeUrl} from './safe-url.ts'
export {suggest} from './suggest.ts'
export {toText} from './to-text.ts'
export {type Problem, validate} from './validate.ts'
export {SKIP, visit} from './visit.ts'
