import type {AnyRenderer} from '@cvast/compiler'
import type {OptionSpec} from '@cvast/core'

/** What a format can be told, as text for people. */
export function optionsHelp(renderer: AnyRenderer): string {
  const {format, extension, name, schema, presets} = renderer
  const options = Object.entries<OptionSpec>(schema)
  const width = Math.max(0, ...options.map(([key]) => key.length))
  return [
    `${format}: .${extension} files, by ${name}.`,
    '',
    ...(options.length === 0
      ? ['It has no options.']
      : [
          'Options, for `target()` in the config:',
          ...options.flatMap(([key, spec]) => [
            `  ${key.padEnd(width)}  ${spec.description}`,
            `  ${''.padEnd(width)}  ${values(spec)}; default: ${shown(spec.default)}`,
          ]),
        ]),
    ...Object.entries(presets).map(
      ([key, preset], index) =>
        `${index === 0 ? '\nPresets:\n' : ''}  ${key}: ${Object.entries(preset)
          .map(([option, value]) => `${option} ${shown(value)}`)
          .join(', ')}`,
    ),
    '',
  ].join('\n')
}

/** What an option may be: `a number from 8 to 14`. */
function values(spec: OptionSpec): string {
  switch (spec.type) {
    case 'boolean':
      return 'true or false'
    case 'number': {
      const from = spec.min === undefined ? '' : ` from ${spec.min}`
      const to = spec.max === undefined ? '' : ` to ${spec.max}`
      return `a ${spec.integer ? 'whole ' : ''}number${from}${to}`
    }
    case 'string':
      return spec.pattern?.expected ?? 'text'
    case 'choice':
      return `one of ${spec.values.join(', ')}`
    case 'list':
      return 'a list of texts'
    case 'file':
      return 'a path'
  }
}

function shown(value: unknown): string {
  if (value === '') return 'none'
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value)
}
