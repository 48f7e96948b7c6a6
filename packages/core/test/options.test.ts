import {
  defaultsOf,
  type OptionsSchema,
  reporter,
  resolveOptions,
} from '@cvast/core'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

interface Options {
  width: number
  ratio: number
  loud: boolean
  name: string
  style: string
  tags: readonly string[]
  file: string
}

const schema = {
  width: {
    type: 'number',
    default: 78,
    min: 0,
    max: 100,
    integer: true,
    description: '',
  },
  ratio: {type: 'number', default: 0.5, description: ''},
  loud: {type: 'boolean', default: false, description: ''},
  name: {
    type: 'string',
    default: '',
    pattern: {test: /^[a-z]*$/, expected: 'lower case'},
    description: '',
  },
  style: {type: 'choice', default: 'a', values: ['a', 'b'], description: ''},
  tags: {type: 'list', default: [], description: ''},
  file: {type: 'file', default: '', description: ''},
} as const satisfies OptionsSchema<Options>

function resolve(given: Record<string, unknown>) {
  const file = new VFile()
  const options = resolveOptions<Options>(
    schema,
    given,
    'alpha',
    reporter(file),
  )
  return {
    options,
    messages: file.messages.map(({ruleId, fatal, reason}) => {
      expect(fatal).toBe(true)
      return `${ruleId}: ${reason}`
    }),
  }
}

const defaults = {
  width: 78,
  ratio: 0.5,
  loud: false,
  name: '',
  style: 'a',
  tags: [],
  file: '',
}

test('defaultsOf gives the defaults', () => {
  expect(defaultsOf<Options>(schema)).toEqual(defaults)
})

describe('resolveOptions', () => {
  test('puts what is given over the defaults', () => {
    const given = {
      width: 0,
      ratio: -1.5,
      loud: true,
      name: 'x',
      style: 'b',
      tags: ['y'],
      file: 'z',
    }
    expect(resolve(given)).toEqual({options: given, messages: []})
    expect(resolve({width: 40})).toEqual({
      options: {...defaults, width: 40},
      messages: [],
    })
  })

  test('takes `undefined` for not given', () => {
    expect(resolve({width: undefined})).toEqual({
      options: defaults,
      messages: [],
    })
  })

  test.each<[string, unknown, string]>([
    [
      'width',
      '40',
      'Unexpected `40` as option `width` of `alpha`, expected a whole number from 0 to 100',
    ],
    [
      'width',
      1.5,
      'Unexpected `1.5` as option `width` of `alpha`, expected a whole number from 0 to 100',
    ],
    [
      'width',
      -1,
      'Unexpected `-1` as option `width` of `alpha`, expected a whole number from 0 to 100',
    ],
    [
      'width',
      101,
      'Unexpected `101` as option `width` of `alpha`, expected a whole number from 0 to 100',
    ],
    [
      'width',
      Number.NaN,
      'Unexpected `NaN` as option `width` of `alpha`, expected a whole number from 0 to 100',
    ],
    [
      'ratio',
      Number.NaN,
      'Unexpected `NaN` as option `ratio` of `alpha`, expected a number',
    ],
    [
      'loud',
      'yes',
      'Unexpected `yes` as option `loud` of `alpha`, expected `true` or `false`',
    ],
    [
      'loud',
      null,
      'Unexpected `null` as option `loud` of `alpha`, expected `true` or `false`',
    ],
    [
      'name',
      'X',
      'Unexpected `X` as option `name` of `alpha`, expected lower case',
    ],
    ['name', 1, 'Unexpected `1` as option `name` of `alpha`, expected text'],
    [
      'style',
      'c',
      'Unexpected `c` as option `style` of `alpha`, expected one of `a`, `b`',
    ],
    [
      'tags',
      'y',
      'Unexpected `y` as option `tags` of `alpha`, expected a list of texts',
    ],
    [
      'tags',
      ['y', 1],
      'Unexpected `a list` as option `tags` of `alpha`, expected a list of texts',
    ],
    [
      'file',
      false,
      'Unexpected `false` as option `file` of `alpha`, expected a path',
    ],
    [
      'file',
      Object.create(null),
      'Unexpected `an object` as option `file` of `alpha`, expected a path',
    ],
  ])('refuses %s of %j, keeps the default', (option, value, message) => {
    expect(resolve({[option]: value})).toEqual({
      options: defaults,
      messages: [`option-type: ${message}`],
    })
  })

  test('refuses unknown options and suggests', () => {
    expect(resolve({widht: 40})).toEqual({
      options: defaults,
      messages: [
        'unknown-option: Unexpected option `widht` for `alpha`, expected a known one, did you mean `width`?',
      ],
    })
  })

  test('takes names of `Object.prototype` for unknown, too', () => {
    const {options, messages} = resolve(
      JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": 1}'),
    )
    expect(options).toEqual(defaults)
    expect(messages).toHaveLength(3)
    expect(messages.every(each => each.startsWith('unknown-option'))).toBe(true)
  })

  test('changes neither what it is given nor the schema', () => {
    const given = Object.freeze({tags: Object.freeze(['y'])})
    resolve(given)
    expect(defaultsOf<Options>(schema)).toEqual(defaults)
  })
})
