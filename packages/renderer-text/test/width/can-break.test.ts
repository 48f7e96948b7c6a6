import {describe, expect, test} from 'vitest'
import {canBreak} from '../../src/width/can-break.ts'

describe('canBreak', () => {
  test.each([
    ['東', '京'],
    ['か', 'な'],
    ['用', 'P'],
    ['n', '語'],
    ['。', '東'],
    ['」', '「'],
    ['東', '（'],
    ['\u200b', 'b'],
    ['𠮷', '野'],
  ])('%s÷%s', (before, after) => {
    expect(canBreak(before, after)).toBe(true)
  })

  test.each([
    ['a', 'b'],
    ['한', '국'],
    ['京', '。'],
    ['京', '、'],
    ['す', '」'],
    ['「', '東'],
    ['（', '東'],
    ['デ', 'ー'],
    ['キ', 'ャ'],
    ['東', ')'],
    ['(', '東'],
    ['…', '…'],
    ['—', '—'],
    ['東', '\u00a0'],
    ['\u00a0', '東'],
    ['\u2060', '東'],
    ['$', '東'],
    ['東', '!'],
  ])('%s×%s', (before, after) => {
    expect(canBreak(before, after)).toBe(false)
  })
})
