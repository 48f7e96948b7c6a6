import {contractProblem} from './renderer-problem.ts'

/**
 * Why a value is no plug-in that this package can work with, in words that
 * follow a colon; `undefined` where it is one.
 *
 * `pluginProblem({contract: 1})` → "its `name` is undefined, expected a
 * string".
 */
export function pluginProblem(value: unknown): string | undefined {
  const wrong = contractProblem(value, 'plug-in')
  if (wrong !== undefined) return wrong
  const {name, transform, handlers} = value as Record<string, unknown>
  if (typeof name !== 'string')
    return `its \`name\` is ${typeof name}, expected a string`
  if (transform !== undefined && typeof transform !== 'function')
    return `its \`transform\` is ${typeof transform}, expected a function`
  if (handlers === undefined) return undefined
  return isObject(handlers) && Object.values(handlers).every(isObject)
    ? undefined
    : 'its `handlers` are no table of formats, expected `{latex: {…}}`'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
