import {createHash} from 'node:crypto'
import {deepFreeze} from '@cvast/core'
import {arbitraryCv, pixel, tortureCv} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {afterEach, expect, test} from 'vitest'
import {put, run} from './judge.ts'
import {renderDocx} from './render-docx.ts'

const files = {'pixel.png': pixel}
const {TZ, LANG} = process.env

afterEach(() => {
  restore('TZ', TZ)
  restore('LANG', LANG)
})

function restore(name: 'TZ' | 'LANG', value: string | undefined) {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

async function hash(): Promise<string> {
  const {bytes} = await renderDocx(tortureCv({scripts: true}), {files})
  return createHash('sha256').update(bytes).digest('hex')
}

test('equal bytes in every time zone and locale', async () => {
  const first = await hash()
  for (const zone of ['Asia/Tokyo', 'America/New_York', 'Pacific/Chatham'])
    for (const locale of ['de_DE.UTF-8', 'C']) {
      process.env.TZ = zone
      process.env.LANG = locale
      // The zone is in force: else this test could not fail.
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
      expect(await hash()).toBe(first)
    }
})

test('the date is in the properties and nowhere else', async () => {
  const tree = tortureCv()
  const {bytes} = await renderDocx(tree, {files})
  const {bytes: other} = await renderDocx(tree, {files, date: new Date(0)})
  expect(other.length).toBeGreaterThan(0)
  expect(Buffer.from(other).equals(Buffer.from(bytes))).toBe(false)
  const at = put('dates.docx', other)
  const times = run('unzip', ['-l', at])
  expect(new Set(times.match(/\d{4}-\d\d-\d\d \d\d:\d\d/g))).toEqual(
    new Set(['1980-01-01 00:00']),
  )
  expect(run('unzip', ['-p', at, 'docProps/core.xml'])).toContain(
    '1970-01-01T00:00:00Z',
  )
})

test('file(1) calls it a Word file', async () => {
  const {bytes} = await renderDocx(tortureCv(), {files})
  expect(run('file', [put('kind.docx', bytes)])).toContain(
    'Microsoft Word 2007+',
  )
})

test('a frozen tree renders, twice alike', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCv(), async tree => {
      const {bytes} = await renderDocx(deepFreeze(tree))
      const {bytes: again} = await renderDocx(tree)
      expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
    }),
    {seed: 3, numRuns: 30},
  )
})
