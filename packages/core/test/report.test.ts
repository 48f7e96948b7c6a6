import {
  paragraph,
  type RuleId,
  reporter,
  reportTo,
  rules,
  severityOf,
} from '@cvast/core'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

const point = {line: 3, column: 4, offset: 20}
const position = {start: point, end: {line: 3, column: 9, offset: 25}}

describe('reportTo', () => {
  test.each<[RuleId, object, boolean | undefined]>([
    ['empty-source', {}, true],
    ['unsafe-url', {url: 'x:y'}, false],
    ['html-dropped', {element: '<b>'}, undefined],
  ])('%s has the severity of the catalogue', (id, data, fatal) => {
    const file = new VFile()
    const message = reportTo(file, id, data as never)
    expect(message.fatal).toBe(fatal)
    expect(file.messages).toEqual([message])
    expect(message).toMatchObject({ruleId: id, source: 'cvast'})
    expect(message.url).toMatch(new RegExp(`/docs/rules/${id}\\.md$`))
  })

  test.each([
    ['a node', {...paragraph('a'), position}, position],
    ['a position', position, position],
    ['a point', point, point],
  ])('takes the place of %s', (_, place, expected) => {
    const message = reportTo(new VFile(), 'unsafe-url', {url: 'x:y'}, place)
    expect(message.place).toEqual(expected)
    expect([message.line, message.column]).toEqual([3, 4])
  })

  test('does without a place', () => {
    const file = new VFile()
    reporter(file)('unsafe-url', {url: 'x:y'}, paragraph('generated'))
    expect(file.messages[0]?.place).toBeUndefined()
  })

  test('hands on what would mend it', () => {
    const message = reportTo(new VFile(), 'unsafe-url', {url: 'x:y'}, point, {
      expected: ['https://y'],
      note: 'a note',
    })
    expect(message).toMatchObject({expected: ['https://y'], note: 'a note'})
  })

  test.each(['constructor', 'no-such-rule'])('refuses the rule `%s`', id => {
    expect(() => reportTo(new VFile(), id as RuleId, {} as never)).toThrow(
      `unknown rule \`${id}\``,
    )
  })
})

test('severityOf knows the rules and no more', () => {
  expect(severityOf('empty-source')).toBe('error')
  expect(severityOf('constructor')).toBeUndefined()
  expect(severityOf('list-item-indent')).toBeUndefined()
})

describe('every rule', () => {
  /** Answers any question for a hole with a marked text. */
  const holes = new Proxy(
    {},
    {get: (_, key) => (key === 'known' ? ['hole'] : 'hole `tick`\nline')},
  )
  for (const [id, {message, severity}] of Object.entries(rules))
    test(`${id} says what is wrong and what is expected`, () => {
      const sentence = (message as (data: unknown) => string)(holes)
      expect(sentence).toMatch(/^(Unexpected|Cannot) .+, expected .+/s)
      expect(sentence).not.toMatch(/undefined|\[object|\.$/)
      expect(['error', 'warning', 'info']).toContain(severity)
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    })
})
