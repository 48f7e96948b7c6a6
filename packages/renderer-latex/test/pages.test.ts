import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {cv, entry, list, paragraph, period, person, section} from '@cvast/core'
import {expect, test, vi} from 'vitest'
import {compile} from './judges/compile.ts'
import {problems} from './judges/problems.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

const sentence = 'Alpha bravo charlie delta echo foxtrot golf hotel india. '

/** The lines of each page, without its number. */
async function pagesOf(pdf: string): Promise<string[][]> {
  const {stdout} = await promisify(execFile)('pdftotext', ['-layout', pdf, '-'])
  return stdout
    .split('\f')
    .map(page => page.split('\n').filter(each => each.trim() !== ''))
    .filter(page => page.length > 0)
    .map(page => page.slice(0, -1))
}

test.concurrent.for(['comfortable', 'compact'] as const)(
  '%s: no heading stands at the foot of a page',
  async density => {
    const entries = Array.from({length: 90}, (_, index) =>
      entry(
        `Heading ${index}`,
        [
          // Headings below headings, before lists, and before text.
          ...(index % 3 === 0
            ? [entry(`Heading below ${index}`, [list([sentence, sentence])])]
            : []),
          ...(index % 3 === 1 ? [list([sentence])] : []),
          ...(index % 3 === 2
            ? [paragraph(sentence.repeat(1 + (index % 7)))]
            : []),
        ],
        {period: period('2015', {year: 2015})},
      ),
    )
    // Degrees, talks: titles without text, which may part.
    const titles = Array.from({length: 90}, (_, index) =>
      entry(`Talk ${index}`),
    )
    const tree = cv(person('Jane Doe'), [
      section('work', 'Heading', entries),
      section('talks', 'Heading of talks', titles),
      section('talks', 'Heading of more', [
        entry('Heading above', titles),
        paragraph(sentence),
      ]),
    ])
    const {log, pdf} = await compile(renderTex(tree, {density}).tex, 'pdflatex')
    expect(problems(log)).toEqual([])
    const pages = await pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(7)
    for (const page of pages) expect(page.at(-1)).not.toMatch(/Heading/)
  },
)
