import {type ReadyTarget, type Target, target} from '@cvast/compiler'
import {formats, loadFormat} from './formats.ts'
import type {LoadedConfig} from './load-config.ts'

/**
 * The targets asked for by name. A name is that of a target of the config,
 * else of a format. None asked for: all of the config, else all formats.
 */
export async function resolveTargets(
  asked: readonly string[],
  {config}: LoadedConfig,
): Promise<ReadyTarget[]> {
  const targets: Target[] = []
  const all = config.targets ?? Object.keys(formats).map(each => target(each))
  if (asked.length === 0) targets.push(...all)
  for (const name of asked) {
    const named = (config.targets ?? []).filter(each => each.name === name)
    targets.push(...(named.length > 0 ? named : [target(name)]))
  }
  return Promise.all(
    targets.map(async each => ({
      ...each,
      renderer:
        typeof each.renderer === 'string'
          ? await loadFormat(each.renderer)
          : each.renderer,
      transforms: {...config.transforms, ...each.transforms},
    })),
  )
}
