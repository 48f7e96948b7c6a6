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
    // The bundler leaves nothing but ASCII, which is read three times as fast.
    const code = readFileSync(path, 'latin1')
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
    if (!id.startsWith('./')) return fromNode(id)
    const name = id.slice(2)
    return name.startsWith('later-') ? later(name) : load(name)
  }

  /**
   * Stands for a file until something of it is asked for: much of what the
   * base imports is only needed for some CVs.
   */
  function later(name: string): object {
    let exports: object | undefined
    return new Proxy(
      {},
      {
        get: (_target, key) => {
          exports ??= load(name) as object
          return Reflect.get(exports, key)
        },
      },
    )
  }

  function remember(): void {
    if (!news || !cache) return
    for (const [name, script] of scripts)
      cache.set(name, script.createCachedData())
  }
}
