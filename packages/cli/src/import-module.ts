import {statSync} from 'node:fs'
import {createRequire, register} from 'node:module'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'

type Exports = Readonly<Record<string, unknown>>

/**
 * What the module in a file exports; TypeScript, too. With `fresh` a file that
 * has changed is a new module, so that a watch sees the change.
 *
 * `cvast` itself can be imported there even where it is not installed beside
 * the file, as with `npx cvast`: then it is this one.
 */
export async function importModule(
  path: string,
  {fresh}: {fresh: boolean},
): Promise<Exports> {
  const {typescript} = process.features as {typescript?: unknown}
  const load =
    /\.[cm]?ts$/.test(path) && !typescript
      ? (own: boolean) => importTypeScript(path, own)
      : (own: boolean) => importJavaScript(path, fresh, own)
  try {
    return await load(false)
  } catch (error) {
    if (!lacksUs(error)) throw error
    return await load(true)
  }
}

/** Node 20 cannot read TypeScript by itself. */
async function importTypeScript(path: string, own: boolean): Promise<Exports> {
  const {createJiti} = await import('jiti')
  const alias = own ? {cvast: fileURLToPath(us)} : {}
  return await createJiti(path, {moduleCache: false, alias}).import(path)
}

async function importJavaScript(
  path: string,
  fresh: boolean,
  own: boolean,
): Promise<Exports> {
  const time = statSync(path).mtimeMs
  if (!own) {
    const known = loaded.get(path) ?? {time, exports: requireModule(path)}
    loaded.set(path, known)
    if (known.exports && known.time === time) return known.exports
  }
  const url = pathToFileURL(path)
  if (fresh) url.searchParams.set('changed', String(time))
  if (own) {
    resolveUs()
    // Node remembers that the first try failed.
    url.searchParams.set('own', '')
  }
  return await import(url.href)
}

/** What was loaded without waiting, and the time of its file. */
const loaded = new Map<string, {time: number; exports: Exports | undefined}>()

const requireHere = createRequire(import.meta.url)

/**
 * Loads an ES module as CommonJS does, without waiting, which starts faster
 * and which Node can from 20.19 on. `undefined` where it does not work: a
 * module that waits itself (`await` outside of functions), and CommonJS, whose
 * exports `import` names in its own way.
 */
function requireModule(path: string): Exports | undefined {
  if (!('require_module' in process.features)) return undefined
  try {
    const module: unknown = requireHere(path)
    return isModule(module) ? module : undefined
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ERR_REQUIRE_ASYNC_MODULE') return undefined
    throw error
  }
}

function isModule(value: unknown): value is Exports {
  return Object.prototype.toString.call(value) === '[object Module]'
}

/** The module `cvast` of this package. */
const us = new URL('./index.js', import.meta.url).href

function lacksUs(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(Cannot find package 'cvast' |Cannot find module 'cvast'$)/m.test(
      error.message,
    )
  )
}

let resolving = false

/** From now on Node finds `cvast` here where it finds none elsewhere. */
function resolveUs(): void {
  if (resolving) return
  resolving = true
  const hook = `export async function resolve(name, context, next) {
    try {
      return await next(name, context)
    } catch (error) {
      if (name !== 'cvast') throw error
      return {url: ${JSON.stringify(us)}, shortCircuit: true}
    }
  }`
  register(`data:text/javascript,${encodeURIComponent(hook)}`)
}
