import type {Cv} from '@cvast/core'
import type {Root} from 'mdast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parse, remarkCv} from '../src/index.ts'
import {toMdast} from '../src/markdown/to-mdast.ts'

const source = `---
lang: en
---

# Alpha Bravo

alpha@example.org | [GitHub](github.com/example-alpha)

## Experience

Cook, Charlie
:   2015–2017

    - soups

### Baker (2017–2015)
`

/** A parser that makes mdast, as remark-parse is one. */
function parser(this: {parser?: unknown}) {
  this.parser = (markdown: string): Root => toMdast(markdown)
}

/** Gives the tree as JSON, as a compiler of unified. */
function compiler(this: {compiler?: unknown}) {
  this.compiler = (tree: Cv) => JSON.stringify(tree)
}

test('as a plugin of unified it gives the tree and the messages of parse', async () => {
  const processor = unified()
    .use(parser as never)
    .use(remarkCv)
    .use(compiler as never)
  const file = await processor.process(
    new VFile({path: 'cv.md', value: source}),
  )
  const own = new VFile({path: 'cv.md', value: source})
  expect(JSON.parse(String(file))).toEqual(
    JSON.parse(JSON.stringify(parse(own))),
  )
  expect(file.messages.map(String)).toEqual(own.messages.map(String))
  expect(file.messages.map(each => each.ruleId)).toContain('date-order')
})

test('it runs on mdast without positions', async () => {
  const bare = JSON.parse(
    JSON.stringify(toMdast(source), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  ) as Root
  const tree = (await unified()
    .use(remarkCv)
    .run(bare as never, new VFile(source))) as unknown as Cv
  expect(tree.children[0]).toMatchObject({name: 'Alpha Bravo'})
})
