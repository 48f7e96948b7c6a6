import assert from 'node:assert/strict'
import {test} from 'node:test'
import {tortureCv} from '@cvast/renderer-testkit'
import {html} from 'cvast-renderer-html'
import {parse} from 'parse5'

const context = {
  options: html.defaults,
  report: () => {},
  date: new Date(0),
  read: () => undefined,
}
const page = html.render(tortureCv(), context)

test('is well-formed', () => {
  const errors = []
  parse(page, {onParseError: error => errors.push(error)})
  assert.deepEqual(errors, [])
})

test('names its language, its title, and one main part', () => {
  assert.match(page, /<html lang="en">/)
  assert.match(page, /<title>[^<]+<\/title>/)
  assert.equal(page.match(/<main>/g)?.length, 1)
  assert.equal(page.match(/<h1>/g)?.length, 1)
})

test('leaves out no level of headings', () => {
  const levels = [...page.matchAll(/<h(\d)>/g)].map(each => Number(each[1]))
  assert.ok(levels.length > 3)
  for (const [index, level] of levels.entries())
    assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level}`)
})

test('names the columns of tables', () => {
  assert.match(page, /<th scope="col"/)
})

test('asks nobody for anything and runs nothing', () => {
  assert.doesNotMatch(page, /<script|<link|src="http|@import|\son\w+=/)
})
