import {
  cv,
  emphasis,
  entry,
  list,
  paragraph,
  period,
  person,
  section,
  strong,
  term,
  termList,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {contrast} from '../src/design/contrast.ts'
import {docx} from '../src/index.ts'
import {readPackage} from './read-package.ts'
import {type Given, renderDocx} from './render-docx.ts'

const tree = cv(
  person('Alpha Bravo', [], {headline: [...paragraph('Engineer').children]}),
  [
    section('work', 'Work', [
      entry('Job', [paragraph('text')], {
        period: period('2015–2017', {year: 2015}, {year: 2017}),
      }),
      entry(
        'A job with a name so long that it takes nearly the whole of its line, Alpha & Bravo',
        [],
        {
          period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
        },
      ),
    ]),
    section('skills', 'Skills', [
      termList([term('C++', 'expert')]),
      list(['Rust', 'a sentence about something that is no keyword at all']),
    ]),
  ],
)

async function part(path: string, given: Given = {}): Promise<string> {
  const {bytes} = await renderDocx(tree, given)
  return readPackage(bytes).get(path) ?? ''
}

test('defaults are complete, presets are options', () => {
  expect(docx.defaults.paper).toBe('a4')
  for (const preset of Object.values(docx.presets))
    for (const key of Object.keys(preset))
      expect(docx.schema).toHaveProperty(key)
})

test('paper, margins, font and size', async () => {
  expect(await part('word/document.xml')).toContain(
    '<w:pgSz w:w="11906" w:h="16838"/>',
  )
  expect(
    await part('word/document.xml', {paper: 'letter', marginHorizontal: 25.4}),
  ).toMatch(
    /<w:pgSz w:w="12240" w:h="15840"\/><w:pgMar w:top="\d+" w:right="1440"/,
  )
  expect(
    await part('word/theme/theme1.xml', {
      font: 'Georgia',
      headingFont: 'Arial',
    }),
  ).toMatch(
    /<a:majorFont><a:latin typeface="Arial"\/>.*<a:minorFont><a:latin typeface="Georgia"\/>/,
  )
  expect(await part('word/styles.xml', {fontSize: 12})).toContain(
    '<w:sz w:val="24"/>',
  )
})

describe('dates', () => {
  const date =
    '<w:r><w:rPr><w:rStyle w:val="EntryDate"/></w:rPr><w:t>2015–2017</w:t></w:r>'

  test('at the right, behind a tab at the width of the text', async () => {
    expect(await part('word/document.xml')).toContain(
      `<w:t>Job</w:t></w:r><w:r><w:tab/></w:r>${date}`,
    )
    expect(await part('word/styles.xml')).toMatch(
      /w:styleId="Heading2".*?<w:tab w:val="right" w:pos="9638"\/>/,
    )
  })
  test('on the next line where the title leaves no room', async () => {
    expect(await part('word/document.xml')).toMatch(
      /Bravo<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:tab\/><\/w:r>/,
    )
  })
  test('in a paragraph of its own', async () => {
    expect(await part('word/document.xml', {datePosition: 'line'})).toContain(
      '<w:pStyle w:val="Date"/></w:pPr><w:r><w:t>2015–2017</w:t></w:r>',
    )
  })
  test('in a column at the left', async () => {
    expect(await part('word/document.xml', {datePosition: 'left'})).toContain(
      `${date}<w:r><w:tab/></w:r><w:r><w:t>Job</w:t></w:r>`,
    )
  })
})

test('bold in what is bold already is not light, as Word would have it', async () => {
  const {bytes} = await renderDocx(
    cv(person('Alpha'), [
      section('work', 'Work', [
        entry(
          [strong('Bravo')],
          [
            paragraph([strong('charlie')]),
            entry('Delta', [entry([strong('Echo')])]),
          ],
        ),
      ]),
    ]),
  )
  const document = readPackage(bytes).get('word/document.xml') ?? ''
  const mark = '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr>'
  expect(document).toContain('<w:r><w:t>Bravo</w:t></w:r>')
  expect(document).toContain(`${mark}<w:t>charlie</w:t></w:r>`)
  // The fourth level is in light italics.
  expect(document).toContain(`${mark}<w:t>Echo</w:t></w:r>`)
})

test('styles are Word’s own, and keep what belongs together', async () => {
  const styles = await part('word/styles.xml')
  const named = (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}">(.*?)</w:style>`, 's').exec(
      styles,
    )?.[0] ?? ''
  for (const [id, name] of [
    ['Title', 'Title'],
    ['Subtitle', 'Subtitle'],
    ['Heading1', 'heading 1'],
    ['Heading3', 'heading 3'],
    ['BodyText', 'Body Text'],
    ['ListBullet', 'List Bullet'],
    ['ListBullet2', 'List Bullet 2'],
    ['ListNumber', 'List Number'],
    ['Quote', 'Quote'],
    ['Hyperlink', 'Hyperlink'],
    ['Strong', 'Strong'],
    ['Emphasis', 'Emphasis'],
    ['Footer', 'footer'],
    ['FootnoteText', 'footnote text'],
  ] as const) {
    expect(named(id)).toContain(`<w:name w:val="${name}"/>`)
    // Word would call a style of that name one of its own.
    expect(named(id)).not.toContain('customStyle')
  }
  for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Date'])
    expect(named(id)).toContain('<w:keepNext/><w:keepLines/>')
  for (const id of ['Heading1', 'Heading2', 'Date'])
    expect(named(id)).toContain('<w:next w:val="BodyText"/>')
  expect(named('Normal')).toContain('<w:widowControl/>')
})

test('the footer has name and page, on every page but the first', async () => {
  expect(await part('word/cv-footer.xml')).toMatch(
    /Alpha Bravo.* PAGE .* NUMPAGES /,
  )
  expect(await part('word/document.xml')).toContain('<w:titlePg/>')
  expect(await part('word/document.xml', {footer: false})).not.toContain(
    'footerReference',
  )
})

test('a pale accent is told', async () => {
  expect(contrast('FFFFFF')).toBeCloseTo(1)
  expect(contrast('000000')).toBeCloseTo(21)
  const {findings} = await renderDocx(tree, {accent: '#ffcc00'})
  expect(findings).toMatchObject([
    {
      id: 'low-contrast',
      data: {option: 'accent', colour: '#ffcc00', ratio: '1.51'},
    },
  ])
  expect((await renderDocx(tree)).findings).toEqual([])
})

test('bad options are told', async () => {
  for (const given of [
    {accent: 'red'},
    {paper: 'a3'},
    {fontSize: 99},
    {nothing: 1},
  ]) {
    const {findings} = await renderDocx(tree, given as Given)
    expect(findings).toHaveLength(1)
  }
})

test('properties', async () => {
  const core = await part('docProps/core.xml')
  for (const piece of [
    '<dc:title>Alpha Bravo</dc:title>',
    '<dc:subject>Engineer</dc:subject>',
    '<dc:creator>Alpha Bravo</dc:creator>',
    '<cp:keywords>C++; Rust</cp:keywords>',
    '>2020-02-03T04:05:06Z</dcterms:created>',
  ])
    expect(core).toContain(piece)
  expect(await part('docProps/core.xml', {keywords: ['one', 'two']})).toContain(
    '<cp:keywords>one; two</cp:keywords>',
  )
  expect(await part('docProps/app.xml')).toMatch(/<Words>\d+<\/Words>/)
})

test('what XML cannot hold is left out, with a message', async () => {
  const {bytes, findings} = await renderDocx(
    cv(person('Alpha'), [
      section('custom', 'a\u0001b', [
        paragraph(['x\ud800y', strong('\ufffe')]),
      ]),
    ]),
  )
  expect(
    findings.map(({id, data}) => [id, (data as {text: string}).text]),
  ).toEqual([
    ['not-shown', 'U+0001'],
    ['not-shown', 'U+D800'],
    ['not-shown', 'U+FFFE'],
  ])
  expect(readPackage(bytes).get('word/document.xml')).toContain('<w:t>xy</w:t>')
})

test('nodes of plug-ins are kept as text, with a message', async () => {
  const foreign = {
    type: 'constructor',
    children: [{type: 'text', value: 'kept'}],
  }
  const {bytes, findings} = await renderDocx(
    cv(person('Alpha'), [
      section('custom', '', [foreign as never, paragraph([foreign as never])]),
    ]),
  )
  expect(findings.map(each => each.id)).toEqual([
    'unknown-node',
    'unknown-node',
  ])
  expect(
    readPackage(bytes)
      .get('word/document.xml')
      ?.match(/>kept</g),
  ).toHaveLength(2)
})

test('depth without end is cut, with a message, and keeps its words', async () => {
  let inside = emphasis('bottom')
  for (let i = 0; i < 20_000; i++) inside = emphasis([inside])
  const {bytes, findings} = await renderDocx(
    cv(person('Alpha'), [section('custom', '', [paragraph([inside])])]),
  )
  expect(findings.map(each => each.id)).toEqual(['too-deep'])
  expect(readPackage(bytes).get('word/document.xml')).toContain('>bottom<')
})
