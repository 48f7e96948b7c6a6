import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  cv,
  entry,
  list,
  paragraph,
  period,
  person,
  section,
  text,
} from '@cvast/core'
import {expect, test, vi} from 'vitest'
import {problems} from './judges/problems.ts'
import {run} from './judges/run.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

const guide = readFileSync(
  new URL('../../../docs/latex.md', import.meta.url),
  'utf8',
)

const tree = cv(person('Jane Doe', [], {headline: [text('Physicist')]}), [
  section('work', 'Work', [
    entry('Engineer, Alpha', [paragraph('alpha'), list(['bravo'])], {
      period: period('2015', {year: 2015}),
    }),
  ]),
])

/** Does what the guide says, in a folder with `cv.tex`. */
async function make(command: string): Promise<{pdf: Buffer; log: string}> {
  const folder = mkdtempSync(join(tmpdir(), 'cvast-latexmk-'))
  try {
    writeFileSync(join(folder, 'cv.tex'), renderTex(tree).tex)
    const {status, stdout, stderr} = await run('sh', ['-c', command], folder)
    expect(status, stdout + stderr).toBe(0)
    return {
      pdf: readFileSync(join(folder, 'cv.pdf')),
      log: readFileSync(join(folder, 'cv.log'), 'latin1'),
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const commands = Array.from(
  guide.matchAll(/(?<![\w=] )\blatexmk[^`\n]*cv\.tex/g),
  ([command]) => command,
)

test('the guide tells a command for each engine', () => {
  expect(commands).toEqual([
    'latexmk -pdf cv.tex',
    'latexmk -pdflua cv.tex',
    'latexmk -pdfxe cv.tex',
  ])
})

test.concurrent.for(commands)(
  '`%s` makes a PDF, without a complaint',
  async command => {
    expect(problems((await make(command)).log)).toEqual([])
  },
)

test.concurrent('the command for equal bytes gives equal bytes', async () => {
  const [command = ''] = /SOURCE_DATE_EPOCH=0 [^`\n]*cv\.tex/.exec(guide) ?? []
  const first = await make(command)
  const second = await make(command)
  expect(first.pdf.equals(second.pdf)).toBe(true)
})
