import {readFileSync} from 'node:fs'
import {type AnyNode, type Cv, toText} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {lostWords, words, wordsIn} from '@cvast/renderer-testkit'
import mammoth from 'mammoth'
import {describe, expect, test} from 'vitest'
import {docx} from '../src/index.ts'
import {contentCv} from './content-cv.ts'
import {htmlText} from './html-text.ts'
import {put, run, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {mathWords} from './math-words.ts'
import {outline} from './outline.ts'
import {readPackage} from './read-package.ts'
import {readableTree} from './readable-tree.ts'
import {type Given, renderDocx} from './render-docx.ts'

// The CV of this repository, as a recruiter gets it.

const house = readFileSync(
  new URL('fixtures/reference/house-style.docx', import.meta.url),
)
const files = {'house.docx': house}

const variants: Readonly<Record<string, Given>> = {
  default: {},
  ...docx.presets,
  reference: {reference: 'house.docx', files},
}

describe('Open XML SDK and lint find nothing', () => {
  for (const [name, given] of Object.entries(variants))
    test(name, async () => {
      const {bytes, findings} = await renderDocx(contentCv, given)
      expect(findings).toEqual([])
      expect(sdkErrors(put(`${name}.docx`, bytes))).toEqual([])
      expect(lint(readPackage(bytes))).toEqual([])
    })
})

describe('every word in order, maths as text', async () => {
  const {bytes} = await renderDocx(contentCv, {math: 'text'})
  const path = put('words.docx', bytes)
  const expected = words(readableTree(contentCv), {math: mathWords})
  const lost = (text: string) => lostWords(expected, wordsIn(text))

  test('pandoc', () => {
    const text = run('pandoc', [
      ...['-f', 'docx', '-t', 'plain', '-s', '--wrap=none', path],
    ])
    expect(lost(text.replaceAll(/[_^]\(([^)]*)\)/g, '$1'))).toEqual([])
  })
  test('docx2txt', () => {
    expect(lost(run('docx2txt', [path, '-']))).toEqual([])
  })
  test('mammoth', async () => {
    const {value} = await mammoth.convertToHtml({path})
    expect(lost(htmlText(value))).toEqual([])
  })
})

test('mammoth sees exactly the headings and list items', async () => {
  const {bytes} = await renderDocx(contentCv, docx.presets.ats)
  const {value} = await mammoth.convertToHtml({path: put('ats.docx', bytes)})
  const {headings, items} = outline(contentCv)
  expect(
    [...value.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level} ${htmlText(text ?? '').trim()}`,
    ),
  ).toEqual(headings)
  expect(value.match(/<li>/g)).toHaveLength(items)
})

describe('read back by pandoc and by cvast it is the same tree', () => {
  for (const [name, given] of Object.entries({default: {}, ...docx.presets}))
    test(name, async () => {
      const {bytes} = await renderDocx(contentCv, given)
      const markdown = run('pandoc', [
        ...['-f', 'docx', '-t', 'gfm+tex_math_dollars', '--wrap=none', '-s'],
        '--shift-heading-level-by=1',
        put(`back-${name}.docx`, bytes),
      ])
      expect(skeleton(parse(markdown))).toEqual(skeleton(contentCv))
    })
})

/**
 * What is kept on the way through Word: name, sections, entries, dates, lists,
 * and the words of each block. Terms and dated sentences are paragraphs in
 * Word, and come back as such, without a depth of their own.
 */
function skeleton(tree: Cv): string[] {
  const lines: string[] = []
  const add = (depth: number, kind: string, text: string) => {
    const at = kind === 'paragraph' ? '' : `${depth} `
    lines.push(`${at}${kind} ${wordsIn(text).join(' ')}`)
  }
  const go = (node: AnyNode, depth: number, lead = '') => {
    switch (node.type) {
      case 'person':
        return add(depth, 'person', node.name)
      case 'section':
      case 'entry': {
        const written = node.type === 'entry' ? node.period?.written : undefined
        if (node.title.length > 0)
          add(depth, node.type, `${toText(node.title)} | ${written ?? ''}`)
        return node.children.forEach((each, index) => {
          go(
            each,
            node.title.length > 0 ? depth + 1 : depth,
            index === 0 && node.title.length === 0 ? `${written} ` : '',
          )
        })
      }
      case 'list':
        add(depth, node.ordered ? 'ordered list' : 'list', '')
        return node.children.forEach(each => {
          go(each, depth + 1)
        })
      case 'listItem':
        add(depth, 'item', node.period?.written ?? '')
        return node.children.forEach(each => {
          go(each, depth + 1)
        })
      case 'termList':
        return node.children.forEach(each => {
          go(each, depth)
        })
      case 'term':
        return add(
          depth,
          'paragraph',
          `${toText(node.term)} ${toText(node.description)}`,
        )
      default:
        return add(depth, node.type, lead + toText(node))
    }
  }
  for (const each of mathAsText(tree).children) go(each, 0)
  return lines
}

function mathAsText(tree: Cv): Cv {
  return JSON.parse(JSON.stringify(tree), (_, value) =>
    value?.type === 'inlineMath'
      ? {type: 'text', value: mathWords(value.value)}
      : value,
  ) as Cv
}
