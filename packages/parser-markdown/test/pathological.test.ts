import process from 'node:process'
import {toText, validate} from '@cvast/core'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/index.ts'
import {growth} from './measure/growth.ts'
import {missingWords} from './measure/missing-words.ts'
import {readCorpus} from './measure/read-corpus.ts'

const head = '# Alpha Bravo\n\n## Experience\n\n'

/** Steepest growth that is clearly not quadratic. */
const limit = 1.6

/** Characters of the smaller text; the larger has four times as many. */
const size = 4000

/** `piece` again and again, to a length. */
const fill = (piece: string) => (length: number) =>
  head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** `open` n times, a word, `close` n times. */
const nest = (open: string, close: string) => (length: number) => {
  const count = Math.ceil(length / (open.length + close.length))
  return `${head}${open.repeat(count)}word${close.repeat(count)}`
}

const shapes: Record<string, (length: number) => string> = {
  'nested quotes': nest('> ', ''),
  'nested brackets': nest('[', ']'),
  'nested links': nest('[a](b ', ')'),
  'nested images': nest('![', '](c)'),
  'nested bullets on one line': nest('- ', ''),
  'nested bullets': length => {
    const depth = Math.ceil(Math.sqrt(2 * length))
    const lines = Array.from({length: depth}, (_, i) => `${' '.repeat(i)}- a`)
    return head + lines.join('\n').slice(0, length)
  },
  'nested numbers': nest('1. ', ''),
  'nested emphasis': nest('*a _b ', ' b_ a*'),
  'open emphasis': fill('*a **b '),
  'open brackets': fill('['),
  'closing brackets': fill('](a) '),
  'open code': fill('`` a ` '),
  'open tags': fill('<b>a '),
  'open comments': fill('<!-- a '),
  'open entities': fill('&am'),
  'open maths': fill('$a \\$ '),
  'open autolinks': fill('<https:'),
  'reference links': fill('[a][b] '),
  definitions: fill('[a]: b\n\n'),
  'definition lists': fill('2015\n:   Cook, Alpha\n\n'),
  tables: fill('| a | 2015 |\n|---|---|\n'),
  'wide tables': length =>
    `${head}${'|a'.repeat(length / 4)}|\n${'|-'.repeat(length / 4)}|\n`,
  headings: fill('### Cook (2015–2017)\n\n'),
  'setext headings': fill('Cook, 2015\n---\n\n'),
  'bold lines': fill('**Cook**, Alpha, 2015–2017\n\n'),
  'lines of a paragraph': fill('Cook, Alpha, 2015–2017\n'),
  'date lines': fill('2015–2017\n\n'),
  'labels and values': fill('Period: 2015\nRole: Cook\n\n'),
  'key lines': length =>
    fill('Soups: hot\n')(length).replace('Experience', 'Skills'),
  addresses: fill('alpha@example.org '),
  'one word': fill('a'),
  digits: fill('1'),
  commas: fill('a, '),
  blanks: fill(' \t'),
  'line endings': fill('\n'),
  'carriage returns': fill('\r'),
  backslashes: fill('\\'),
  colons: fill('a:'),
  'fences of divs': fill('::: {.a}\n'),
  descriptions: fill(': a\n\n'),
  'template code': fill('{{ a '),
  emoji: fill('📧 '),
  'characters from right to left': fill('שלום עולם '),
  Han: fill('公司'),
  surrogates: fill('\ud83d'),
  NUL: fill('\u{0}a '),
}

describe('text made to be slow', () => {
  it.each(Object.entries(shapes))('%s: read in linear time', (_, make) => {
    const work = (source: string) => {
      const file = new VFile(source)
      parse(file)
    }
    expect(growth(make, work, size, limit)).toBeLessThan(limit)
  })

  it.each(Object.entries(shapes))('%s: a valid tree', (_, make) => {
    const file = new VFile(make(1500))
    const tree = parse(file)
    expect(validate(tree)).toEqual([])
  })

  it.each([
    ['quotes', `${'> '.repeat(10_000)}word`],
    ['brackets', `${'['.repeat(10_000)}word${']'.repeat(10_000)}`],
    ['bullets', `${'- '.repeat(10_000)}word`],
    ['emphasis', `${'*a '.repeat(10_000)}word${' a*'.repeat(10_000)}`],
  ])(
    '10,000 nested %s: the word is kept, and a message says where',
    (_, text) => {
      const file = new VFile(`# Alpha Bravo\n\n## Skills\n\n${text}\n`)
      const tree = parse(file)
      expect(validate(tree)).toEqual([])
      expect(toText(tree)).toContain('word')
      const told = file.messages.find(each => /^too-/.test(each.ruleId ?? ''))
      expect([told?.fatal, told?.line]).toEqual([false, 5])
    },
  )
})

describe('10 MB of CVs', () => {
  it('are read whole, in time that grows as the text does', {
    timeout: 900_000,
  }, () => {
    const all = readCorpus()
      .map(each => each.source.replace(/^---[\s\S]*?\n(?:---|\.\.\.)\n/, ''))
      .join('\n\n')
    const seconds: number[] = []
    const sizes = [1_000_000, 10_000_000]
    for (const length of sizes) {
      const file = new VFile(
        all.repeat(Math.ceil(length / all.length)).slice(0, length),
      )
      const begin = process.cpuUsage()
      const tree = parse(file)
      const {user, system} = process.cpuUsage(begin)
      seconds.push((user + system) / 1_000_000)
      expect(tree.children.length).toBeGreaterThan(length / 10_000)
    }
    const [small = 0, large = 0] = seconds
    const exponent = Math.log10(large / small)
    console.log(
      `1 MB ${small.toFixed(1)} s, 10 MB ${large.toFixed(1)} s of the processor: exponent ${exponent.toFixed(2)}`,
    )
    expect(exponent).toBeLessThan(limit)
  })
})

describe('odd characters', () => {
  const cv = '# Alpha Bravo\n\n## Experience\n\n### Cook (2015–2017)\n\nText.\n'
  const read = (value: string | Uint8Array) => {
    const file = new VFile({value})
    const tree = parse(file)
    expect(validate(tree)).toEqual([])
    const [person, section] = tree.children
    const entry =
      section && 'children' in section ? section.children[0] : undefined
    return {file, tree, name: person.name, entry}
  }
  const dated = {start: {year: 2015}, end: {year: 2017}}

  it.each([
    ['CRLF', cv.replaceAll('\n', '\r\n')],
    ['CR', cv.replaceAll('\n', '\r')],
    ['a byte order mark', `\u{feff}${cv}`],
    ['NUL', cv.replace('Text.', 'Te\u{0}xt.')],
    ['lone surrogates', cv.replace('Text.', 'Te\ud83dxt.')],
    ['a form feed', cv.replace('Text.', 'Te\fxt.')],
    ['no-break blanks', cv.replace('Cook (', 'Cook\u{a0}(')],
    ['tabs', cv.replace('### Cook (', '###\tCook\t(')],
  ])('%s: name and date are found', (_, source) => {
    const {name, entry, file} = read(source)
    expect(name).toBe('Alpha Bravo')
    expect(entry).toMatchObject({type: 'entry', period: dated})
    expect(file.messages.map(String)).toEqual([])
  })

  it('a byte order mark in bytes goes', () => {
    const bytes = new TextEncoder().encode(`\u{feff}${cv}`)
    expect(read(bytes).name).toBe('Alpha Bravo')
  })

  it.each([
    ['little', true],
    ['big', false],
  ])('UTF-16 of %s endian gives a message', (_, little) => {
    const bytes = new Uint8Array(2 * (cv.length + 1))
    const view = new DataView(bytes.buffer)
    for (const [i, code] of [0xfeff, ...cv].entries())
      view.setUint16(
        2 * i,
        typeof code === 'number' ? code : code.charCodeAt(0),
        little,
      )
    const {file} = read(bytes)
    expect(file.messages.map(each => [each.ruleId, each.fatal])).toEqual([
      ['binary-source', true],
    ])
  })

  it('bytes that are not UTF-8 give a message', () => {
    const {file} = read(new Uint8Array([0x23, 0x20, 0xe4, 0x0a]))
    expect(file.messages.map(each => each.ruleId)).toEqual(['binary-source'])
  })

  it('text from right to left keeps its order and its date', () => {
    const source =
      '# אלפא בראבו\n\n## ניסיון תעסוקתי\n\n### טבח, צ׳ארלי (2015–2017)\n\nמרק \u{202b}abc\u{202c} חם.\n'
    const {tree, file, entry} = read(source)
    expect(missingWords(source, tree, file.messages.map(String))).toEqual([])
    expect(entry).toMatchObject({period: dated})
  })
})
