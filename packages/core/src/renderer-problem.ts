import {contract} from './renderer.ts'

/** The members that every renderer has, and what they are. */
const members = {
  name: 'string',
  format: 'string',
  extension: 'string',
  mediaType: 'string',
  schema: 'object',
  defaults: 'object',
  presets: 'object',
  render: 'function',
} as const

/**
 * Why a value is no renderer that this package can work with, in words that
 * follow a colon; `undefined` where it is one. For values out of other
 * people's modules.
 *
 * `rendererProblem({...latex, contract: 2})` → "it speaks contract 2, expected
 * 1: update cvast".
 */
export function rendererProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null)
    return `found ${value === undefined || value === null ? value : `a ${typeof value}`}`
  const found = value as Record<string, unknown>
  if (found.contract === undefined) return 'it has no `contract`'
  if (found.contract !== contract)
    return typeof found.contract === 'number' && found.contract > contract
      ? `it speaks contract ${found.contract}, expected ${contract}: update cvast`
      : `it speaks contract ${String(found.contract)}, expected ${contract}: update the renderer`
  for (const [key, type] of Object.entries(members))
    if (typeof found[key] !== type || found[key] === null)
      return `its \`${key}\` is ${found[key] === null ? 'null' : typeof found[key]}, expected ${type === 'object' ? 'an' : 'a'} ${type}`
  return undefined
}
