import {pixel, tortureCv} from '@cvast/renderer-testkit'
import {describe, expect, test} from 'vitest'
import {lint} from './lint.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

const {bytes} = await renderDocx(tortureCv({scripts: true}), {
  files: {'pixel.png': pixel},
})
const files = readPackage(bytes)

test('finds nothing in what we write', () => {
  expect(lint(files)).toEqual([])
})

/** A fault by name: the part, what stands there, and what is put instead. */
const faults: ReadonlyArray<[string, string, string | RegExp, string]> = [
  [
    'undefined-style',
    'word/document.xml',
    'w:val="BodyText"',
    'w:val="BodyTex"',
  ],
  [
    'undefined-style',
    'word/styles.xml',
    '<w:next w:val="BodyText"/>',
    '<w:next w:val="Bodytext"/>',
  ],
  [
    'undefined-list',
    'word/document.xml',
    /<w:numId w:val="\d+"\/>/,
    '<w:numId w:val="999"/>',
  ],
  ['language', 'word/styles.xml', 'w:val="en-US"', 'w:val="english"'],
  ['language', 'word/document.xml', 'w:val="de-DE"', 'w:val="de_DE"'],
  [
    'duplicate-property',
    'docProps/core.xml',
    '<dc:creator>',
    '<dc:creator>x</dc:creator><dc:creator>',
  ],
  ['property', 'docProps/core.xml', /<dc:title>.*<\/dc:title>/, ''],
  ['date', 'docProps/core.xml', '2020-02-03T04:05:06Z', '3.2.2020'],
  [
    'empty-paragraph',
    'word/document.xml',
    '<w:body>',
    '<w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr></w:p>',
  ],
  [
    'no-style',
    'word/document.xml',
    '<w:body>',
    '<w:body><w:p><w:r><w:t>x</w:t></w:r></w:p>',
  ],
  [
    'direct-formatting',
    'word/document.xml',
    '<w:rStyle w:val="Strong"/>',
    '<w:rStyle w:val="Strong"/><w:b/>',
  ],
  [
    'direct-formatting',
    'word/document.xml',
    '<w:pStyle w:val="Title"/>',
    '<w:pStyle w:val="Title"/><w:spacing w:before="9"/>',
  ],
  ['heading-jump', 'word/document.xml', 'w:val="Heading2"', 'w:val="Heading3"'],
  ['title', 'word/document.xml', 'w:val="Title"', 'w:val="Contact"'],
  ['one-way-list', 'word/numbering.xml', '<w:pStyle w:val="ListBullet"/>', ''],
  [
    'tab-with-indent',
    'word/styles.xml',
    /(<w:tab w:val="right"[^>]*>.*?<w:spacing[^>]*>)/,
    '$1<w:ind w:right="1000"/>',
  ],
  ['header-row', 'word/document.xml', '<w:tblHeader/>', ''],
  ['alternative-text', 'word/document.xml', / descr="[^"]*"/g, ''],
  ['relationship', 'word/document.xml', /r:embed="\w+"/, 'r:embed="rId99"'],
  [
    'missing-part',
    'word/_rels/document.xml.rels',
    'media/picture1.png',
    'media/picture2.png',
  ],
  [
    'unsafe-url',
    'word/_rels/document.xml.rels',
    'https://alpha',
    'javascript://alpha',
  ],
  [
    'duplicate-id',
    'word/document.xml',
    '<w:bookmarkStart ',
    '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkStart ',
  ],
  ['compatibility', 'word/settings.xml', 'w:val="15"', 'w:val="11"'],
  ['page-size', 'word/document.xml', /<w:pgSz[^>]*>/, ''],
  ['xml', 'word/document.xml', '</w:body>', ''],
]

describe('catches a planted fault', () => {
  for (const [index, [id, path, from, to]] of faults.entries())
    test(`${index + 1} ${id}`, () => {
      const source = files.get(path) ?? ''
      const broken = source.replace(from, to)
      expect(broken).not.toBe(source)
      const found = lint(new Map(files).set(path, broken))
      expect(found.map(each => each.split(':', 1)[0])).toContain(id)
    })

  test('order', () => {
    const turned = new Map([...files].reverse())
    expect(lint(turned).join()).toContain('order')
  })
})
