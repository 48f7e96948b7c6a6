type Spelling = Readonly<Record<string, string>>

const danish: Spelling = {æ: 'ae', ø: 'oe', å: 'aa'}

/**
 * Letters that a language spells in its own way where it has only ASCII. What
 * is not here follows the general table: `ä` → `a`.
 */
const spellings: Readonly<Record<string, Spelling>> = {
  da: danish,
  de: {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'},
  nb: danish,
  nn: danish,
  no: danish,
  sv: {å: 'a', ä: 'a', ö: 'o', é: 'e'},
}

/**
 * Letters by the rules of the language: `ä` → `ae` in German. In words in
 * capitals, so is all of the spelling: `ÄRGER` → `AERGER`, `Ärger` → `Aerger`.
 */
export function byLanguage(text: string, lang: string): string {
  const primary = lang.split('-', 1)[0]?.toLowerCase() ?? ''
  if (!Object.hasOwn(spellings, primary)) return text
  const spelling = spellings[primary] as Spelling
  return text.replaceAll(/[À-ÿẞ]/g, (letter, at: number) => {
    const lower = letter === 'ẞ' ? 'ß' : letter.toLowerCase()
    const spelled = spelling[lower]
    if (spelled === undefined) return letter
    if (letter === lower) return spelled
    return capital(text[at + 1]) ||
      (!small(text[at + 1]) && capital(text[at - 1]))
      ? spelled.toUpperCase()
      : spelled.slice(0, 1).toUpperCase() + spelled.slice(1)
  })
}

function capital(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Lu}/u.test(letter)
}

function small(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Ll}/u.test(letter)
}
