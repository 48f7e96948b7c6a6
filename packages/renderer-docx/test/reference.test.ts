import {readFileSync} from 'node:fs'
import {pixel, tortureCv} from '@cvast/renderer-testkit'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {put, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

const house = readFileSync(
  new URL('fixtures/reference/house-style.docx', import.meta.url),
)
const german = readFileSync(
  new URL('fixtures/reference/german.docx', import.meta.url),
)
const files = {'pixel.png': pixel, 'house.docx': house, 'german.docx': german}
const tree = tortureCv()

describe('a reference made in LibreOffice', async () => {
  const {bytes, findings} = await renderDocx(tree, {
    reference: 'house.docx',
    files,
  })
  const parts = readPackage(bytes)
  const styles = parts.get('word/styles.xml') ?? ''

  test('is used without a message, and the file is valid', () => {
    expect(findings).toEqual([])
    expect(sdkErrors(put('house.docx', bytes))).toEqual([])
    expect(lint(parts)).toEqual([])
  })

  test('gives its fonts, colours, page, header, footer and bullets', () => {
    expect(styles).toContain('DejaVu Serif')
    expect(styles).toMatch(/w:styleId="Heading1".*?w:color w:val="7B1E3A"/is)
    const document = parts.get('word/document.xml') ?? ''
    expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"/>')
    const stories = [...parts].filter(([path]) =>
      /word\/(?:header|footer)\d/.test(path),
    )
    expect(stories.map(([, text]) => text).join()).toMatch(
      /Alpha Bravo Consulting.*Confidential/s,
    )
    expect(document.match(/<w:(?:header|footer)Reference/g)).toHaveLength(2)
    expect(parts.get('word/numbering.xml')).toMatch(
      /<w:pStyle w:val="ListBullet"\/><w:lvlText w:val="[▸\uF07D]"/,
    )
  })

  test('lacks styles of ours: they are added', () => {
    for (const name of [
      'Contact',
      'Terms',
      'Source Code',
      'List Number',
      'heading 3',
    ])
      expect(styles).toContain(`<w:name w:val="${name}"/>`)
  })

  test('lacks a deep heading: ours looks like the one above', () => {
    const [, style = ''] =
      /<w:style [^>]*w:styleId="Heading3">(.*?)<\/w:style>/s.exec(styles) ?? []
    expect(style).toContain('<w:basedOn w:val="Heading2"/>')
    expect(style).toContain('<w:outlineLvl w:val="2"/>')
    expect(style).not.toMatch(/w:(?:color|b|rFonts)\b/)
  })

  test('leaves no line alone, and tells how wide its headings are', () => {
    // LibreOffice turns this off.
    expect(styles).toMatch(/w:styleId="Normal">.*?<w:pPr><w:widowControl\/>/s)
    expect(styles).not.toContain('NaN')
    const document = parts.get('word/document.xml') ?? ''
    expect(document).toContain(
      '<w:t>Project bravo</w:t></w:r><w:r><w:tab/></w:r>',
    )
  })

  test('has dates at its own right margin', () => {
    expect(styles).toMatch(
      /w:styleId="Heading2".*?<w:tab w:val="right" w:pos="9122"\/>/s,
    )
  })

  test('is in the language of the CV', () => {
    expect(styles).not.toContain('de-DE')
    expect(styles).toContain('w:val="en-US"')
  })
})

describe('a reference with localised ids', async () => {
  const {bytes} = await renderDocx(tree, {reference: 'german.docx', files})
  const parts = readPackage(bytes)

  test('is used by name', () => {
    const document = parts.get('word/document.xml') ?? ''
    expect(document).toContain('<w:pStyle w:val="berschrift1"/>')
    expect(document).not.toContain('w:val="Heading1"')
    expect(parts.get('word/styles.xml')).not.toContain('w:styleId="Heading1"')
  })

  test('may have our id for a style of its own', () => {
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toMatch(/w:styleId="TermsCv"><w:name w:val="Terms"/)
    expect(parts.get('word/document.xml')).toContain(
      '<w:pStyle w:val="TermsCv"/>',
    )
    expect(sdkErrors(put('german.docx', bytes))).toEqual([])
  })
})

test('a template is used as a document is', async () => {
  const files: Record<string, Uint8Array> = unzipSync(house)
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
  const template = types.replace('.document.main+xml', '.template.main+xml')
  expect(template).not.toBe(types)
  files['[Content_Types].xml'] = strToU8(template)
  const given = {'house.dotx': zipSync(files), 'pixel.png': pixel}
  const [asTemplate, asDocument] = await Promise.all([
    renderDocx(tree, {reference: 'house.dotx', files: given}),
    renderDocx(tree, {
      reference: 'house.docx',
      files: {...given, 'house.docx': house},
    }),
  ])
  expect(asTemplate.findings).toEqual([])
  expect(Buffer.from(asTemplate.bytes).equals(asDocument.bytes)).toBe(true)
})

test('what cannot be used is an error that says why', async () => {
  const zip = (entries: Record<string, string>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([path, text]) => [path, strToU8(text)]),
      ),
    )
  const bad: ReadonlyArray<[Uint8Array | undefined, string]> = [
    [undefined, 'it cannot be read'],
    [strToU8('no zip'), 'it is no zip file'],
    [zip({mimetype: 'x'}), 'it holds no Word document'],
    [zip({'_rels/.rels': '<!DOCTYPE a><a/>'}), 'unexpected document type'],
    [zip({'_rels/.rels': '<a'}), 'document must'],
  ]
  for (const [content, problem] of bad) {
    const {findings} = await renderDocx(tree, {
      reference: 'x.docx',
      files: content ? {'x.docx': content} : {},
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      id: 'unusable-reference',
      data: {path: 'x.docx'},
    })
    expect(JSON.stringify(findings[0]?.data)).toContain(problem)
  }
})
