import {checks} from '@cvast/renderer-testkit'
import {expect, test} from 'vitest'
import {readSlip} from './reference/read-slip.ts'
import {slip} from './reference/slip.ts'

const check = checks.find(
  each => each.name === 'keeps every word of generated CVs (plain)',
)

test('says what is lost of a generated CV, and of which', async () => {
  const renderer = slip.with({handlers: {emphasis: () => ''}})
  await expect(check?.run({renderer, read: readSlip})).rejects.toThrow(
    /^expected the word `a+` of `.*` in the output[^\n]*\nin the CV \{"type":"cv",.*"type":"emphasis"/,
  )
})

test('says what was thrown for a generated CV', async () => {
  const renderer = slip.with({
    handlers: {
      delete: () => {
        throw new TypeError('alpha is not iterable')
      },
    },
  })
  await expect(check?.run({renderer, read: readSlip})).rejects.toThrow(
    /^alpha is not iterable\nin the CV \{/,
  )
})
