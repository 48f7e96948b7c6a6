import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {commands} from '../src/commands/commands.ts'
import {environments} from '../src/commands/environments.ts'
import {parseMath, toUnicode} from '../src/index.ts'
import {arbitraryFormula} from './support/arbitrary-formula.ts'
import {examplesOf} from './support/examples-of.ts'
import {examplesOfEnvironment} from './support/examples-of-environment.ts'
import {readTable} from './support/read-table.ts'
import {symbolsOf} from './support/symbols-of.ts'
import {temmlText} from './support/temml-text.ts'

/** Commands that temml does not know, and why we do. */
const unknownToTemml = new Map([
  ['textsl', 'LaTeX: slanted prose'],
  ['mbox', 'LaTeX: prose without amsmath'],
  ['ensuremath', 'LaTeX: found in titles of bibliographies'],
  ['displaylimits', 'TeX: undoes `\\limits`'],
])
/** Symbols that temml shows as another character, and why we do not. */
const otherInTemml = new Map([
  ['surd', 'the radical sign; temml: a bar under a style sheet'],
  ['oplus', 'temml adds a variation selector'],
  ['mid', 'U+2223; temml: U+007C'],
  ['varnothing', 'the empty set, ∅; temml: the diameter sign'],
  ['centerdot', 'as `\\cdot`; temml gives no text'],
  ['ncong', '≇ is the negation of ≅; temml: ≆'],
  ['backepsilon', 'U+03F6 is its name in Unicode; temml: U+220D'],
])

describe('every command is one that temml knows', () => {
  const known = [...commands].filter(([name]) => !unknownToTemml.has(name))

  it('has a large table', () => {
    expect(commands.size).toBeGreaterThan(600)
  })

  it.each(known)('\\%s', (name, command) => {
    const [example] = examplesOf(name, command)
    const source =
      command.type === 'substack'
        ? `${example}`.replace(/_(.*)$/, '_{$1}')
        : example
    if (source !== undefined) expect(() => temmlText(source)).not.toThrow()
  })

  it.each([...environments])('%s', (name, environment) => {
    const [example = ''] = examplesOfEnvironment(name, environment)
    expect(() => temmlText(example)).not.toThrow()
  })

  it('has no exception without need', () => {
    for (const name of unknownToTemml.keys()) {
      const command = commands.get(name)
      const [example = ''] = command ? examplesOf(name, command) : []
      expect(() => temmlText(example), name).toThrow()
    }
  })
})

describe('every symbol is the character that temml shows', () => {
  const symbols = [...commands].flatMap(([name, command]) =>
    command.type === 'symbol' ? [[name, command.text] as const] : [],
  )

  it.each(symbols)('\\%s', (name, text) => {
    const same = bare(temmlText(`\\${name}`)) === bare(text)
    expect(same).toBe(!otherInTemml.has(name))
  })

  function bare(text: string): string {
    return text.normalize('NFKC').replace(/[\s\u2061\u200B]/g, '')
  }
})

describe('the characters are those of temml, in order', () => {
  const cases = readTable('cases.tsv').map(([tex = '']) => tex)
  // `s²_NN`, `f′₁`: we put the superscript first. Typed characters that temml
  // leaves as they are, or refuses.
  const ours =
    /_.*\^|'+_|[^ -~]|\\(?:mbox|substack|phantom|surd|overset|stackrel|underset|xrightarrow|xleftarrow|binom|choose|mid|not|vec|overrightarrow|sqrt\[)|\^\\sqrt/

  it.each(cases.filter(tex => !ours.test(tex)))('%s', tex => {
    expect(ourSymbols(tex)).toBe(symbolsOf(temmlText(tex)))
  })

  it('in 2,000 generated formulas', () => {
    const property = fc.property(arbitraryFormula, tex => {
      expect(ourSymbols(tex)).toBe(symbolsOf(temmlText(tex)))
    })
    fc.assert(property, {numRuns: 2000, seed: 11})
  })

  function ourSymbols(tex: string): string {
    const result = parseMath(tex)
    return result.ok ? symbolsOf(toUnicode(result.children)) : 'refused'
  }
})
