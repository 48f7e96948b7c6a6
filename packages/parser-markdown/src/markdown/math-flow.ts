import {math} from 'micromark-extension-math'
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
} from 'micromark-util-types'

const dollar = 36
const [fenced] = [math().flow?.[dollar] ?? []].flat() as Construct[]

/**
 * Maths between lines that hold nothing but `$$`. Where a formula begins on the
 * line of its `$$`, it often ends with the line of the other, which is no fence
 * and would let it run to the end of the document: `$$\begin{matrix}`, …,
 * `\end{matrix}$$`. That is maths of a paragraph.
 */
export const mathFlow: Construct = {
  name: 'mathFlow',
  concrete: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State) {
    if (!fenced) return nok
    const whole = fenced.tokenize.call(this, effects, ok, nok)
    return effects.check({tokenize: bareFence, partial: true}, whole, nok)
  },
}

function bareFence(effects: Effects, ok: State, nok: State): State {
  effects.enter('mathFlowFence')
  return function inside(code: Code): State | undefined {
    // A blank, or a line ending as the tokenizer gives it.
    const isEnd = code === null || code < 0 || code === 10 || code === 13
    if (code === dollar || code === 32 || code === -2 || code === -1) {
      effects.consume(code)
      return inside
    }
    effects.exit('mathFlowFence')
    return isEnd ? ok(code) : nok(code)
  }
}
