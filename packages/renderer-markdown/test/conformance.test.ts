import {markdown} from '@cvast/renderer-markdown'
import {conformance} from '@cvast/renderer-testkit'
import {describe, test} from 'vitest'
import {dialects, readWithPandoc} from './read-with-pandoc.ts'

describe.each(dialects)('read by pandoc as %s', dialect => {
  conformance(markdown, {
    test,
    read: output => readWithPandoc(String(output), dialect),
    runs: 15,
  })
})
