import type {Plugin} from '@cvast/core'
import type {AnyRenderer} from './config.ts'

/** The renderer with what the plug-ins answer in its format. */
export function withPlugins(
  renderer: AnyRenderer,
  plugins: readonly Plugin[],
): AnyRenderer {
  return plugins.reduce((result, {handlers}) => {
    const table =
      handlers && Object.hasOwn(handlers, renderer.format)
        ? handlers[renderer.format]
        : undefined
    return table === undefined ? result : result.with({handlers: table})
  }, renderer)
}
