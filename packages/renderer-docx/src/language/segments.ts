import type {Script} from './script-of.ts'

/** A piece of text in one script. */
export interface Segment {
  script: Script
  text: string
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF]/u
const special = new RegExp(`${rightToLeft.source}|${eastAsian.source}`, 'u')
const letter = /\p{L}/u

/**
 * Cuts text where its script changes. Blanks, digits and marks between two
 * pieces of one script belong to it, others to `base`, the script around.
 * `abc 中文 def` → `abc `, `中文`, ` def`.
 */
export function segments(text: string, base: Script): Segment[] {
  if (base === 'latin' && !special.test(text)) return [{script: base, text}]
  const result: Segment[] = []
  let neutral = ''
  const add = (script: Script, piece: string) => {
    const last = result.at(-1)
    if (last?.script === script) last.text += piece
    else if (piece !== '') result.push({script, text: piece})
  }
  for (const character of text) {
    const script = scriptOfCharacter(character)
    if (script === undefined) {
      neutral += character
      continue
    }
    add(result.at(-1)?.script === script ? script : base, neutral)
    add(script, character)
    neutral = ''
  }
  add(base, neutral)
  return result
}

/** `undefined` for what belongs to any script. */
function scriptOfCharacter(character: string): Script | undefined {
  if (rightToLeft.test(character)) return 'complex'
  if (eastAsian.test(character)) return 'eastAsian'
  return letter.test(character) ? 'latin' : undefined
}
