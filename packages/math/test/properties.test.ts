import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {commands} from '../src/commands/commands.ts'
import {forbiddenCommands} from '../src/commands/forbidden-commands.ts'
import {
  type MathNode,
  parseMath,
  toAscii,
  toLatex,
  toUnicode,
} from '../src/index.ts'
import {maxDepth} from '../src/parse/max-depth.ts'
import {arbitrarySource} from './support/arbitrary-source.ts'
import {nestedSources} from './support/nested-sources.ts'

const seed = 3
const anything = fc.string({unit: 'binary', maxLength: 60})
/** UTF-16 units, lone surrogates included, many of them TeX's own. */
const units = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\{}[]^_&$#%~\'"\0\r\n\f\t a1'),
      fc.integer({min: 0, max: 0xffff}).map(one => String.fromCharCode(one)),
    ),
    {maxLength: 40},
  )
  .map(parts => parts.join(''))

describe('on anything', () => {
  it('never throws, and says where', () => {
    const sources = fc.oneof(anything, units, arbitrarySource)
    const property = fc.property(sources, source => {
      const result = parseMath(source)
      expect(result.source).toBe(source)
      if (result.ok) return
      expect(result.errors.length).toBeGreaterThan(0)
      for (const {offset, text} of result.errors) {
        expect(offset).toBeLessThanOrEqual(source.length)
        expect(source.slice(offset, offset + text.length)).toBe(text)
      }
    })
    fc.assert(property, {numRuns: 5000, seed})
  })

  const million = 1_000_000
  const many = 200_000
  const monsters: Array<[name: string, source: string]> = [
    ['{', '{'.repeat(million)],
    ['}', '}'.repeat(many)],
    ['{}', '{}'.repeat(many / 2)],
    ['x', 'x'.repeat(many)],
    ['1', '1'.repeat(many)],
    ['1,000', '1,000,'.repeat(many / 6)],
    ['1.', '1.'.repeat(many / 2)],
    ['x_1', 'x_1'.repeat(many / 3)],
    ['alpha', '\\alpha'.repeat(many / 6)],
    ['one long command', `\\${'a'.repeat(many)}`],
    ['unknown commands', '\\foo'.repeat(many / 4)],
    ['^^', '^^'.repeat(many / 2)],
    ['backslashes', '\\'.repeat(many)],
    ['primes', "'".repeat(many)],
    ['raised', '²'.repeat(many)],
    ['marks', `p${'\u0304'.repeat(many)}`],
    ['marked', 'p\u0304'.repeat(many / 2)],
    ['spaces', ' '.repeat(many)],
    ['blank lines', `a${'\n '.repeat(many / 2)}b`],
    ['prose', `\\text{${'für '.repeat(many / 4)}}`],
    ['CJK', '温'.repeat(many)],
    ['μ', 'μ'.repeat(many)],
    ['upright μ', `\\mathrm{${'μm'.repeat(many / 2)}}`],
    [
      'cells',
      `\\begin{smallmatrix}${'a\\\\'.repeat(many / 4)}\\end{smallmatrix}`,
    ],
    ['fractions', '\\frac12'.repeat(many / 7)],
    ['switches', '\\rm '.repeat(many / 4)],
    ['over', '\\over '.repeat(many / 6)],
    ['left', '\\left('.repeat(many / 6)],
    ['begin', '\\begin{matrix}'.repeat(many / 14)],
    [
      'accents',
      `${'\\overline{'.repeat(39)}${'x'.repeat(10_000)}${'}'.repeat(39)}`,
    ],
    ['NUL', '\0'.repeat(many)],
    ['lone surrogates', '\uD800'.repeat(many)],
  ]

  // Generous, as machines differ; anything quadratic takes hours on these.
  it.each(monsters)(
    'takes time in proportion to the length of %s',
    (_name, source) => {
      const start = performance.now()
      const result = parseMath(source)
      if (result.ok) {
        toUnicode(result.children)
        toAscii(result.children)
        toLatex(result)
      }
      expect(performance.now() - start).toBeLessThan(15_000)
    },
  )
})

describe('what is accepted', () => {
  it('has known commands only, in the LaTeX too, and is accepted again', () => {
    const property = fc.property(arbitrarySource, source => {
      const result = parseMath(source)
      if (!result.ok) return
      const latex = toLatex(result)
      expect(latex).not.toMatch(/\^\^|[%#](?<!\\[%#])|\n[ \t]*\n/)
      const prose = /^(?:[%#&$_{}"'`^~=. ,]|text(?:less|greater|bar|quotedbl))$/
      for (const [, name = ''] of latex.matchAll(/\\([A-Za-z]+|[^A-Za-z])/g)) {
        expect(forbiddenCommands.has(name)).toBe(false)
        expect(commands.has(name) || prose.test(name)).toBe(true)
      }
      expect(parseMath(latex)).toMatchObject({ok: true})
    })
    fc.assert(property, {numRuns: 5000, seed})
  })

  it('is ASCII as ASCII and LaTeX, and no TeX in Unicode', () => {
    const property = fc.property(arbitrarySource, source => {
      const result = parseMath(source)
      if (!result.ok) return
      expect(toAscii(result.children)).toMatch(/^[ -~]*$/)
      expect(toLatex(result, {prose: () => '?'})).toMatch(/^[\n -~]*$/)
      const plain = !/backslash|setminus|diagdown/.test(source)
      if (plain) expect(toUnicode(result.children)).not.toContain('\\')
    })
    fc.assert(property, {numRuns: 5000, seed})
  })

  it('is not deep', () => {
    for (const source of nestedSources()) {
      const result = parseMath(source)
      if (result.ok) expect(depthOf(result.children)).toBeLessThan(90)
      else expect(result.errors[0]?.reason, source).toBe('too-deep')
    }
    const deep = (depth: number) => '{'.repeat(depth) + '}'.repeat(depth)
    expect(parseMath(deep(maxDepth)).ok).toBe(true)
    expect(parseMath(deep(maxDepth + 1)).ok).toBe(false)
  })
})

/** How deep nodes are in each other. */
function depthOf(value: MathNode | unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Math.max(0, ...Object.values(value).map(depthOf))
  return 'type' in value ? inside + 1 : inside
}
