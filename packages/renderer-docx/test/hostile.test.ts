import {readFileSync} from 'node:fs'
import {
  type Block,
  type Cv,
  cv,
  type Entry,
  entry,
  list,
  listItem,
  paragraph,
  person,
  section,
  text,
} from '@cvast/core'
import {pixel, tortureCv} from '@cvast/renderer-testkit'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {put, run, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

// What somebody gives who means ill, or a program that is broken: a message,
// and a file that opens.

test('what XML cannot hold, in every text of a CV', async () => {
  const bad = '\u0000\u0001\u000b\u001f\ud800\udc00x\udfff\ufffe\uffff'
  const keep = new Set(['type', 'kind', 'lang', 'identifier', 'align', 'url'])
  const tree = JSON.parse(
    JSON.stringify(tortureCv({scripts: true}), (key, value) =>
      typeof value === 'string' && !keep.has(key) && !/^\d+$/.test(key)
        ? `${value}${bad}`
        : value,
    ),
  ) as Cv
  const {bytes, findings} = await renderDocx(tree, {
    files: {'pixel.png': pixel},
    keywords: [`alpha${bad}`],
  })
  expect(new Set(findings.map(each => each.id))).toContain('not-shown')
  expect(sdkErrors(put('forbidden.docx', bytes))).toEqual([])
  expect(lint(readPackage(bytes))).toEqual([])
})

test('lists, quotes, and entries nested without end keep their words', async () => {
  const depth = 3000
  let inList: Block = list(['bottom of lists'])
  let quoted: Block = {
    type: 'blockquote',
    children: [paragraph('bottom of quotes')],
  }
  let inEntry: Entry = entry('Title', [paragraph('bottom of entries')])
  for (let i = 0; i < depth; i++) {
    inList = list([listItem([paragraph('item'), inList])])
    quoted = {type: 'blockquote', children: [quoted]}
    inEntry = entry('Title', [inEntry])
  }
  const {bytes, findings} = await renderDocx(
    cv(person('Alpha'), [
      section('custom', 'Deep', [inList, quoted]),
      section('custom', 'Deeper', [inEntry]),
    ]),
  )
  expect(new Set(findings.map(each => each.id))).toEqual(new Set(['too-deep']))
  // One message for each, not one for each level.
  expect(findings.length).toBeLessThan(8)
  const path = put('deep.docx', bytes)
  const words = run('docx2txt', [path, '-'])
  for (const what of ['lists', 'quotes', 'entries'])
    expect(words).toContain(`bottom of ${what}`)
  expect(sdkErrors(path)).toEqual([])
})

test('a table wider than Word’s is lines of text', async () => {
  const row = (name: string) => ({
    type: 'tableRow' as const,
    children: Array.from({length: 64}, (_, i) => ({
      type: 'tableCell' as const,
      children: [text(`${name}${i + 1}`)],
    })),
  })
  const {bytes, findings} = await renderDocx(
    cv(person('Alpha'), [
      section('custom', 'Wide', [
        {type: 'table', align: [], children: [row('a'), row('b')]},
      ]),
    ]),
  )
  expect(findings.map(each => each.id)).toEqual(['shown-differently'])
  const words = run('docx2txt', [put('wide.docx', bytes), '-'])
  expect(words).toMatch(/a1 \| a2 .* a64\s+b1 \| b2 .* b64/s)
})

describe('pictures that are none', () => {
  const png = (width: number, height: number) => {
    const bytes = pixel.slice()
    const view = new DataView(bytes.buffer)
    view.setUint32(16, width)
    view.setUint32(20, height)
    return bytes
  }
  const jpeg = Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...[0xff, 0xc0, 0, 11, 8, 1, 0, 2, 0, 1, 0, 0xff, 0xda, 0, 2, 1, 2, 3],
  ])
  const files: Readonly<Record<string, [Uint8Array, string]>> = {
    'a.svg': [strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown'],
    'a.webp': [strToU8('RIFF\0\0\0\0WEBPVP8 '), 'unknown'],
    'empty.png': [new Uint8Array(), 'unknown'],
    'zero.png': [png(0, 1), 'out of bounds'],
    'long.png': [png(40_000, 1), 'out of bounds'],
    'bomb.png': [png(30_000, 30_000), '100 million pixels'],
    'cut.png': [pixel.slice(0, 50), 'end is missing'],
    'cut.jpg': [jpeg, 'end is missing'],
    'cut.gif': [
      strToU8('GIF89a\u0001\0\u0001\0\0\0\0').slice(0, 13),
      'end is missing',
    ],
  }

  test('are told, and their words stand for them', async () => {
    const {bytes, findings} = await renderDocx(
      cv(
        person('Alpha'),
        Object.keys(files).map(url =>
          section('custom', url, [
            paragraph([{type: 'image', url, alt: `words of ${url}`}]),
          ]),
        ),
      ),
      {
        files: Object.fromEntries(
          Object.entries(files).map(([name, [content]]) => [name, content]),
        ),
      },
    )
    expect(findings.map(({id, data}) => [id, data])).toEqual(
      Object.entries(files).map(([path, [, problem]]) => [
        'missing-image',
        {path, problem: expect.stringContaining(problem)},
      ]),
    )
    const path = put('pictures.docx', bytes)
    expect(sdkErrors(path)).toEqual([])
    expect([...readPackage(bytes).keys()].join()).not.toContain('media')
    for (const name of Object.keys(files))
      expect(run('docx2txt', [path, '-'])).toContain(`words of ${name}`)
  })
})

describe('reference documents', () => {
  const house = unzipSync(
    readFileSync(
      new URL('fixtures/reference/house-style.docx', import.meta.url),
    ),
  )
  /** The house style with other parts; `''` takes one out. */
  const changed = (parts: Readonly<Record<string, string>>) => {
    const files: Record<string, Uint8Array> = {...house}
    for (const [path, content] of Object.entries(parts))
      if (content === '') delete files[path]
      else files[path] = strToU8(content)
    return zipSync(files, {mtime: new Date(1980, 0, 1)})
  }
  const partOf = (path: string) => strFromU8(house[path] ?? new Uint8Array())
  const headers = (pointer: string) => ({
    'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${pointer}/></Relationships>`,
  })
  const bomb = zipSync({'word/bomb.xml': new Uint8Array(65 * 1024 * 1024)})
  const refused: Readonly<Record<string, [Uint8Array, string]>> = {
    'a bomb': [bomb, 'more than 64 MB'],
    'a bomb that says it is small': [understated(bomb), 'no'],
    'a file cut off': [changed({}).slice(0, 3000), 'no zip file'],
    'without relationships': [changed({'_rels/.rels': ''}), 'no Word document'],
    'without its text': [
      changed({'word/document.xml': ''}),
      'no Word document',
    ],
    'without styles': [changed({'word/styles.xml': ''}), 'no styles'],
    'nested without end': [
      changed({
        'word/styles.xml': partOf('word/styles.xml').replace(
          '</w:styles>',
          `${'<w:style>'.repeat(9000)}${'</w:style>'.repeat(9000)}</w:styles>`,
        ),
      }),
      'nest too deeply',
    ],
    'a header that calls another computer': [
      changed(
        headers('image" Target="\\\\alpha\\b.png" TargetMode="External"'),
      ),
      'outside of the file (image',
    ],
    'a header with a link that runs something': [
      changed(
        headers(
          'hyperlink" Target="javascript:alert(1)" TargetMode="External"',
        ),
      ),
      'outside of the file (hyperlink',
    ],
    'a header with an object': [
      changed(headers('oleObject" Target="embeddings/object1.bin"')),
      'holds an object (oleObject)',
    ],
  }

  for (const [name, [content, problem]] of Object.entries(refused))
    test(`${name}: an error`, async () => {
      const {findings} = await renderDocx(tortureCv(), {
        reference: 'x.docx',
        files: {'x.docx': content, 'pixel.png': pixel},
      })
      expect(findings.map(({id, data}) => [id, data])).toEqual([
        [
          'unusable-reference',
          {path: 'x.docx', problem: expect.stringContaining(problem)},
        ],
      ])
    })

  test('macros are left behind, and what later versions of Word add to pages', async () => {
    const content = changed({
      '[Content_Types].xml': partOf('[Content_Types].xml')
        .replace(
          'wordprocessingml.document.main',
          'wordprocessingml.document.macroEnabled.main',
        )
        .replace(
          '</Types>',
          '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
      'word/_rels/document.xml.rels': partOf(
        'word/_rels/document.xml.rels',
      ).replace(
        '</Relationships>',
        '<Relationship Id="rId900" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
      'word/vbaProject.bin': 'macros',
      'word/document.xml': partOf('word/document.xml')
        .replace('<w:document ', '<w:document xmlns:w99="urn:later" ')
        .replace('<w:pgMar ', '<w:pgMar w99:glow="1" '),
    })
    const {bytes, findings} = await renderDocx(tortureCv(), {
      reference: 'house.docm',
      files: {'house.docm': content, 'pixel.png': pixel},
    })
    expect(findings).toEqual([])
    const parts = readPackage(bytes)
    expect([...parts.keys()].join()).not.toContain('vba')
    const says = (what: string) =>
      [...parts]
        .filter(([, content]) => content.includes(what))
        .map(([at]) => at)
    expect(says('macroEnabled')).toEqual([])
    expect(says('w99:')).toEqual([])
    expect(sdkErrors(put('docm.docx', bytes))).toEqual([])
  })
})

/** The same zip, whose directory says that its files unpack to 100 bytes. */
function understated(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at++) {
    const sign = view.getUint32(at, true)
    if (sign === 0x02014b50) view.setUint32(at + 24, 100, true)
    if (sign === 0x04034b50) view.setUint32(at + 22, 100, true)
  }
  return bytes
}
