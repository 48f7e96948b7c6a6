import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {frontMatterSchema} from '../src/front-matter/front-matter-schema.ts'
import {ignoredKeys} from '../src/front-matter/ignored-keys.ts'
import {frontKeys} from '../src/front-matter/keys.ts'
import {parse} from '../src/index.ts'

// What the schema takes and what the parser takes is the same.

interface Value {
  type?: string | string[]
  pattern?: string
  items?: Value
}

const schema = frontMatterSchema() as unknown as {
  properties: Record<string, Value>
  patternProperties: Record<string, Value>
}

/** As a validator does: every schema that holds for a key must fit. */
function fits(key: string, value: unknown): boolean {
  const own = Object.entries(schema.patternProperties)
    .filter(([pattern]) => new RegExp(pattern).test(key))
    .map(([, each]) => each)
  if (Object.hasOwn(schema.properties, key))
    own.push(schema.properties[key] as Value)
  return own.length > 0 && own.every(each => valueFits(each, value))
}

function valueFits({type, pattern, items}: Value, value: unknown): boolean {
  const kind =
    value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (type !== undefined && ![type].flat().includes(kind)) return false
  if (pattern !== undefined && typeof value === 'string')
    return new RegExp(pattern).test(value)
  return (
    !items ||
    !Array.isArray(value) ||
    value.every(each => valueFits(items, each))
  )
}

/** Whether the parser has nothing to say of the front matter. */
function isTaken(key: string, value: unknown): boolean {
  const file = new VFile(
    `---\n${JSON.stringify(key)}: ${JSON.stringify(value)}\n---\n\n# Jane Doe\n`,
  )
  parse(file)
  return !file.messages.some(each =>
    ['front-matter-unknown-key', 'front-matter-type'].includes(
      String(each.ruleId),
    ),
  )
}

const keys = [
  ...Object.keys(frontKeys),
  ...ignoredKeys,
  ...['First-Name', 'first_name', 'firstName', 'E-Mail', 'LANG', 'git hub'],
  ...['Layout', 'nmae', 'constructor', 'first.name', 'foo', 'langs', 'x-lang'],
]

test.each(keys)('the key %s', key => {
  const value = /lang|locale/i.test(key) ? 'en' : key === 'basics' ? {} : 'a'
  expect(fits(key, value)).toBe(isTaken(key, value))
})

test.each(Object.keys(frontKeys))('values of %s', key => {
  for (const value of ['en', 'no language!', null, true])
    expect({value, fits: fits(key, value)}).toEqual({
      value,
      fits: isTaken(key, value),
    })
})
