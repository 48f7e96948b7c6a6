import {arbitraryCv, lostWords, words, wordsIn} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readXml} from '../src/reference/read-xml.ts'
import type {XmlElement} from '../src/reference/xml-tree.ts'
import {lint} from './lint.ts'
import {readPackage} from './read-package.ts'
import {readableTree} from './readable-tree.ts'
import {renderDocx} from './render-docx.ts'

/** Formulas of generated CVs are looked at elsewhere. */
const math = () => ''

test('every word of any CV is in the text, in order', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCv({depth: 3}), async tree => {
      const {bytes} = await renderDocx(tree)
      const document = readXml(
        readPackage(bytes).get('word/document.xml') ?? '',
      )
      const expected = words(readableTree(tree), {math})
      expect(lostWords(expected, wordsIn(read(document)))).toEqual([])
    }),
    {seed: 7, numRuns: 60},
  )
})

test('lint finds nothing in any CV', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCv({depth: 3}), async tree => {
      const {bytes} = await renderDocx(tree)
      expect(lint(readPackage(bytes))).toEqual([])
    }),
    {seed: 8, numRuns: 60},
  )
})

/** The characters of a document; paragraphs, breaks and maths part words. */
function read({name, children}: XmlElement): string {
  if (name === 'w:br' || name === 'w:tab') return ' '
  if (name === 'm:oMath') return ''
  // The number of a footnote that is referred to again.
  if (name === 'w:fldSimple') return ''
  const inside = children
    .map(each => (typeof each === 'string' ? each : read(each)))
    .join('')
  return name === 'w:p' ? `${inside}\n` : inside
}
