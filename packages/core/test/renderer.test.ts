import {
  type AnyNode,
  type Cv,
  cv,
  defineRenderer,
  dispatch,
  nodeOfError,
  type RenderContext,
  rendererProblem,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'

type Table = Record<'cv' | 'person', (node: AnyNode) => string>

const alpha = defineRenderer<{loud: boolean}, Table>({
  name: 'renderer-alpha',
  format: 'alpha',
  extension: 'txt',
  mediaType: 'text/plain',
  schema: {loud: {type: 'boolean', default: false, description: 'Shout'}},
  presets: {shout: {loud: true}},
  handlers: {cv: () => 'cv', person: () => 'person'},
  render: (tree, _context, handlers) =>
    [tree, ...tree.children]
      .map(node => dispatch(handlers, node, {}, () => 'unknown'))
      .join(' '),
})

const tree: Cv = cv({type: 'person', name: 'Jane Doe', children: []}, [
  {type: 'section', kind: 'custom', title: [], children: []},
])
const context: RenderContext<{loud: boolean}> = {
  options: {loud: false},
  report: () => {},
  date: new Date(0),
  read: () => undefined,
}

describe('defineRenderer', () => {
  test('completes contract, defaults and presets', () => {
    expect(alpha.contract).toBe(1)
    expect(alpha.defaults).toEqual({loud: false})
    expect(rendererProblem(alpha)).toBeUndefined()
  })

  test('hands its handlers to `render`', () => {
    expect(alpha.render(tree, context)).toBe('cv person unknown')
  })
})

describe('rendererProblem', () => {
  test.each([
    [
      'format',
      '../alpha',
      'its `format` is `../alpha`, expected small letters',
    ],
    ['format', '', 'its `format` is ``, expected small letters'],
    ['extension', '../../alpha', 'its `extension` is `../../alpha`, expected'],
    [
      'extension',
      '.tex',
      'its `extension` is `.tex`, expected one without dot',
    ],
    ['extension', 'a/b', 'its `extension` is `a/b`, expected one without dot'],
    ['schema', {loud: null}, 'its option `loud` has no type that is known'],
    ['schema', {loud: {type: 'bool'}}, 'its option `loud` has no type'],
    ['presets', null, 'its `presets` is null, expected an object'],
  ])('%s %j', (key, value, problem) => {
    expect(rendererProblem({...alpha, [key]: value})).toContain(problem)
  })

  test('takes endings in two parts', () => {
    expect(rendererProblem({...alpha, extension: 'tar.gz'})).toBeUndefined()
  })
})

describe('with', () => {
  test('changes the handlers named and no other', () => {
    const changed = alpha.with({handlers: {person: () => 'PERSON'}})
    expect(changed.render(tree, context)).toBe('cv PERSON unknown')
    expect(alpha.render(tree, context)).toBe('cv person unknown')
  })

  test('adds to changes made before', () => {
    const changed = alpha
      .with({handlers: {person: () => 'PERSON'}})
      .with({name: 'house', handlers: {cv: () => 'CV'}})
    expect(changed.render(tree, context)).toBe('CV PERSON unknown')
    expect(changed.name).toBe('house')
    expect(changed.format).toBe('alpha')
  })

  test('adds presets and replaces those of equal name', () => {
    const changed = alpha.with({presets: {quiet: {loud: false}}})
    expect(changed.presets).toEqual({
      shout: {loud: true},
      quiet: {loud: false},
    })
  })

  test('gives the original handlers to who wants to call them', () => {
    const changed = alpha.with({
      handlers: {cv: node => `<${alpha.handlers.cv(node)}>`},
    })
    expect(changed.render(tree, context)).toBe('<cv> person unknown')
  })
})

describe('rendererProblem', () => {
  const cases: ReadonlyArray<[string, unknown, string]> = [
    ['nothing', undefined, 'found undefined'],
    ['null', null, 'found null'],
    ['a function', () => {}, 'found a function'],
    ['an object of another kind', {alpha: 1}, 'it has no `contract`'],
    [
      'a renderer of tomorrow',
      {...alpha, contract: 2},
      'it speaks contract 2, expected 1: update cvast',
    ],
    [
      'a renderer of yesterday',
      {...alpha, contract: 0},
      'it speaks contract 0, expected 1: update the renderer',
    ],
    [
      'one without `render`',
      {...alpha, render: undefined},
      'its `render` is undefined, expected a function',
    ],
    [
      'one without a schema',
      {...alpha, schema: null},
      'its `schema` is null, expected an object',
    ],
  ]
  for (const [name, value, problem] of cases)
    test(name, () => expect(rendererProblem(value)).toBe(problem))
})

describe('nodeOfError', () => {
  const inner: AnyNode = {type: 'text', value: 'alpha'}
  const outer: AnyNode = {type: 'paragraph', children: [inner]}
  const handlers = {
    text: () => {
      throw new Error('bravo')
    },
    paragraph: (): string => dispatch(handlers, inner, {}, () => ''),
  }

  test('knows the innermost node', () => {
    try {
      dispatch(handlers, outer, {}, () => '')
      expect.unreachable()
    } catch (error) {
      expect(nodeOfError(error)).toBe(inner)
      expect((error as Error).message).toBe('bravo')
    }
  })

  test('knows nothing of other errors and of what is no error', () => {
    expect(nodeOfError(new Error('charlie'))).toBeUndefined()
    expect(nodeOfError('delta')).toBeUndefined()
    expect(nodeOfError(undefined)).toBeUndefined()
  })

  test('leaves what cannot be changed as it is', () => {
    const frozen = Object.freeze(new Error('echo'))
    const throwing = {
      text: () => {
        throw frozen
      },
    }
    expect(() => dispatch(throwing, inner, {}, () => '')).toThrow(frozen)
  })
})
