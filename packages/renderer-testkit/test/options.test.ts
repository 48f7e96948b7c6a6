import {checks} from '@cvast/renderer-testkit'
import {expect, test} from 'vitest'
import {readSlip} from './reference/read-slip.ts'
import {slip} from './reference/slip.ts'

test('a renderer whose options are all free text can pass', async () => {
  const {bullet} = slip.schema
  const check = checks.find(each => each.name === 'heeds its options')
  await check?.run({
    renderer: {...slip, schema: {bullet}, presets: {}},
    read: readSlip,
  })
  expect(check).toBeDefined()
})
