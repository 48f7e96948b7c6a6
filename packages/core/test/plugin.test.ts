import {definePlugin, pluginProblem} from '@cvast/core'
import {describe, expect, test} from 'vitest'

describe('pluginProblem', () => {
  test('finds none in what `definePlugin` makes', () => {
    const handlers = {latex: {rating: () => []}}
    const transform = <T>(tree: T) => tree
    expect(pluginProblem(definePlugin({name: 'alpha'}))).toBeUndefined()
    expect(
      pluginProblem(definePlugin({name: 'alpha', handlers, transform})),
    ).toBeUndefined()
  })

  const cases: ReadonlyArray<[unknown, string]> = [
    [undefined, 'found undefined'],
    ['alpha', 'found a string'],
    [{name: 'alpha'}, 'it has no `contract`'],
    [{contract: 2}, 'it speaks contract 2, expected 1: update cvast'],
    [{contract: 0}, 'it speaks contract 0, expected 1: update the plug-in'],
    [{contract: 1}, 'its `name` is undefined, expected a string'],
    [
      {contract: 1, name: 'alpha', transform: {}},
      'its `transform` is object, expected a function',
    ],
    [
      {contract: 1, name: 'alpha', handlers: {latex: undefined}},
      'its `handlers` are no table of formats, expected `{latex: {…}}`',
    ],
  ]
  for (const [value, problem] of cases)
    test(problem, () => expect(pluginProblem(value)).toBe(problem))
})
