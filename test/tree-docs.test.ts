import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {
  type AnyNode,
  type Cv,
  cv,
  entry,
  isBlock,
  isPhrasing,
  person,
  section,
  sectionKinds,
  validate,
  visit,
} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {describe, expect, test} from 'vitest'
import {contentModel} from '../packages/core/src/content-model.ts'
import {title, treeIdl} from './tree-idl.ts'

const page = readFileSync(new URL('../docs/tree.md', import.meta.url), 'utf8')
const types = Object.keys(contentModel) as Array<keyof typeof contentModel>

/** Code of `lang` in the page. */
function fences(lang: string): string[] {
  return Array.from(
    page.matchAll(new RegExp(`^\`\`\`${lang}\n(.*?)\n\`\`\`$`, 'gms')),
    ([, code = '']) => code,
  )
}

describe('docs/tree.md', () => {
  test('has each node once, and no other', () => {
    const headings = Array.from(
      page.matchAll(/^### `(\w+)`$/gm),
      each => each[1],
    )
    expect(headings.toSorted()).toEqual(types.toSorted())
  })

  for (const type of types)
    test(`${type} is as the content model says`, () => {
      const part = page.split(`### \`${type}\`\n`)[1]?.split(/^##+ /m)[0]
      expect(part).toContain(`\`\`\`text\n${treeIdl(type)}\n\`\`\``)
    })

  test('lists the kinds of sections', () => {
    expect(page).toContain(sectionKinds.map(each => `* \`${each}\``).join('\n'))
  })

  test.each([
    ['Phrasing', isPhrasing],
    ['Block', isBlock],
  ] as const)('lists all of %s', (name, belongs) => {
    const members = types
      .filter(type => belongs({type} as AnyNode))
      .map(type => `  | ${title(type)}`)
    expect(page).toContain(`type ${name} =\n${members.join('\n')}\n`)
  })

  test('shows periods that are periods', () => {
    const rows = Array.from(
      page.matchAll(/^\| `(.+?)`.* \| (.*?) ?\| (.*?) ?\|$/gm),
      ([, written, ...dates]) =>
        [written, ...dates.map(each => each.replaceAll('`', ''))] as const,
    ).filter(([, ...dates]) => dates.some(each => /year|present/.test(each)))
    expect(rows).toHaveLength(4)
    for (const [written = '', start, end] of rows) {
      const period = {
        ...(start ? {start: JSON.parse(start)} : {}),
        ...(end ? {end: JSON.parse(end)} : {}),
        written,
      }
      expect(validate(withPeriod(period))).toEqual([])
    }
  })

  test('says what its examples yield', () => {
    const sources = fences('markdown')
    const results = fences('json')
    expect(sources.length).toBe(results.length)
    expect(sources.length).toBeGreaterThan(2)
    for (const [index, source] of sources.entries()) {
      const expected = JSON.parse(results[index] ?? '')
      const nodes: unknown[] = []
      visit(withoutPositions(parse(source)), node => {
        nodes.push(node)
      })
      const same = nodes.some(each => isDeepStrictEqual(each, expected))
      expect(same ? expected : nodes).toEqual(expected)
    }
  })
})

function withPeriod(period: unknown): Cv {
  const dated = {...entry('alpha'), period} as ReturnType<typeof entry>
  return cv(person('Jane'), [section('work', '', [dated])])
}

function withoutPositions(tree: Cv): Cv {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'position' ? undefined : value,
    ),
  )
}
