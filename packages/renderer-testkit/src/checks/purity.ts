import {demand} from '../nonconformance.ts'
import {renderOnly} from '../render-subject.ts'
import {tortureCv} from '../torture-cv.ts'
import type {Check} from './check.ts'

/** Equal arguments, equal bytes, and nothing else touched. */
export const purity: Check[] = [
  {
    group: 'purity',
    name: 'leaves the tree as it is',
    run: async subject => {
      const tree = tortureCv({scripts: true})
      const before = JSON.stringify(tree)
      // The tree is frozen: a change throws.
      await renderOnly(subject, tree, subject.options ?? {})
      demand(
        JSON.stringify(tree) === before,
        'expected the tree unchanged after rendering',
      )
    },
  },
  {
    group: 'purity',
    name: 'asks no network',
    run: async subject => {
      const asked: string[] = []
      const real = globalThis.fetch
      globalThis.fetch = (input => {
        asked.push(String(input))
        return Promise.reject(new Error('no network'))
      }) as typeof fetch
      try {
        await renderOnly(subject, tortureCv(), subject.options ?? {})
      } finally {
        globalThis.fetch = real
      }
      demand(asked.length === 0, `expected no request, found ${asked[0]}`)
    },
  },
  {
    group: 'determinism',
    name: 'gives equal bytes for equal arguments',
    run: async subject => {
      const first = await render()
      const second = await render()
      demand(same(first, second), 'expected equal bytes in a second run')
      async function render() {
        const tree = tortureCv({scripts: true})
        return (await renderOnly(subject, tree, subject.options ?? {})).output
      }
    },
  },
  {
    group: 'determinism',
    name: 'uses no clock and no random numbers but the date it is given',
    run: async subject => {
      const usual = await render()
      const {Date: RealDate} = globalThis
      const {random} = Math
      class LaterDate extends RealDate {
        constructor(...args: unknown[]) {
          // Only the call without arguments asks the clock.
          super(...((args.length === 0 ? [4e12] : args) as [number]))
        }
        static override now() {
          return 4e12
        }
      }
      globalThis.Date = LaterDate as unknown as DateConstructor
      Math.random = () => 0.25
      let later: Awaited<ReturnType<typeof render>>
      try {
        later = await render()
      } finally {
        globalThis.Date = RealDate
        Math.random = random
      }
      demand(
        same(usual, later),
        'expected equal bytes under another clock and other random numbers',
      )
      async function render() {
        const tree = tortureCv({scripts: true})
        return (await renderOnly(subject, tree, subject.options ?? {})).output
      }
    },
  },
]

function same(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
