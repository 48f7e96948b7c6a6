import {readFileSync} from 'node:fs'
import {
  fillPublications,
  type PublicationsOptions,
  publicationsSchema,
  readBibliography,
} from '@cvast/bibliography'
import {
  cv,
  deepFreeze,
  defaultsOf,
  person,
  rules,
  toText,
  validate,
} from '@cvast/core'
import {expect, test, vi} from 'vitest'

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
const defaults = defaultsOf(publicationsSchema)

function works(source: string, path = 'refs.bib') {
  const told: string[] = []
  const list = readBibliography(
    [{path, bytes: new TextEncoder().encode(source)}],
    (id, data) => {
      told.push((rules[id].message as (data: unknown) => string)(data))
    },
  )
  return {list, told}
}

function written(
  source: string,
  options: Partial<PublicationsOptions> = {},
  name = 'Ann Alpha',
) {
  const tree = deepFreeze(cv(person(name)))
  const {list} = works(source)
  const filled = fillPublications(tree, list, {...defaults, ...options})
  expect(validate(filled)).toEqual([])
  return filled
}

for (const style of ['apa', 'ieee', 'physics'] as const)
  test(`${style}: every word of every title, name and number is there`, () => {
    const {list} = works(read('fixtures/all-types.bib'))
    expect(list.length).toBeGreaterThan(50)
    for (const work of list) {
      const tree = fillPublications(cv(person('')), [work], {
        ...defaults,
        style,
      })
      const text = toText(tree).replaceAll(/\s+/g, ' ')
      const facts = [
        ...[work.title.written, work.container, work.publisher].map(each =>
          toText(each),
        ),
        ...[work.institution, work.series, work.event, work.note].map(each =>
          toText(each),
        ),
        ...[work.authors, work.editors, work.translators].flatMap(each =>
          each.list.map(name => name.family),
        ),
        work.volume,
        work.number,
        work.pages,
        work.articleNumber,
        work.version,
        work.doi,
        work.location,
        work.chapter,
        String(work.issued.date?.year ?? ''),
        work.eprint?.id ?? '',
      ]
      for (const fact of facts)
        expect(text, work.key).toContain(fact.replaceAll(/\s+/g, ' '))
    }
  })

test('own names are bold in every spelling, others are not', () => {
  const source = ['Bannier, B.', 'B. Bannier', 'Benjamin Bannier']
    .map(
      (name, i) => `@book{k${i}, title={T}, author={${name} and Bannier, Zoe}}`,
    )
    .join('\n')
  const json = JSON.stringify(written(source, {}, 'Benjamin Bannier'))
  expect(json.match(/"strong"/g)).toHaveLength(3)
  expect(json).not.toMatch(
    /"strong","children":\[\{"type":"text","value":"[^"]*Z/,
  )
})

test('maths in titles is maths', () => {
  const json = JSON.stringify(
    written('@book{a, author={A, B}, title={On $E=mc^2$ and \\(x\\)}}'),
  )
  expect(json).toContain('{"type":"inlineMath","value":"E=mc^2"}')
  expect(json).toContain('{"type":"inlineMath","value":"x"}')
})

test('a broken entry costs one entry, and is told with line and key', () => {
  const {list, told} = works(
    '@book{a, title={x\n}\n@book{b, title={unclosed,\n}\n@book{c, title={T}, author={A}}',
  )
  expect(list.map(each => each.key)).toEqual(['c'])
  expect(told.join('\n')).toContain('`b` (`refs.bib`, line 3)')
})

test('names of prototypes are names like any other', () => {
  const {list} = works(
    '@book{constructor, __proto__={x}, toString={y}, title={T}, author={A, B}}\n@book{__proto__, title={U}, author={A, B}}',
  )
  expect(list.map(each => each.key)).toEqual(['constructor', '__proto__'])
})

test('hostile files are bounded', () => {
  const deep = `@book{a, title={${'{'.repeat(10_000)}x${'}'.repeat(10_000)}}}`
  expect(works(deep).told[0]).toContain('braces within braces')
  let macros = '@string{a0 = "lol"}\n'
  for (let i = 1; i < 60; i++)
    macros += `@string{a${i} = a${i - 1} # a${i - 1}}\n`
  expect(works(`${macros}@book{k, title=a59}`).told.length).toBeGreaterThan(0)
  expect(works('@book{x,'.repeat(20_000)).told.length).toBeLessThan(60)
  expect(works(' '.repeat(5_000_001)).told[0]).toContain('Cannot read the bib')
})

test('CSL-JSON is read', () => {
  const {list} = works(
    JSON.stringify([
      {
        id: 'a',
        type: 'article-journal',
        title: 'On <i>alpha</i>',
        author: [
          {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der'},
        ],
        'container-title': 'Echo',
        issued: {'date-parts': [[2020, 5]]},
      },
    ]),
    'refs.json',
  )
  const tree = fillPublications(cv(person('')), list, defaults)
  expect(toText(tree)).toContain('van der Berg, J. (2020). On alpha. Echo.')
})

test('the example of the readme prints what it says', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./readme-example.ts')
  const printed = log.mock.calls.map(([value]) => `${value}\n`).join('')
  log.mockRestore()
  expect(read('../README.md')).toContain(read('./readme-example.ts'))
  expect(read('../README.md')).toContain(`\`\`\`text\n${printed}\`\`\``)
})
