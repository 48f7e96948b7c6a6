import {isSafeUrl} from '@cvast/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

describe('isSafeUrl', () => {
  test.each([
    'https://a.example',
    'HTTP://a.example',
    'mailto:a@b.example',
    'tel:+49',
    'papers/one.pdf',
    './a b.pdf',
    '../a',
    '/a',
    '#a',
    '?a=b:c',
    'a/b:c',
    '',
    'https://a.example/?u=javascript:alert(1)',
    'javascript%3Aalert(1)',
  ])('%j may be a link', url => {
    expect(isSafeUrl(url)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\0script:alert(1)',
    'java\u200bscript:alert(1)',
    '\u202ejavascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript\u00a0:alert(1)',
    'java\u00adscript:alert(1)',
    'javascript\n:\nalert(1)',
    'vbscript:a',
    'data:text/html,a',
    'file:///etc/passwd',
    'blob:a',
    'ftp://a.example',
    'C:\\a',
    'c:a',
    '\\\\host\\share',
    '\\ \\host\\share',
    '//host/share',
    '/\\host\\share',
    ' //host',
    '/\t/host',
    ':a',
    'http\u0131:a',
  ])('%j may not', url => {
    expect(isSafeUrl(url)).toBe(false)
  })

  test('no blank or control character hides a scheme', () => {
    const hidden = fc.constantFrom(
      ...' \t\n\r\0\u0001\u001f\u007f\u0085\u00a0\u00ad\u200b\u200f\u2028\u2060\u3000\ufeff',
    )
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'data:', 'file:', '\\\\', '//'),
        fc.array(fc.tuple(fc.nat(12), hidden), {maxLength: 6}),
        (start, insertions) => {
          const letters = [...start]
          for (const [at, character] of insertions)
            letters.splice(at, 0, character)
          expect(isSafeUrl(`${letters.join('')}alpha`)).toBe(false)
        },
      ),
      {seed: 20_260_101, numRuns: 1000},
    )
  })
})
