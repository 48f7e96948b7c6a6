import {stat} from 'node:fs/promises'
import process from 'node:process'
import {pathToFileURL} from 'node:url'

/**
 * What the module in a file exports; TypeScript, too. With `fresh` a file that
 * has changed is a new module, so that a watch sees the change.
 */
export async function importModule(
  path: string,
  {fresh}: {fresh: boolean},
): Promise<Readonly<Record<string, unknown>>> {
  const {typescript} = process.features as {typescript?: unknown}
  if (/\.[cm]?ts$/.test(path) && !typescript) {
    // Node 20 cannot read TypeScript by itself.
    const {createJiti} = await import('jiti')
    return await createJiti(path, {moduleCache: false}).import(path)
  }
  const url = pathToFileURL(path)
  if (fresh) url.searchParams.set('changed', String((await stat(path)).mtimeMs))
  return await import(url.href)
}
