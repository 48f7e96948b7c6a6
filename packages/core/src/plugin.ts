import type {Cv} from './nodes.ts'
import {contract} from './renderer.ts'
import type {Report} from './report.ts'

/** What a plug-in's transform is given beside the tree. */
export interface PluginContext {
  readonly report: Report
  /** When the document is made. */
  readonly date: Date
  /** Of the target: `latex`. */
  readonly format: string
}

/**
 * What somebody adds to cvast beside renderers: nodes of their own, made by a
 * transform and answered in the formats that the plug-in knows. Elsewhere
 * they fall back to their text, with a message.
 */
export interface Plugin {
  readonly contract: typeof contract
  /** Who it is, for messages: `cvast-plugin-rating`. */
  readonly name: string
  /**
   * A new tree, before selection and sorting. Pure: the tree that it is given
   * is never changed.
   */
  readonly transform?: (tree: Cv, context: PluginContext) => Cv
  /** By format, what `with` of its renderer takes. */
  readonly handlers?: Readonly<Record<string, object>>
}

/** Completes a plug-in with its contract version. */
export function definePlugin(plugin: Omit<Plugin, 'contract'>): Plugin {
  return Object.freeze({...plugin, contract})
}
