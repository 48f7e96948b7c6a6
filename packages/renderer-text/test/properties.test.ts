import {
  type Block,
  type Cv,
  emphasis,
  entry,
  list,
  listItem,
  type Phrasing,
  paragraph,
  type SectionContent,
} from '@cvast/core'
import {arbitraryCv, lostWords, words, wordsIn} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {displayWidth} from '../src/width/display-width.ts'
import {mathsAsAscii} from './maths-as-text.ts'
import {page} from './page.ts'
import {readOn} from './read-on.ts'
import {renderText} from './render-text.ts'
import {transliterated} from './transliterated.ts'

const runs = {seed: 20_260_101, numRuns: Number(process.env.CVAST_RUNS ?? 100)}
const widths = fc.oneof(fc.integer({min: 1, max: 100}), fc.constant(0))
const flavours = ['plain', 'scripts', 'hostile'] as const

/** What may stand before the only word of a line that is too wide. */
const prefix = /^ *(?:(?:[-–•*]|\d+\.|\[[x\d ]+\]) +)*/

for (const flavour of flavours)
  describe(flavour, () => {
    const tree = arbitraryCv({flavour})

    test('no line is too wide but for one word, none ends in a blank', async () => {
      await fc.assert(
        fc.asyncProperty(tree, widths, async (cv, width) => {
          const {output} = await renderText(cv, {width})
          expect(output).toMatch(/^[^\n]|^$/)
          expect(output).toMatch(/[^\n]\n$|^$/)
          expect(output).not.toMatch(/[\t\r]|[^\S\n]\n|\n\n\n/)
          if (width === 0) return
          for (const line of output.split('\n'))
            if (displayWidth(line) > width)
              expect(line.replace(prefix, '')).not.toMatch(/[ \u3000]/)
        }),
        runs,
      )
    })

    test('width changes nothing but blanks', async () => {
      await fc.assert(
        fc.asyncProperty(tree, widths, async (cv, width) => {
          const options = {headings: 'plain', tables: 'lines'} as const
          const cut = await renderText(cv, {...options, width})
          const whole = await renderText(cv, {...options, width: 0})
          expect(dense(cut.output)).toBe(dense(whole.output))
          expect(cut.messages).toEqual(whole.messages)
        }),
        runs,
      )
    })

    test('ASCII holds only ASCII', async () => {
      await fc.assert(
        fc.asyncProperty(tree, widths, async (cv, width) => {
          const {output} = await renderText(cv, {width, ascii: true})
          expect(output).toMatch(/^[\n -~]*$/)
        }),
        runs,
      )
    })
  })

for (const flavour of ['plain', 'scripts'] as const)
  test(`ASCII keeps every word (${flavour})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCv({flavour}),
        widths,
        fc.constantFrom('de', 'en', 'da', 'ja'),
        async (tree, width, lang) => {
          const source: Cv = {...tree, lang}
          const {output} = await renderText(source, {width, ascii: true})
          const expected = words(transliterated(source), {math: mathsAsAscii})
          expect(
            lostWords(
              wordsIn(expected.join(' ')),
              wordsIn(readOn(output).replaceAll('^', '')),
            ),
          ).toEqual([])
        },
      ),
      runs,
    )
  })

describe('deep trees', () => {
  const nested: Record<string, (inner: Block) => Block> = {
    lists: inner => list([listItem([paragraph('level'), inner])]),
    'lists without text': inner => list([listItem([inner])], {ordered: true}),
    quotes: inner => ({type: 'blockquote', children: [inner]}),
  }
  for (const depth of [50, 1000, 50_000])
    for (const [name, wrap] of Object.entries(nested))
      test(`${name}, ${depth} deep`, async () => {
        let inner: Block = paragraph('innermost word')
        for (let i = 0; i < depth; i++) inner = wrap(inner)
        const {output, messages} = await renderText(page(inner))
        expect(output).toMatch(/innermost\s+word\n$/)
        for (const line of output.split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(78)
        expect(messages.some(each => each.startsWith('too-deep'))).toBe(
          depth >= 1000,
        )
      })

  test('marks', async () => {
    let inner: Phrasing = {type: 'text', value: 'innermost'}
    for (let i = 0; i < 50_000; i++) inner = emphasis([inner])
    const {output} = await renderText(page(paragraph([inner])))
    expect(output).toMatch(/innermost\n$/)
  })

  test('entries keep titles and dates', async () => {
    let inner: SectionContent = paragraph('innermost')
    for (let i = 0; i < 2000; i++)
      inner = entry(`title${i}`, [inner], {
        period: {written: `date${i}`, end: 'present'},
      })
    const {output} = await renderText(page(inner))
    const found = new Set(wordsIn(output))
    for (let i = 0; i < 2000; i++) {
      expect(found).toContain(`title${i}`)
      expect(found).toContain(`date${i}`)
    }
  })
})

describe('large trees', () => {
  test('take linear time', async () => {
    const many = Array.from({length: 20_000}, (_, index) =>
      entry(`Engineer ${index}`, [paragraph('alpha bravo charlie')]),
    )
    const {output} = await renderText(page(...many))
    expect(output.split('\n').length).toBeGreaterThan(80_000)
  })

  test('long paragraphs', async () => {
    const {output} = await renderText(
      page(paragraph('東京、alpha '.repeat(150_000))),
    )
    expect(output.length).toBeGreaterThan(1_000_000)
  })

  test('wide tables', async () => {
    const cells = Array.from({length: 20_000}, () => ({
      type: 'tableCell' as const,
      children: [{type: 'text' as const, value: 'a'}],
    }))
    const {output} = await renderText(
      page({
        type: 'table',
        align: [],
        children: [{type: 'tableRow', children: cells}],
      }),
      {width: 0},
    )
    expect(output.match(/\|/g)).toHaveLength(19_999)
  })
})

function dense(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
