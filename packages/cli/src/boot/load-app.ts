import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'
import {codeCache} from './code-cache.ts'

/** The app, and a way to start faster the next time. */
export interface App<Exports> {
  readonly exports: Exports
  /** Stores V8's code of all that was loaded, where something was new. */
  remember(): void
}

interface Module {
  exports: unknown
}

type Wrapper = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  __filename: string,
) => void

/**
 * Loads the bundled app (`dist/app`) as Node loads CommonJS, but with V8's
 * code from the last run: compiling is a good part of a cold start, and Node
 * keeps the code only from version 22 on.
 */
export function loadApp<Exports>(entry: string): App<Exports> {
  const folder = join(__dirname, 'app')
  const fromNode = createRequire(join(folder, 'main.cjs'))
  const cache = codeCache()
  const modules = new Map<string, Module>()
  const scripts = new Map<string, Script>()
  let news = false

  return {exports: load(`${entry}.cjs`) as Exports, remember}

  function load(name: string): unknown {
    const known = modules.get(name)
    if (known) return known.exports
    const module: Module = {exports: {}}
    modules.set(name, module)
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const cachedData = cache?.get(name)
    const script = new Script(
      `(function(exports,require,module,__filename){${code}\n})`,
      cachedData ? {filename: path, cachedData} : {filename: path},
    )
    scripts.set(name, script)
    if (!cachedData || script.cachedDataRejected) news = true
    const wrapper = script.runInThisContext() as Wrapper
    wrapper(module.exports, require, module, path)
    return module.exports
  }

  function require(id: string): unknown {
    return id.startsWith('./') ? load(id.slice(2)) : fromNode(id)
  }

  function remember(): void {
    if (!news || !cache) return
    for (const [name, script] of scripts)
      cache.set(name, script.createCachedData())
  }
}
