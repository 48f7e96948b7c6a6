import {
  type Block,
  cv,
  emphasis,
  entry,
  list,
  listItem,
  paragraph,
  period,
  person,
  section,
  term,
  termList,
  text,
  validate,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {contentModel} from '../src/content-model.ts'
import {everyNode} from './every-node.ts'

/** `children[1].title[0]` → the object there. */
function at(tree: unknown, path: string): Record<string, unknown> {
  let value = tree as never
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = value[key]
  return value
}

const work = 'children[1].children'

describe('validate', () => {
  test('accepts a tree with every node and every field', () => {
    expect(validate(everyNode())).toEqual([])
  })

  test('every node and field of the model is in that tree', () => {
    const seen = new Map<string, Set<string>>()
    JSON.stringify(everyNode(), (_, value) => {
      if (typeof value?.type === 'string') {
        const fields = seen.get(value.type) ?? new Set()
        for (const key of Object.keys(value)) fields.add(key)
        seen.set(value.type, fields)
      }
      return value
    })
    for (const [type, model] of Object.entries(contentModel))
      expect([type, ...(seen.get(type) ?? [])]).toEqual(
        expect.arrayContaining([type, ...Object.keys(model)]),
      )
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'expected a node, found undefined'],
    ['null', null, 'expected a node, found null'],
    ['text', 'cv', 'expected a node, found string'],
    ['a list', [], 'expected a node, found a list'],
    ['an object', {}, 'expected a node, found an object'],
    ['a type that is no text', {type: 1}, 'expected a node, found an object'],
    ['another node', paragraph('a'), 'expected cv, found `paragraph`'],
    ['an unknown node', {type: 'x'}, 'expected cv, found `x`'],
  ])('refuses %s', (_, value, message) => {
    expect(validate(value)).toContainEqual({path: '', message})
  })

  // path of the node, field, what is put there, what is said
  test.each<[string, string, unknown, string]>([
    ['', 'lang', 1, 'expected a string, found number'],
    ['', 'children', [], 'expected a person first, found nothing'],
    ['', 'children', {}, 'expected a list of nodes, found an object'],
    ['', 'extra', 1, 'unexpected field'],
    ['', 'constructor', 1, 'unexpected field'],
    ['children[0]', 'name', undefined, 'expected a value, found none'],
    [
      'children[0].children[0]',
      'kind',
      'fax',
      'expected one of email, phone, url, profile, location, other, found string',
    ],
    [
      'children[0].children[0]',
      'private',
      'yes',
      'expected a boolean, found string',
    ],
    [
      'children[1]',
      'kind',
      'wurk',
      expect.stringMatching(
        /^expected one of summary, .+, custom, found string$/,
      ),
    ],
    [
      'children[1]',
      'tags',
      ['a', 1],
      'expected a list of strings, found a list',
    ],
    [`${work}[0]`, 'title', 'alpha', 'expected a list of nodes, found string'],
    [`${work}[0]`, 'period', '2015', 'expected a period, found none'],
    [
      `${work}[0]`,
      'period',
      {start: {year: 2015}},
      'expected `written` as a string in a period',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x'},
      'expected `start` or `end` in a period',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', end: 'now'},
      'expected a partial date',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 0}},
      'expected a year from 1 to 9999',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: '2015'}},
      'expected a year from 1 to 9999',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, month: 13}},
      'expected a month from 1 to 12',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, day: 3}},
      expect.stringMatching(/day/),
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, quarter: 5}},
      expect.stringMatching(/quarter/),
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, season: 'fall'}},
      expect.stringMatching(/season/),
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, month: 3, quarter: 1}},
      expect.stringMatching(/one of|only one|at most one/i),
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, hour: 3}},
      'unexpected `hour` in a partial date',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', start: {year: 2015, approximate: false}},
      'expected `true` or nothing as `approximate`',
    ],
    [
      `${work}[0]`,
      'period',
      {written: 'x', end: 'present', open: true},
      'unexpected `open` in a period',
    ],
    [`${work}[1]`, 'ordered', 'no', 'expected a boolean, found string'],
    [`${work}[1]`, 'start', -1, 'expected a whole number from 0, found number'],
    [
      `${work}[1]`,
      'start',
      1.5,
      'expected a whole number from 0, found number',
    ],
    [
      `${work}[2]`,
      'align',
      ['middle'],
      'expected a list of left, center, right or null, found a list',
    ],
  ])('names a fault at %s.%s', (path, field, value, message) => {
    const tree = structuredClone(
      cv(
        person('Jane', [
          {type: 'contact', kind: 'email', value: 'j@a.example'},
        ]),
        [
          section('work', 'title', [
            entry('alpha', [], {period: period('2015', {year: 2015})}),
            list(['item'], {ordered: true}),
            {type: 'table', align: [], children: []},
          ]),
        ],
      ),
    )
    expect(validate(tree)).toEqual([])
    const node = at(tree, path)
    if (value === undefined) delete node[field]
    else Object.defineProperty(node, field, {value, enumerable: true})
    expect(validate(tree)).toContainEqual({
      path: path ? `${path}.${field}` : field,
      message,
    })
  })

  test.each<[string, unknown, string]>([
    ['children[0]', section('work', ''), 'expected person, found `section`'],
    ['children[1]', person('Jane'), 'expected section, found `person`'],
    [`${work}[0]`, text('a'), 'expected sectionContent, found `text`'],
    [
      `${work}[0].children[0]`,
      term('a', 'b'),
      'expected sectionContent, found `term`',
    ],
    [
      `${work}[1].children[0]`,
      paragraph('a'),
      'expected listItem, found `paragraph`',
    ],
    [
      `${work}[1].children[0].children[0]`,
      entry('a'),
      'expected block, found `entry`',
    ],
    [
      `${work}[2].children[0]`,
      paragraph('a'),
      'expected phrasing, found `paragraph`',
    ],
    [
      `${work}[3].children[0]`,
      paragraph('a'),
      'expected term, found `paragraph`',
    ],
    ['children[1].title[0]', null, 'expected a node, found null'],
  ])('names a node that may not be at %s', (path, node, message) => {
    const tree = structuredClone(
      cv(person('Jane'), [
        section('work', 'title', [
          entry('alpha', [paragraph('a')]),
          list([listItem([paragraph('item')])]),
          paragraph('text'),
          termList([term('a', 'b')]),
        ]),
      ]),
    )
    expect(validate(tree)).toEqual([])
    const [, parent = '', index = ''] = /^(.*)\[(\d+)\]$/.exec(path) ?? []
    at(tree, parent)[index] = node
    expect(validate(tree)).toEqual([{path, message}])
  })

  test('accepts nodes of plug-ins wherever prose is, and nowhere else', () => {
    const rating = {type: 'rating', stars: 3} as never
    const tree = cv(person('Jane'), [
      section('work', [rating], [rating, entry([rating], [rating])]),
    ])
    expect(validate(tree)).toEqual([])
    expect(validate(cv(rating, [rating])).map(each => each.path)).toEqual([
      'children[0]',
      'children[1]',
    ])
  })

  test('accepts positions and data anywhere', () => {
    const tree = cv(person('Jane'), [], {})
    expect(
      validate({...tree, data: {a: 1}, position: {start: {}, end: {}}}),
    ).toEqual([])
  })

  test('names every fault, in reading order', () => {
    const tree = structuredClone(
      cv(person('Jane'), [
        section('work', 'a', [paragraph(['b']), paragraph(['c'])]),
      ]),
    )
    for (const path of [
      'children[0]',
      'children[1]',
      `${work}[0]`,
      `${work}[1]`,
    ])
      at(tree, path).extra = true
    expect(validate(tree).map(each => each.path)).toEqual([
      'children[0].extra',
      'children[1].extra',
      `${work}[0].extra`,
      `${work}[1].extra`,
    ])
  })

  test('refuses a node inside itself', () => {
    const quote: Block = {type: 'blockquote', children: [paragraph('a')]}
    quote.children.push({type: 'blockquote', children: [quote, quote]})
    const problems = validate(cv(person(''), [section('work', '', [quote])]))
    expect(problems.map(each => each.message)).toEqual([
      'expected a tree, found a node inside itself',
    ])
  })

  test('accepts a node that stands in two places', () => {
    const twice = paragraph('a')
    const tree = cv(person(''), [
      section('work', '', [
        twice,
        twice,
        {type: 'blockquote', children: [twice]},
      ]),
    ])
    expect(validate(tree)).toEqual([])
  })

  test('is safe at any depth', () => {
    let inner: Block = paragraph([emphasis('a')])
    for (let depth = 0; depth < 50_000; depth++)
      inner = {type: 'blockquote', children: [inner]}
    expect(validate(cv(person(''), [section('work', '', [inner])]))).toEqual([])
  })
})
