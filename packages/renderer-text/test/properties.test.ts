import './small-trees.ts'
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
import {mathsAsAscii, mathsAsText} from './maths-as-text.ts'
import {page} from './page.ts'
import {readOn} from './read-on.ts'
import {renderText} from './render-text.ts'
import {transliterated} from './transliterated.ts'

/** Slow machines have other work to do. */
const limit = {timeout: 600_000}

const runs = {seed: 20_260_101, numRuns: 2_000}
const widths = fc.oneof(fc.integer({min: 1, max: 100}), fc.constant(0))
const langs = fc.constantFrom('de', 'en', 'da', 'ja')

/** What may stand before the only word of a line that is too wide. */
const prefix = /^ *(?:(?:[-–•*]|\d+\.|\[[x\d ]+\]) +)*/

/** One tree, laid out in the ways that are compared. */
interface Rendered {
  tree: Cv
  width: number
  output: string
  ascii: string
}

/**
 * What holds of every text. All laws look at the same output, since making
 * trees takes most of the time.
 */
const laws: Record<string, (rendered: Rendered) => void> = {
  'blank lines part blocks, none ends in a blank, no tabs': ({output}) => {
    expect(output).toMatch(/^[^\n]|^$/)
    expect(output).toMatch(/[^\n]\n$|^$/)
    expect(output).not.toMatch(/[\t\r]|[^\S\n]\n|\n\n\n/)
  },
  'no line is too wide but for one word': ({output, width}) => {
    if (width === 0) return
    for (const line of output.split('\n'))
      if (displayWidth(line) > width)
        expect(line.replace(prefix, '')).not.toMatch(/[ \u3000]/)
  },
  'ASCII holds only ASCII': ({ascii}) => {
    expect(ascii).toMatch(/^[\n -~]*$/)
  },
}

/** What holds where no word of the author is a mark of Markdown. */
const lawsOfWords: typeof laws = {
  'nothing of Markdown leaks': ({output}) => {
    expect(output).not.toMatch(/[*`\\]|~~|\]\(|!\[|^#|^>|&#?\w+;|<[/!]|\$/m)
  },
  'every word, in order': ({tree, output}) => {
    const expected = words(tree, {math: mathsAsText})
    expect(
      lostWords(wordsIn(expected.join(' ')), wordsIn(readOn(output))),
    ).toEqual([])
  },
  'every word in ASCII, in order': ({tree, ascii}) => {
    const expected = words(transliterated(tree), {math: mathsAsAscii})
    expect(
      lostWords(
        wordsIn(expected.join(' ')),
        wordsIn(readOn(ascii).replaceAll('^', '')),
      ),
    ).toEqual([])
  },
}

/** Lists in lists twice, but small: `small-trees.ts` sees to that. */
const depth = 1

for (const [flavour, all] of [
  ['scripts', {...laws, ...lawsOfWords}],
  ['hostile', laws],
] as const)
  test(`of ${flavour}: ${Object.keys(all).join('; ')}`, limit, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCv({flavour, depth}),
        widths,
        langs,
        async (source, width, lang) => {
          const tree: Cv = {...source, lang}
          const {output} = await renderText(tree, {width})
          const {output: ascii} = await renderText(tree, {width, ascii: true})
          for (const [name, law] of Object.entries(all))
            try {
              law({tree, width, output, ascii})
            } catch (error) {
              throw new Error(`${name}: ${(error as Error).message}`)
            }
        },
      ),
      runs,
    )
  })

test('width changes nothing but blanks', limit, async () => {
  const options = {headings: 'plain', tables: 'lines'} as const
  await fc.assert(
    fc.asyncProperty(arbitraryCv({depth}), widths, async (tree, width) => {
      const cut = await renderText(tree, {...options, width})
      const whole = await renderText(tree, {...options, width: 0})
      expect(dense(cut.output)).toBe(dense(whole.output))
      expect(cut.messages).toEqual(whole.messages)
    }),
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
