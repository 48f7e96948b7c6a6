import {type Cv, cv, entry, paragraph, person, section} from '@cvast/core'
import {expect, test, vi} from 'vitest'
import {accented} from '../src/unicode/accents.ts'
import {coverage} from '../src/unicode/coverage.ts'
import {equivalent} from '../src/unicode/equivalents.ts'
import {compile} from './judges/compile.ts'
import {engines} from './judges/engines.ts'
import {problems} from './judges/problems.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

/** Every character that is not left to the fonts of other scripts. */
const characters = Array.from({length: 0xffff}, (_, code) =>
  String.fromCharCode(code),
).filter(
  each =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(each) &&
    (coverage(each).pdf ||
      accented(each) !== undefined ||
      equivalent(each) !== undefined),
)

/** In running text, in headings, in code, and bold. */
const tree: Cv = cv(person('Jane Doe'), [
  section(
    'custom',
    'Characters',
    chunks(characters, 40).map(some =>
      entry(some.join(' '), [
        paragraph([
          some.join(' '),
          {type: 'strong', children: [{type: 'text', value: some.join(' ')}]},
          {type: 'inlineCode', value: some.join(' ')},
        ]),
      ]),
    ),
  ),
])

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(all.length / size)}, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}

test('there are many characters', () => {
  expect(characters.length).toBeGreaterThan(800)
})

test.concurrent.for(engines)(
  '%s: no character is missing, nor a font for it',
  async engine => {
    const {log} = await compile(renderTex(tree).tex, engine)
    expect(problems(log, {badBoxes: false})).toEqual([])
  },
)
