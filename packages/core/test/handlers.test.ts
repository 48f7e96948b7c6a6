import {type AnyNode, dispatch, nodeOfError, text} from '@cvast/core'
import {describe, expect, test} from 'vitest'

const handlers = {
  text: (node: {value: string}, state: string) => `${state}:${node.value}`,
  strong: () => {
    throw new Error('alpha')
  },
}
const fallback = (node: AnyNode) => `unknown ${node.type}`

describe('dispatch', () => {
  test('calls the handler of the type of the node', () => {
    expect(dispatch(handlers, text('alpha'), 'state', fallback)).toBe(
      'state:alpha',
    )
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'x'])(
    'a node whose type is `%s` is data',
    type => {
      expect(dispatch(handlers, {type} as never, 'state', fallback)).toBe(
        `unknown ${type}`,
      )
    },
  )

  test('says at which node a handler failed', () => {
    const node: AnyNode = {type: 'strong', children: []}
    try {
      dispatch(handlers, node, 'state', fallback)
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message).toBe('alpha')
      expect(nodeOfError(error)).toBe(node)
    }
  })
})
