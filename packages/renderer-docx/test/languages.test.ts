import {type Block, cv, paragraph, person, section, text} from '@cvast/core'
import {expect, test} from 'vitest'
import {segments} from '../src/language/segments.ts'
import {wordLanguage} from '../src/language/word-language.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

async function document(blocks: Block[], lang?: string): Promise<string> {
  const tree = cv(
    person('Alpha'),
    [section('custom', '', blocks)],
    lang === undefined ? {} : {lang},
  )
  const {bytes} = await renderDocx(tree)
  const parts = readPackage(bytes)
  return `${parts.get('word/document.xml')}${parts.get('word/styles.xml')}${parts.get('docProps/core.xml')}`
}

test('tags as Word knows them', () => {
  for (const [tag, expected] of [
    ['de', 'de-DE'],
    ['pt-BR', 'pt-BR'],
    ['zh-Hant', 'zh-TW'],
    ['constructor', undefined],
    ['eo', 'eo'],
    ['no such', undefined],
  ] as const)
    expect(wordLanguage(tag)).toBe(expected)
})

test('text is cut where its script changes', () => {
  expect(segments('abc 中文，def', 'latin')).toEqual([
    {script: 'latin', text: 'abc '},
    {script: 'eastAsian', text: '中文，'},
    {script: 'latin', text: 'def'},
  ])
  expect(segments('עברית 2015 עוד (x)', 'complex')).toEqual([
    {script: 'complex', text: 'עברית 2015 עוד ('},
    {script: 'latin', text: 'x'},
    {script: 'complex', text: ')'},
  ])
  expect(segments('see עברית, 5', 'latin')).toEqual([
    {script: 'latin', text: 'see '},
    {script: 'complex', text: 'עברית'},
    {script: 'latin', text: ', 5'},
  ])
})

test('the language of the document, a block and a passage', async () => {
  const xml = await document(
    [
      {...paragraph('bloc'), lang: 'fr'},
      paragraph([
        {type: 'span', lang: 'en', children: [text('span')]},
        'plain',
      ]),
    ],
    'de',
  )
  expect(xml).toContain(
    '<w:lang w:val="de-DE" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
  )
  expect(xml).toContain(
    '<w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>bloc</w:t></w:r>',
  )
  expect(xml).toContain(
    '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>span</w:t></w:r>',
  )
  expect(xml).toContain('<w:t>plain</w:t>')
  expect(xml).toContain('<dc:language>de</dc:language>')
})

test('right to left: paragraphs by language or first letter, runs by script', async () => {
  const xml = await document([
    {...paragraph('السيرة 2015'), lang: 'ar'},
    paragraph('קורות CV חיים'),
    paragraph('see קורות'),
  ])
  expect(xml).toContain(
    '<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:cs/></w:rPr><w:t>السيرة 2015</w:t></w:r>',
  )
  const hebrew = '<w:rPr><w:rtl/><w:cs/><w:lang w:bidi="he-IL"/></w:rPr>'
  expect(xml).toMatch(
    new RegExp(
      `<w:bidi/></w:pPr><w:r>${hebrew}<w:t xml:space="preserve">קורות </w:t></w:r><w:r><w:rPr/><w:t>CV</w:t>`.replace(
        '<w:rPr/>',
        '(?:<w:rPr/>)?',
      ),
    ),
  )
  expect(xml).toContain(
    `<w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">see </w:t></w:r><w:r>${hebrew}`,
  )
})

test('a document in Arabic is set from right to left', async () => {
  const xml = await document([paragraph('English words')], 'ar')
  expect(xml).toContain('<w:bidi/></w:sectPr>')
  expect(xml).toContain('<w:pStyle w:val="BodyText"/><w:bidi/>')
})

test('East Asian text has its hint, its language and a font for it', async () => {
  const xml = await document([
    {...paragraph('日本語'), lang: 'ja'},
    paragraph('中文'),
    paragraph('한국어'),
  ])
  expect(xml).toContain(
    '<w:rFonts w:hint="eastAsia" w:eastAsia="Yu Gothic"/><w:lang w:eastAsia="ja-JP"/>',
  )
  expect(xml).toContain('<w:rFonts w:hint="eastAsia"/></w:rPr><w:t>中文</w:t>')
  expect(xml).toContain(
    '<w:rFonts w:hint="eastAsia" w:eastAsia="Malgun Gothic"/><w:lang w:eastAsia="ko-KR"/>',
  )
})

test('no-break spaces stay, soft hyphens are Word’s own', async () => {
  const xml = await document([paragraph('a\u00a0b soft\u00adhyphen')])
  expect(xml).toContain('a\u00a0b soft</w:t><w:softHyphen/><w:t>hyphen</w:t>')
})
