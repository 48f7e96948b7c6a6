import {
  type ReadyTarget,
  type Target,
  type TransformOptions,
  target,
} from '@cvast/compiler'
import {
  formatNames,
  formats,
  isShipped,
  loadFormat,
  unknownFormat,
} from './formats.ts'
import type {LoadedConfig} from './load-config.ts'
import type {FoundRenderer} from './renderers/found-renderer.ts'
import {findPackage, loadRenderers} from './renderers/load-renderers.ts'
import {ofValue, otherRenderers} from './renderers/other-renderers.ts'
import {standIn} from './renderers/stand-in.ts'

/** What is asked for. */
export interface Asked {
  /** Names of targets or formats; none: all. */
  to: readonly string[]
  /** Modules of renderers: paths or packages. */
  renderers: readonly string[]
  /** Done for every target, over what the config says. */
  transforms?: TransformOptions
  /** Where packages may be installed. */
  folders: readonly string[]
  cwd: string
}

/** Targets whose renderers are there, and the files that these came from. */
export interface ResolvedTargets {
  targets: ReadyTarget[]
  modules: string[]
}

/**
 * The targets asked for by name. A name is that of a target of the config,
 * else of a format: one of ours, one that the config or `--renderer` brings,
 * or one that an installed `cvast-renderer-NAME` renders. None asked for: all
 * of the config, else all formats.
 */
export async function resolveTargets(
  {to, renderers, transforms, folders, cwd}: Asked,
  loaded: LoadedConfig,
): Promise<ResolvedTargets> {
  const {config} = loaded
  const {ofConfig, named} =
    renderers.length + (config.renderers?.length ?? 0) > 0
      ? await otherRenderers(loaded, renderers, {folders, cwd})
      : {ofConfig: [], named: []}
  const others = [...ofConfig, ...named]
  const usable = others.filter(each => each.broken === undefined)
  const broken = others.filter(each => each.broken !== undefined)
  const found = (await Promise.all(choose().map(find))).flatMap(
    each => each ?? [],
  )
  const all = [
    ...found,
    ...broken.map(each => ({wanted: target(each.renderer), found: each})),
  ]
  return {
    targets: all.map(each => ready(each.wanted, each.found)),
    modules: all.flatMap(each => each.found.path ?? []),
  }

  function choose(): Target[] {
    const formatsOf = (found: readonly FoundRenderer[]) =>
      found
        .filter(each => each.broken === undefined)
        .map(each => target(each.renderer.format))
    const all = config.targets ?? [
      ...Object.keys(formats).map(each => target(each)),
      ...formatsOf(ofConfig),
    ]
    if (to.length === 0) return [...all, ...formatsOf(named)]
    return to.flatMap(name => {
      const own = (config.targets ?? []).filter(
        each => each.name === name || nameOf(each) === canonical(name),
      )
      return own.length > 0 ? own : [target(name)]
    })
  }

  async function find(wanted: Target) {
    const {renderer: named} = wanted
    if (typeof named !== 'string') {
      const place = `targets[${config.targets?.indexOf(wanted)}]`
      return {wanted, found: ofValue(named, place, loaded.path)}
    }
    const ours = await loadFormat(named)
    const found = ours
      ? {renderer: ours, origin: 'cvast itself'}
      : (usable.find(each => each.renderer.format === named) ??
        (await installed(named)))
    return found && {wanted, found}
  }

  /** The renderer that an installed package of this name holds. */
  async function installed(format: string): Promise<FoundRenderer | undefined> {
    const name = `cvast-renderer-${format}`
    if (
      !/^[a-z\d][a-z\d._-]*$/i.test(format) ||
      findPackage(name, folders) === undefined
    ) {
      // It may be the one that cannot be used; that is told anyway.
      if (broken.length > 0) return undefined
      throw unknownFormat(
        format,
        usable.map(each => each.renderer.format),
      )
    }
    const all = await loadRenderers(name, `\`-t ${format}\``, {
      folder: cwd,
      folders,
    })
    const right = all.find(
      each => each.broken !== undefined || each.renderer.format === format,
    )
    if (right) return right
    const formats = all.map(each => `\`${each.renderer.format}\``).join(', ')
    return {
      renderer: standIn(name),
      origin: `\`${name}\``,
      broken: `it renders ${formats}, expected \`${format}\``,
    }
  }

  function ready(each: Target, found: FoundRenderer): ReadyTarget {
    const {renderer, broken} = found
    const {plugins = []} = config
    const bibliography = each.bibliography ?? config.bibliography
    const publications = {...config.publications, ...each.publications}
    return {
      ...each,
      renderer,
      transforms: {...config.transforms, ...each.transforms, ...transforms},
      ...(bibliography === undefined ? {} : {bibliography}),
      ...(Object.keys(publications).length > 0 ? {publications} : {}),
      ...(broken === undefined ? {} : {broken}),
      ...(plugins.length > 0 ? {plugins} : {}),
      ...(plugins.length > 0 || !isShipped(renderer) ? {foreign: true} : {}),
    }
  }
}

/** What a target is called: its name, else its format. */
function nameOf({name, renderer}: Target): string | undefined {
  if (name !== undefined) return name
  return typeof renderer === 'string' ? canonical(renderer) : renderer?.format
}

/** `tex` → `latex` */
function canonical(name: string): string {
  return formatNames.get(name) ?? name
}
