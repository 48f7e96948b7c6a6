import {
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {pixel} from '@cvast/renderer-testkit'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {fingerprint} from '../src/fingerprint.ts'
import {type Sandbox, sandbox} from './sandbox.ts'

// What is passed over: only what would come out the same. Each input is
// changed in turn, and then back.

const {folder, run}: Sandbox = sandbox('cache')
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const source = `# Jane Doe

## Projects

### Alpha

*2019*

A picture:

![a picture](alpha.png)
`
const bib = '@article{a, author={Doe, Jane}, title={Alpha}, year={2019}}\n'
const config = (paper: string) =>
  `export default {
  bibliography: 'refs.bib',
  targets: [
    {renderer: 'docx', options: {paper: '${paper}'}},
    {renderer: 'markdown', options: {}},
  ],
}\n`

const inputs: Readonly<
  Record<string, [string | Uint8Array, string | Uint8Array]>
> = {
  'cv.md': [source, source.replace('Jane Doe', 'John Doe')],
  'cvast.config.mjs': [config('a4'), config('letter')],
  'alpha.png': [pixel, Uint8Array.from([...pixel, 0])],
  'refs.bib': [bib, bib.replace('2019', '2020')],
}

/** Whether the build was passed over. */
function passedOver(...more: string[]): boolean {
  const {out, errors, status} = run('build', 'cv.md', ...more)
  expect({errors, status}).toEqual({errors: '', status: 0})
  expect(out).toMatch(/: (unchanged|\d+ written)/)
  return out.includes('unchanged')
}

describe('builds', {timeout: 240_000}, () => {
  beforeEach(() => {
    for (const [name, [first]] of Object.entries(inputs))
      writeFileSync(join(folder, name), first)
    if (!passedOver()) expect(passedOver()).toBe(true)
  }, 240_000)

  describe('a change is built, and the change back, too', () => {
    test.each(Object.keys(inputs))('%s', name => {
      const [first, second] = inputs[name] as [string, string]
      writeFileSync(join(folder, name), second)
      expect(passedOver()).toBe(false)
      expect(passedOver()).toBe(true)
      writeFileSync(join(folder, name), first)
      expect(passedOver()).toBe(false)
    })

    test('a picture or bibliography that vanishes', () => {
      rmSync(join(folder, 'alpha.png'))
      expect(run('build', 'cv.md').out).not.toContain('unchanged')
    })

    test('a result that somebody changed, or deleted', () => {
      const path = join(folder, 'out/cv.md')
      const before = readFileSync(path, 'utf8')
      writeFileSync(path, `${before}more`)
      expect(passedOver()).toBe(false)
      expect(readFileSync(path, 'utf8')).toBe(before)
      rmSync(path)
      expect(passedOver()).toBe(false)
    })

    test('options on the command line, and another folder', () => {
      expect(passedOver('--dates', 'iso')).toBe(false)
      expect(passedOver('-t', 'markdown')).toBe(false)
      expect(passedOver('-o', 'elsewhere')).toBe(false)
    })
  })

  test('times alone are no change', () => {
    for (const name of Object.keys(inputs)) utimesSync(join(folder, name), 1, 1)
    expect(passedOver()).toBe(true)
  })

  test('--force builds, whatever is remembered', () => {
    expect(passedOver('--force')).toBe(false)
  })

  test('a memory that is damaged, or of another version, is none', () => {
    const cache = join(folder, '.cache')
    const old = readdirSync(cache).filter(each => each.endsWith('.json'))
    for (const each of old) rmSync(join(cache, each))
    expect(passedOver()).toBe(false)
    const memories = readdirSync(cache).filter(each => each.endsWith('.json'))
    expect(memories.length).toBeGreaterThan(0)
    for (const each of memories) writeFileSync(join(cache, each), '{"key": "')
    expect(passedOver()).toBe(false)
    expect(passedOver()).toBe(true)
    for (const each of memories) {
      const memory = JSON.parse(readFileSync(join(cache, each), 'utf8'))
      writeFileSync(
        join(cache, each),
        JSON.stringify({...memory, key: 'other'}),
      )
    }
    expect(passedOver()).toBe(false)
  })
})

describe('fingerprint', () => {
  test('tells every change of one byte, and every length, apart', () => {
    const seen = new Set<string>()
    const base = Uint8Array.from({length: 67}, (_, i) => (i * 37 + 1) % 256)
    for (let at = 0; at < base.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const changed = base.slice()
        changed[at] = (changed[at] as number) ^ (1 << bit)
        seen.add(fingerprint(changed))
      }
    for (let length = 0; length <= base.length; length++) {
      seen.add(fingerprint(base.subarray(0, length)))
      seen.add(fingerprint(new Uint8Array(length)))
    }
    // The empty one is there twice.
    expect(seen.size).toBe(67 * 8 + 2 * 68 - 1)
  })

  test('text is its bytes, wherever they lie', () => {
    const bytes = new TextEncoder().encode('xÄlpha bravo')
    expect(fingerprint('Älpha bravo')).toBe(fingerprint(bytes.subarray(1)))
    expect(fingerprint('a')).toMatch(/^[\da-f]{32}$/)
  })

  test('each bit of the content turns about half of all bits', () => {
    const base = new Uint8Array(64)
    const bits = (hex: string) => BigInt(`0x${hex}`)
    let turned = 0
    let rounds = 0
    for (let at = 0; at < 64; at++)
      for (let bit = 0; bit < 8; bit++) {
        const changed = base.slice()
        changed[at] = 1 << bit
        let difference = bits(fingerprint(base)) ^ bits(fingerprint(changed))
        for (; difference > 0n; difference >>= 1n)
          turned += Number(difference & 1n)
        rounds++
      }
    expect(turned / rounds).toBeGreaterThan(56)
    expect(turned / rounds).toBeLessThan(72)
  })
})
