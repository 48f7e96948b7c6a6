import assert from 'node:assert/strict'
import {test} from 'node:test'
import {conformance} from '@cvast/renderer-testkit'
import {html} from 'cvast-renderer-html'
import {addressesIn, readHtml} from './read-html.js'

const manifest = conformance(html, {
  test,
  read: readHtml,
  addresses: addressesIn,
})

test('nothing is declared unsupported', () => {
  assert.deepEqual(
    manifest.groups.filter(each => each.unsupported),
    [],
  )
})
