import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {gate} from '../src/gate.ts'

test('one alone meets nobody, the others meet', async () => {
  const {alone, shared} = gate()
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} in`)
    await setTimeout(5)
    log.push(`${name} out`)
  }
  const failing = async () => {
    await work('delta')()
    throw new Error('delta')
  }
  const all = await Promise.allSettled([
    shared(work('alpha')),
    shared(work('bravo')),
    alone(work('charlie')),
    alone(failing),
    shared(work('echo')),
  ])
  expect(log).toEqual([
    'alpha in',
    'bravo in',
    'alpha out',
    'bravo out',
    'charlie in',
    'charlie out',
    'delta in',
    'delta out',
    'echo in',
    'echo out',
  ])
  expect(all.map(each => each.status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
})
