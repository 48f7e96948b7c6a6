import {conformance} from '@cvast/renderer-testkit'
import {test, vi} from 'vitest'
import {latex} from '../src/index.ts'
import {readWithPandoc} from './judges/read-with-pandoc.ts'

vi.setConfig({testTimeout: 400_000})

conformance(latex, {
  test,
  read: output => readWithPandoc(String(output)),
  runs: 10,
})
