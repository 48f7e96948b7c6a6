import {cv, paragraph, person, section} from '@cvast/core'
import {pixel} from '@cvast/renderer-testkit'
import {describe, expect, test} from 'vitest'
import {imageSize} from '../src/image/image-size.ts'
import {put, sdkErrors} from './judge.ts'
import {lint} from './lint.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

const bytes = (...list: Array<number | string>) =>
  Uint8Array.from(
    list.flatMap(each =>
      typeof each === 'number'
        ? [each]
        : [...each].map(character => character.charCodeAt(0)),
    ),
  )

const gif = bytes('GIF89a', 44, 1, 200, 0, 0, 0, 0, ';')
const jpeg = bytes(
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF\0', 1, 2, 1, 1, 44, 1, 44, 0, 0],
  ...[
    0xff, 0xc4, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 1, 0, 2, 0, 1, 0, 0xff, 0xd9,
  ],
)

describe('sizes', () => {
  test('PNG', () => {
    expect(imageSize(pixel)).toMatchObject({type: 'png', width: 1, height: 1})
  })
  test('GIF', () => {
    expect(imageSize(gif)).toMatchObject({type: 'gif', width: 300, height: 200})
  })
  test('JPEG, progressive, with a resolution', () => {
    expect(imageSize(jpeg)).toEqual({
      type: 'jpeg',
      width: 512,
      height: 256,
      perInch: {x: 300, y: 300},
    })
  })
  test('anything else, and what is cut off', () => {
    for (const whole of [pixel, gif, jpeg])
      for (let end = 0; end < whole.length; end++)
        expect(() => imageSize(whole.subarray(0, end))).not.toThrow()
    expect(imageSize(bytes('<svg/>'))).toBeUndefined()
    expect(
      imageSize(bytes(0xff, 0xd8, 0xff, 0xe1, 0, 0, 0xff, 0xff, 0xff)),
    ).toBeUndefined()
  })
})

const image = (url: string) => ({type: 'image' as const, url, alt: 'a "<map>"'})
const tree = cv(person('Alpha', [], {photo: 'photo.png'}), [
  section('custom', 'Pictures', [
    paragraph([image('a.gif'), image('a.gif'), image('b.jpg')]),
    paragraph([image('missing.png'), image('broken.png')]),
  ]),
])
const files = {
  'photo.png': pixel,
  'a.gif': gif,
  'b.jpg': jpeg,
  'broken.png': bytes('no picture'),
}

test('pictures are embedded once, sized, described', async () => {
  const {bytes: output, findings} = await renderDocx(tree, {files})
  expect(findings.map(({id, data}) => ({id, data}))).toEqual([
    {
      id: 'missing-image',
      data: {
        path: 'broken.png',
        problem: 'unknown format; expected PNG, JPEG, or GIF',
      },
    },
  ])
  expect(sdkErrors(put('pictures.docx', output))).toEqual([])
  const parts = readPackage(output)
  expect(lint(parts)).toEqual([])
  expect([...parts.keys()].filter(each => each.includes('media'))).toHaveLength(
    3,
  )
  const document = parts.get('word/document.xml') ?? ''
  // 300 pixels at 96 to the inch; 512 at 300.
  expect(document).toContain('<wp:extent cx="2857500" cy="1905000"/>')
  expect(document).toContain('<wp:extent cx="1560576" cy="780288"/>')
  expect(document).toContain('descr="a &quot;&lt;map&gt;&quot;"')
  // What cannot be shown is there in words.
  expect(document.match(/<w:t>a "&lt;map&gt;"<\/w:t>/g)).toHaveLength(2)
})

test('a wide picture fits the text; the photo can be left out', async () => {
  const wide = gif.slice()
  wide.set([0, 40], 6)
  const {bytes: output} = await renderDocx(tree, {
    files: {...files, 'a.gif': wide},
    photo: false,
  })
  const document = readPackage(output).get('word/document.xml') ?? ''
  expect(document).toContain('cx="6120130"')
  expect(document).not.toContain('wp:anchor')
})
