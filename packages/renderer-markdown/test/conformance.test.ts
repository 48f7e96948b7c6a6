import {markdown} from '@cvast/renderer-markdown'
import {conformance} from '@cvast/renderer-testkit'
import {afterAll, describe, test} from 'vitest'
import {pandocServer} from './pandoc/pandoc-server.ts'
import {dialects, readWithPandoc} from './read-with-pandoc.ts'

const pandoc = pandocServer()
afterAll(pandoc.stop)

describe.each(dialects)('read by pandoc as %s', dialect => {
  conformance(markdown, {
    test,
    read: output => readWithPandoc(pandoc, String(output), dialect),
    runs: 15,
  })
})
