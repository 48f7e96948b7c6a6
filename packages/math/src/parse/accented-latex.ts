import {typedMarks} from '../commands/typed-marks.ts'

/** A Latin letter with a mark, in maths: `ü` → `\ddot{u}`. */
export function accentedLatex(character: string): string | undefined {
  const [letter = '', mark = '', ...more] = character.normalize('NFD')
  const command = typedMarks.get(mark)
  if (!/^[A-Za-z]$/.test(letter) || !command || more.length > 0) {
    return undefined
  }
  const dotless = /^[ij]$/.test(letter) && command !== 'underline'
  return `\\${command}{${dotless ? `\\${letter}math` : letter}}`
}
