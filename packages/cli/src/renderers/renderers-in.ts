import type {AnyRenderer} from '@cvast/compiler'
import {rendererProblem} from '@cvast/core'

/**
 * The renderers among what a module exports: its default export, else all that
 * are. Where there is none, why.
 */
export function renderersIn(
  module: Readonly<Record<string, unknown>>,
): readonly AnyRenderer[] | string {
  const isRenderer = (value: unknown): value is AnyRenderer =>
    rendererProblem(value) === undefined
  if (isRenderer(module.default)) return [module.default]
  const found = [...new Set(Object.values(module).filter(isRenderer))]
  if (found.length > 0) return found
  const meant = Object.entries(module).find(([, value]) => isMeant(value))
  if (meant)
    return `its export \`${meant[0]}\` is none, ${rendererProblem(meant[1])}`
  // Node adds what a module of the one kind shows to one of the other.
  const names = Object.keys(module).filter(
    each => each !== 'module.exports' && each !== '__esModule',
  )
  return names.length === 0
    ? 'it exports nothing'
    : `it exports none, found ${names.map(each => `\`${each}\``).join(', ')}`
}

/** Whether a value was to be a renderer, though it is none. */
function isMeant(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('contract' in value || 'render' in value)
  )
}
