import {type AnyRenderer, target} from '@cvast/compiler'
import {type Arguments, type Command, lastValue} from '../command.ts'
import {formats as shipped} from '../formats.ts'
import type {Io} from '../io.ts'
import {type LoadedConfig, loadConfig} from '../load-config.ts'
import {optionsHelp} from '../options-help.ts'
import {otherRenderers} from '../renderers/other-renderers.ts'
import {resolveTargets} from '../resolve-targets.ts'

export const formats: Command = {
  name: 'formats',
  summary: 'list the formats, or the options of one',
  usage: 'cvast formats [NAME] [options]',
  options: {
    renderer: {
      type: 'string',
      multiple: true,
      placeholder: 'MODULE',
      description: 'renderer of another format: a file or a package',
    },
    config: {
      type: 'string',
      placeholder: 'FILE',
      description: 'config file (default: cvast.config.js, upwards)',
    },
  },
  examples: [
    ['cvast formats', 'names for `-t`'],
    ['cvast formats docx', 'its options and presets'],
  ],
  run: runFormats,
}

async function runFormats(args: Arguments, io: Io): Promise<number> {
  const loaded = await loadConfig(lastValue(args, 'config'), io.cwd, io)
  const renderers = args.values.get('renderer') ?? []
  const [name] = args.positionals
  return name === undefined
    ? list(loaded, renderers, io)
    : describe(name, loaded, renderers, io)
}

async function list(
  loaded: LoadedConfig,
  renderers: readonly string[],
  io: Io,
): Promise<number> {
  for (const [name, {aliases, summary}] of Object.entries(shipped))
    io.stdout.write(
      `${name.padEnd(10)} ${summary} (also: ${aliases.join(', ')})\n`,
    )
  const {ofConfig, named} = await otherRenderers(loaded, renderers, {
    folders: [loaded.folder],
    cwd: io.cwd,
  })
  let well = true
  for (const {renderer, origin, broken} of [...ofConfig, ...named])
    if (broken === undefined)
      io.stdout.write(
        `${renderer.format.padEnd(10)} .${renderer.extension}, by ${renderer.name}\n`,
      )
    else {
      well = false
      io.stderr.write(`cvast: Cannot use ${origin} as a renderer: ${broken}\n`)
    }
  return well ? 0 : 1
}

/** Says what a format can be told, from the schema of its renderer. */
async function describe(
  name: string,
  {config, ...place}: LoadedConfig,
  renderers: readonly string[],
  io: Io,
): Promise<number> {
  const {targets, modules: _} = await resolveTargets(
    {to: [name], renderers, folders: [place.folder], cwd: io.cwd},
    // Of the format itself, not of a target that has its name.
    {...place, config: {...config, targets: [target(name)]}},
  )
  let well = true
  for (const {renderer, broken} of targets)
    if (broken === undefined)
      io.stdout.write(optionsHelp(renderer as AnyRenderer))
    else {
      well = false
      io.stderr.write(
        `cvast: Cannot use \`${renderer.name}\` as a renderer: ${broken}\n`,
      )
    }
  return well ? 0 : 1
}
