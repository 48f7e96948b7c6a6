import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cv, deepFreeze, person, section, term, termList} from '@cvast/core'
import {rating} from 'cvast-plugin-rating'

const tree = description =>
  deepFreeze(
    cv(person('Jane Doe'), [
      section('languages', 'Languages', [
        termList([term('German', description)]),
      ]),
    ]),
  )

/** What becomes of a description, in short. */
function found(description) {
  const [, section] = rating.transform(tree(description), {}).children
  return section.children[0].children[0].description.map(each =>
    each.type === 'rating' ? {reached: each.reached, of: each.of} : each.value,
  )
}

test('finds ratings at the end', () => {
  assert.deepEqual(found('4/5'), [{reached: 4, of: 5}])
  assert.deepEqual(found('good, 2/3'), ['good, ', {reached: 2, of: 3}])
})

test('leaves other text alone', () => {
  for (const text of ['10/2015', '6/5', '4/5 of a mile', '1/1', 'native'])
    assert.deepEqual(found(text), [text])
})

test('answers in two formats', () => {
  const node = {type: 'rating', reached: 2, of: 3, value: '2/3'}
  const {latex, html} = rating.handlers
  assert.equal(latex.rating(node), '$\\bullet\\bullet\\circ$')
  assert.equal(
    html.rating(node),
    '<span role="img" aria-label="2 of 3">●●○</span>',
  )
})
