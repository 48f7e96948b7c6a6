import {
  type Cv,
  type Plugin,
  type PluginContext,
  pluginProblem,
  validate,
} from '@cvast/core'
import {describeError} from './describe-error.ts'

/**
 * The tree after the transforms of all plug-ins, in their order. One that
 * is none, throws, or gives no tree is reported (an error) and passed over.
 */
export function applyPlugins(
  source: Cv,
  plugins: readonly Plugin[],
  context: PluginContext,
): Cv {
  return plugins.reduce((tree, plugin, index) => {
    const unfit = pluginProblem(plugin)
    if (unfit !== undefined) {
      const name = `plugins[${index}]`
      context.report('plugin-failed', {name, problem: unfit})
      return tree
    }
    const {name, transform} = plugin
    if (!transform) return tree
    try {
      const result: unknown = transform(tree, context)
      const problem = treeProblem(result)
      if (problem === undefined) return result as Cv
      context.report('plugin-failed', {name, problem})
    } catch (error) {
      const {problem, place, extra} = describeError(error)
      context.report('plugin-failed', {name, problem}, place, extra)
    }
    return tree
  }, source)
}

function treeProblem(result: unknown): string | undefined {
  if (result instanceof Promise) return 'found a promise'
  const [first] = validate(result)
  return first && `${first.path || 'the root'}: ${first.message}`
}
