import {type Report, resolveOptions} from '@cvast/core'
import type {ReadyTarget} from './ready-target.ts'

/** The preset's options under the target's own, checked. */
export function targetOptions(
  {renderer, preset, options}: ReadyTarget,
  report: Report,
): Record<string, unknown> {
  const {format, presets, schema} = renderer
  const known = preset !== undefined && Object.hasOwn(presets, preset)
  if (preset !== undefined && !known)
    report('option-type', {
      option: 'preset',
      format,
      found: preset,
      expected: `one of ${Object.keys(presets).join(', ') || 'none'}`,
    })
  const base = known ? presets[preset] : {}
  return resolveOptions(schema, {...base, ...options}, format, report)
}
