import {
  cv,
  emphasis,
  entry,
  list,
  listItem,
  paragraph,
  period,
  person,
  phrasing,
  section,
  strong,
  term,
  termList,
  text,
  validate,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'

describe('phrasing', () => {
  test('makes text of strings and keeps nodes', () => {
    expect(phrasing(['alpha ', emphasis('bravo')])).toEqual([
      {type: 'text', value: 'alpha '},
      {type: 'emphasis', children: [{type: 'text', value: 'bravo'}]},
    ])
    expect(phrasing('alpha')).toEqual([text('alpha')])
  })

  test('makes nothing of nothing', () => {
    expect(phrasing('')).toEqual([])
    expect(phrasing([])).toEqual([])
  })
})

describe('list', () => {
  test('makes items of one paragraph of strings', () => {
    expect(list(['alpha'])).toEqual({
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: [text('alpha')]}],
        },
      ],
    })
  })

  test('takes fields', () => {
    expect(list([], {ordered: true, start: 7})).toEqual({
      type: 'list',
      ordered: true,
      start: 7,
      spread: false,
      children: [],
    })
    expect(listItem([], {checked: true})).toEqual({
      type: 'listItem',
      spread: false,
      checked: true,
      children: [],
    })
  })
})

describe('period', () => {
  test('leaves out what is not there', () => {
    expect(period('2015')).toEqual({written: '2015'})
    expect(period('2015', {year: 2015})).toEqual({
      start: {year: 2015},
      written: '2015',
    })
    expect(Object.keys(period('until 2015', undefined, {year: 2015}))).toEqual([
      'end',
      'written',
    ])
  })
})

test('what is built is a tree', () => {
  const tree = cv(
    person(
      'Jane Doe',
      [{type: 'contact', kind: 'email', value: 'j@a.example'}],
      {
        headline: [text('Engineer')],
      },
    ),
    [
      section(
        'work',
        ['Work ', strong('here')],
        [
          entry('', [paragraph('alpha'), list(['bravo'])], {
            period: period('2015–', {year: 2015}, 'present'),
          }),
          termList([term('charlie', 'delta')]),
        ],
      ),
    ],
    {lang: 'en'},
  )
  expect(validate(tree)).toEqual([])
})
