import assert from 'node:assert/strict'
import {test} from 'node:test'
import {conformance} from '@cvast/renderer-testkit'
import {json} from 'cvast-renderer-json'
import {readJson} from './read-json.js'

const manifest = conformance(json, {test, read: readJson})

test('nothing is declared unsupported', () => {
  assert.deepEqual(
    manifest.groups.filter(each => each.unsupported),
    [],
  )
})
