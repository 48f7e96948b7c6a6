import {inCase} from './in-case.ts'

type Spelling = Readonly<Record<string, string>>

const danish: Spelling = {æ: 'ae', ø: 'oe', å: 'aa'}

/**
 * Letters that a language spells in its own way where it has only ASCII. What
 * is not here follows the general table, `ä` → `a`, which is what Swedes and
 * Finns do.
 */
const spellings: Readonly<Record<string, Spelling>> = {
  da: danish,
  de: {ä: 'ae', ö: 'oe', ü: 'ue'},
  nb: danish,
  nn: danish,
  no: danish,
}

/**
 * Letters by the rules of the language: `ä` → `ae` in German, `Ärger` →
 * `Aerger`, `ÄRGER` → `AERGER`.
 */
export function byLanguage(text: string, lang: string): string {
  const primary = lang.split('-', 1)[0]?.toLowerCase() ?? ''
  if (!Object.hasOwn(spellings, primary)) return text
  const spelling = spellings[primary] as Spelling
  return text.replaceAll(/[À-ÿ]/g, (letter, at: number) => {
    const lower = letter.toLowerCase()
    const spelled = spelling[lower]
    if (spelled === undefined) return letter
    if (letter === lower) return spelled
    return inCase(
      spelled.slice(0, 1).toUpperCase() + spelled.slice(1),
      text[at - 1],
      text[at + 1],
    )
  })
}
