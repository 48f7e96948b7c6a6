import {conformance} from '@cvast/renderer-testkit'
import {describe, expect, test} from 'vitest'
import {readSlip, slipAddresses} from './reference/read-slip.ts'
import {slip} from './reference/slip.ts'

describe('the reference renderer', () => {
  const manifest = conformance(slip, {
    test,
    read: readSlip,
    addresses: slipAddresses,
  })

  test('passes with nothing declared unsupported', () => {
    expect(manifest.groups.filter(each => each.unsupported)).toEqual([])
    expect(manifest.groups.every(each => each.checks > 0)).toBe(true)
  })
})

describe('the reference renderer with dates first', () => {
  conformance(slip, {
    test,
    read: readSlip,
    addresses: slipAddresses,
    options: {dates: 'before'},
  })
})
