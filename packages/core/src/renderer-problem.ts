import type {OptionSpec} from './options.ts'
import {contract, type Renderer} from './renderer.ts'
import {quote} from './rules/quote.ts'

/** The members that every renderer has, and what they are. */
const members = {
  name: 'string',
  format: 'string',
  extension: 'string',
  mediaType: 'string',
  schema: 'object',
  defaults: 'object',
  presets: 'object',
  handlers: 'object',
  render: 'function',
  with: 'function',
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
  const wrong = contractProblem(value, 'renderer')
  if (wrong !== undefined) return wrong
  const found = value as Record<string, unknown>
  for (const [key, type] of Object.entries(members))
    if (typeof found[key] !== type || found[key] === null)
      return `its \`${key}\` is ${found[key] === null ? 'null' : typeof found[key]}, expected ${type === 'object' ? 'an' : 'a'} ${type}`
  const {format, extension, schema} = value as Renderer
  if (!/^[a-z][a-z\d-]*$/.test(format))
    return `its \`format\` is ${quote(format)}, expected small letters such as \`latex\``
  if (!/^[a-z\d]+(?:\.[a-z\d]+)*$/i.test(extension))
    return `its \`extension\` is ${quote(extension)}, expected one without dot such as \`tex\``
  return schemaProblem(schema)
}

/** An option that cannot be checked would let everything pass. */
function schemaProblem(schema: object): string | undefined {
  for (const [name, spec] of Object.entries(schema))
    if (!types.has((spec as OptionSpec | null)?.type as OptionSpec['type']))
      return `its option ${quote(name)} has no type that is known, expected one of ${[...types].join(', ')}`
  return undefined
}

const types: ReadonlySet<OptionSpec['type']> = new Set([
  'boolean',
  'number',
  'string',
  'choice',
  'list',
  'file',
])

/** Why a value cannot speak the contract of this package. */
export function contractProblem(
  value: unknown,
  kind: 'renderer' | 'plug-in',
): string | undefined {
  if (typeof value !== 'object' || value === null)
    return `found ${value === undefined || value === null ? value : `a ${typeof value}`}`
  const found = (value as Record<string, unknown>).contract
  if (found === contract) return undefined
  if (found === undefined) return 'it has no `contract`'
  return typeof found === 'number' && found > contract
    ? `it speaks contract ${found}, expected ${contract}: update cvast`
    : `it speaks contract ${String(found)}, expected ${contract}: update the ${kind}`
}
