import {parse} from '@cvast/parser-markdown'
import {describe, expect, test} from 'vitest'
import {docx} from '../src/index.ts'
import {contentCv} from './content-cv.ts'
import {put, run} from './judge.ts'
import {renderDocx} from './render-docx.ts'
import {skeleton} from './skeleton.ts'

// A tree, written as Word, read by pandoc as Markdown, and that by cvast.

/** What pandoc makes Markdown of, as a user would ask for it. */
function back(bytes: Uint8Array, name: string) {
  return parse(
    run('pandoc', [
      ...['-f', 'docx', '-t', 'gfm+tex_math_dollars', '--wrap=none', '-s'],
      '--shift-heading-level-by=1',
      put(`${name}.docx`, bytes),
    ]),
  )
}

/** Every way to write a CV that Word has a form of its own for. */
const sample = parse(`---
lang: en
---

# Alpha Bravo

Engineer and author

## Experience

### Engineer, Charlie GmbH, Hamburg

*10/2015–present*

What it is about.

#### Project delta

*III/2017–2018*

- one
- two
  1. first
  2. second
     - deep

7. seventh
8. eighth

**II/2016** Elected to the board of echo.

### Assistant, Foxtrot Ltd, Berlin

*2010–2012*

> Quoted words.

| Alpha | Bravo |
| :--- | ---: |
| one | 1 |
| two | 22 |

## Skills

- **Languages:** golf, hotel
- **Tools:** india

## Publications

1. A. Bravo, *Title with $\\sqrt{s_{NN}}$*, 2014
2. A. Bravo, *Another*, November 2018
`)

test('a list within bullets counts as its source does', async () => {
  const {bytes} = await renderDocx(sample)
  const path = put('numbers.docx', bytes)
  const markdown = run('pandoc', ['-f', 'docx', '-t', 'markdown', path])
  expect(markdown).toMatch(/^ +1\. +first$/m)
  expect(markdown).toMatch(/^7\. +seventh$/m)
})

const trees = {'the CV of this repository': contentCv, 'a sample': sample}

for (const [whose, tree] of Object.entries(trees))
  describe(`${whose}, read back by pandoc and by cvast, is the same tree`, () => {
    for (const [name, given] of Object.entries({default: {}, ...docx.presets}))
      test(name, async () => {
        const {bytes, findings} = await renderDocx(tree, given)
        expect(findings).toEqual([])
        expect(skeleton(back(bytes, `back-${name}`))).toEqual(skeleton(tree))
      })
  })
