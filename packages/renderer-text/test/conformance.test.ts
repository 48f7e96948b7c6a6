import {conformance} from '@cvast/renderer-testkit'
import {describe, test} from 'vitest'
import {text} from '../src/index.ts'
import {mathsAsText} from './maths-as-text.ts'
import {readOn} from './read-on.ts'

for (const width of [0, 40, 78])
  describe(`width ${width}`, () => {
    conformance(text, {
      test,
      read: output => readOn(String(output)),
      math: mathsAsText,
      options: {width},
    })
  })
