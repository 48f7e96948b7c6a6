import {createRequire, syncBuiltinESMExports} from 'node:module'
import process from 'node:process'
import {whileReplaced} from './replace.ts'

const require = createRequire(import.meta.url)

/** Modules by which a program reaches what is outside of it. */
const modules = [
  'fs',
  'fs/promises',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'https',
  'http2',
  'child_process',
]

/**
 * What `body` touches outside of its arguments: files, network, programs,
 * console. Each is refused and named: `fs.readFileSync('/etc/passwd')`. Node's
 * own loading of modules is none of it.
 */
export async function touched(body: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = []
  const guard = (name: string) =>
    function refuse(...args: unknown[]): never {
      found.push(`${name}(${args.slice(0, 1).map(describe).join()})`)
      throw new Error(`\`${name}\` is not for renderers`)
    }
  try {
    await whileReplaced(replace => {
      for (const each of modules) {
        const members: Record<string, unknown> = require(`node:${each}`)
        for (const [name, value] of Object.entries(members))
          if (typeof value === 'function' && /^[a-z]/.test(name))
            replace(
              members,
              name,
              unlessLoading(value, guard(`${each}.${name}`)),
            )
      }
      const {Socket} = require('node:net') as {Socket: {prototype: object}}
      replace(Socket.prototype, 'connect', guard('net.Socket.connect'))
      replace(globalThis, 'fetch', guard('fetch'))
      for (const name of ['log', 'info', 'warn', 'error', 'debug'])
        replace(console, name, guard(`console.${name}`))
      for (const stream of ['stdout', 'stderr'] as const)
        replace(process[stream], 'write', guard(`process.${stream}.write`))
      syncBuiltinESMExports()
      return syncBuiltinESMExports
    }, body)
  } catch (error) {
    // A renderer that was refused something may fail of it; that is told.
    if (found.length === 0) throw error
  }
  return found
}

/** `real` where Node itself loads a module, else `refuse`. */
function unlessLoading(
  real: object,
  refuse: (...args: unknown[]) => never,
): object {
  function guarded(this: unknown, ...args: unknown[]): unknown {
    return isLoading()
      ? Reflect.apply(real as never, this, args)
      : refuse(...args)
  }
  // `fs.realpathSync.native` and such.
  return Object.assign(guarded, real)
}

function isLoading(): boolean {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 50
  const {stack = ''} = new Error('only for its stack')
  Error.stackTraceLimit = stackTraceLimit
  return /\bnode:internal\/(?:modules|process\/esm)/.test(stack)
}

function describe(value: unknown): string {
  return typeof value === 'string' || value instanceof URL
    ? `'${value}'`
    : typeof value
}
