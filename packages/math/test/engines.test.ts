import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {commands} from '../src/commands/commands.ts'
import {environments} from '../src/commands/environments.ts'
import {loweredCharacters} from '../src/commands/lowered-characters.ts'
import {raisedCharacters} from '../src/commands/raised-characters.ts'
import {typedMarks} from '../src/commands/typed-marks.ts'
import {typedSpaces} from '../src/commands/typed-spaces.ts'
import {typedSymbols} from '../src/commands/typed-symbols.ts'
import {type MathAccepted, parseMath, toLatex} from '../src/index.ts'
import {arbitrarySource} from './support/arbitrary-source.ts'
import {examplesOf} from './support/examples-of.ts'
import {examplesOfEnvironment} from './support/examples-of-environment.ts'
import {nestedSources} from './support/nested-sources.ts'
import {readTable} from './support/read-table.ts'

/** How many random formulas; `CVAST_FORMULAS=80000` for the long run. */
const count = Number(process.env.CVAST_FORMULAS ?? 3000)

const typed = [
  ...typedSymbols.keys(),
  ...raisedCharacters.keys(),
  ...loweredCharacters.keys(),
  ...typedSpaces.keys(),
  ...'ΑΒΕΖΗΙΚΜΝΟΡΤΧο−∕ℝℤℱ𝐱𝑥𝒜𝔸𝔄𝖠𝙰𝟏éßü½'.split(/(?:)/u),
]
const sources = [
  ...[...commands].flatMap(([name, command]) => examplesOf(name, command)),
  ...[...environments].flatMap(([name, one]) =>
    examplesOfEnvironment(name, one),
  ),
  ...typed.flatMap(one => [`a${one}b`, `${one}`, `x^${one}`, `\\sqrt${one}`]),
  ...[...typedMarks.keys()].flatMap(mark => [`p${mark}q`, `x^p${mark}`]),
  ...nestedSources(),
  ...fc.sample(arbitrarySource, {numRuns: count, seed: 7}),
  ...readTable('cases.tsv').map(([tex = '']) => tex),
]
const accepted = sources
  .map(source => parseMath(source))
  .filter((result): result is MathAccepted => result.ok)
const packageSets = [...new Set(accepted.map(one => one.packages.join()))]

// Real engines on everything we let through, with no more than the packages
// we say it needs: `CVAST_ENGINES=pdflatex,xelatex,lualatex`.
const engines = (process.env.CVAST_ENGINES ?? 'pdflatex').split(',')

describe.each(engines)('%s', engine => {
  it.each(packageSets)('compiles with [%s]', packages => {
    const formulas = accepted.filter(one => one.packages.join() === packages)
    expect(errorsOf(engine, packages, formulas)).toEqual([])
  })
})

/** The formulas, as LaTeX, that the engine has errors for. */
function errorsOf(
  engine: string,
  packages: string,
  formulas: MathAccepted[],
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cvast-math-'))
  const unicode =
    engine === 'pdflatex'
      ? '\\usepackage[T1]{fontenc}\\usepackage{lmodern}'
      : ''
  const body = formulas.map(formula => {
    const latex = toLatex(formula)
    return `\\(${latex}\\)\\par\n\\[${latex}\\]\n`.replace(/\n(?!$)/g, ' ')
  })
  const preamble = `\\documentclass{article}${unicode}${packages && `\\usepackage{${packages}}`}\\begin{document}`
  const tex = `${preamble}\n${body.join('\n')}\n\\end{document}\n`
  writeFileSync(join(folder, 'maths.tex'), tex)
  const options = ['-interaction=nonstopmode', '-file-line-error', 'maths.tex']
  const {error} = spawnSync(engine, options, {cwd: folder, timeout: 600_000})
  if (error)
    throw new Error(
      `The judge \`${engine}\` is missing or hangs (${error.message}); see \`node test/judges/ensure.mjs\``,
    )
  const log = readFileSync(join(folder, 'maths.log'), 'latin1')
  rmSync(folder, {recursive: true})
  if (!log.includes('Output written on')) return ['No output.']
  const lines = tex.split('\n')
  return [...log.matchAll(/^\S*maths\.tex:(\d+): (.*)$/gm)].map(
    ([, line, message]) => `${message}: ${lines[Number(line) - 1]}`,
  )
}
