import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Cv, cv, paragraph, person, section, text} from '@cvast/core'
import {describe, expect, test, vi} from 'vitest'
import {everySection, everywhere} from './everywhere.ts'
import {compile} from './judges/compile.ts'
import {engines} from './judges/engines.ts'
import {problems} from './judges/problems.ts'
import {readPdf} from './judges/read-pdf.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

const attempts = JSON.parse(
  readFileSync(new URL('fixtures/injections.json', import.meta.url), 'utf8'),
) as string[]

/** What a file beside the document holds, and the document must not. */
const secret = 'zwoelfboxkaempfer'

/** Files that a run of an engine leaves. */
const harmless =
  /^(?:cv\.(?:tex|aux|log|out|pdf|toc)|secret\.(?:tex|pdf|png)|texput\.log|missfont\.log)$/

/** Every attempt in every place, in one document. */
const all: Cv = cv(
  person('Alpha', [], {headline: [text(attempts.join(' '))]}),
  attempts.flatMap((value, index) => everySection(value, `n${index}`)),
)

/** All pictures can be read, whatever their name. */
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
const files = new Proxy<Record<string, Uint8Array>>({}, {get: () => png})

test('there are many attempts', () => {
  expect(new Set(attempts).size).toBeGreaterThanOrEqual(40)
})

for (const flag of ['-no-shell-escape', '-shell-escape'])
  describe(flag, () => {
    // What XeTeX may do without the flag, it may do with it.
    for (const engine of engines.filter(
      each => each !== 'xelatex' || flag === '-shell-escape',
    ))
      test.concurrent(`${engine}: nothing executes`, async () => {
        const {tex} = renderTex(all, {}, files)
        const {effects, log, folder} = await run(tex, engine, flag)
        expect(effects).toEqual([])
        expect(problems(log, {badBoxes: false})).toEqual([])
        const shown = await readPdf(join(folder, 'cv.pdf'))
        expect(shown).not.toContain(secret)
        expect(shown.match(/input/g)?.length).toBeGreaterThan(900)
      })
  })

test.concurrent('the detector works: a trusted preamble executes', async () => {
  const tree = cv(person('Alpha'), [section('custom', 'A', [paragraph('b')])])
  const {tex} = renderTex(tree, {
    preamble:
      '\\immediate\\write18{touch pwned}\\AtBeginDocument{\\input{secret}}',
  })
  const off = await run(tex, 'pdflatex', '-no-shell-escape')
  expect(off.effects).toEqual(['secret read'])
  const on = await run(tex, 'pdflatex', '-shell-escape')
  expect(on.effects).toEqual(['file pwned', 'secret read'])
})

test('each attempt renders alone, in every place', () => {
  for (const value of attempts) {
    const {tex, messages} = renderTex(everywhere(value), {tagged: true}, files)
    expect(tex).not.toMatch(/\^\^|\p{Zl}|(?!\n)\p{Cc}/u)
    expect(commands(tex).filter(each => dangerous.test(each))).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
  }
})

/** Commands that nothing but the head of the document may use. */
const dangerous =
  /^\\(?:@@?input|input|include|includegraphics|verbatiminput|lstinputlisting|write|immediate|openout|openin|read|closeout|directlua|latelua|luaexec|special|pdfliteral|catcode|csname|def|gdef|edef|let|newcommand|renewcommand|loop|scantokens|everypar|ShellEscape|usepackage|documentclass|ExplSyntaxOn)$/

/** Commands of the body that TeX would execute: outside of verbatim text. */
function commands(tex: string): string[] {
  const body = tex.slice(tex.indexOf('\\begin{document}'))
  return (
    body
      .replaceAll(/\\begin\{(verbatim|Verbatim)\}.*?\n\\end\{\1\}/gs, '')
      .match(/\\(?:[A-Za-z@]+|.)/gs) ?? []
  )
}

/** Compiles beside a file with a secret, and looks for what happened. */
async function run(
  tex: string,
  engine: (typeof engines)[number],
  flag: string,
): Promise<{effects: string[]; log: string; folder: string}> {
  const {folder, log} = await compile(tex, engine, {
    args: [flag],
    prepare: into => {
      writeFileSync(join(into, 'secret.tex'), `\\typeout{${secret}}${secret}`)
    },
  })
  const effects = readdirSync(folder)
    .filter(each => !harmless.test(each))
    .map(each => `file ${each}`)
  if (log.includes(secret)) effects.push('secret read')
  if (/root:x:0/.test(log)) effects.push('passwd read')
  return {effects, log, folder}
}
