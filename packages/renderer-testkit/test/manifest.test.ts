import {conformance, manifest, manifestText} from '@cvast/renderer-testkit'
import {describe, expect, test, vi} from 'vitest'
import {readSlip} from './reference/read-slip.ts'
import {slip} from './reference/slip.ts'

/** A test function that only listens. */
function listener() {
  const run: string[] = []
  const skipped: string[] = []
  const listen = (name: string) => run.push(name)
  return {
    run,
    skipped,
    test: Object.assign(listen, {skip: (name: string) => skipped.push(name)}),
  }
}

describe('groups declared unsupported', () => {
  const why = 'a slip has no pictures'

  test('are skipped by name, and the manifest is printed', () => {
    const print = vi.spyOn(console, 'info').mockImplementation(() => {})
    const {run, skipped, test} = listener()
    const result = conformance(slip, {
      test,
      read: readSlip,
      unsupported: {images: why},
    })
    expect(print).toHaveBeenCalledExactlyOnceWith(manifestText(result))
    print.mockRestore()
    expect(run.some(each => each.startsWith('images:'))).toBe(false)
    expect(skipped).toEqual([
      `images: keeps the alternative text of a picture that cannot be read (unsupported: ${why})`,
      `images: keeps the text around a picture (unsupported: ${why})`,
      `images: asks only for pictures that the tree or an option names (unsupported: ${why})`,
    ])
  })

  test('stand in the manifest', async () => {
    const text = manifestText(manifest(slip, {images: why}))
    await expect(text).toMatchFileSnapshot('fixtures/manifest.txt')
  })

  test('must be groups', () => {
    expect(() => manifest(slip, {pictures: why} as object)).toThrow(
      /^Unexpected group `pictures`, expected one of declaration, output, /,
    )
  })

  test('must say why', () => {
    expect(() => manifest(slip, {images: ' '})).toThrow(
      'Unexpected empty text for `images`, expected why',
    )
  })
})

test('nothing is printed where all is supported', () => {
  const print = vi.spyOn(console, 'info').mockImplementation(() => {})
  const {run, skipped, test} = listener()
  conformance(slip, {test, read: readSlip})
  expect(print).not.toHaveBeenCalled()
  print.mockRestore()
  expect(run.length).toBeGreaterThan(90)
  expect(skipped).toEqual([])
})
