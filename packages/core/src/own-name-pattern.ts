/** Blanks between the parts of a name. */
const blank = '[ \\u00a0\\u202f\\n]'

/** Words of a family name that stand before it: `van`, `de la`. */
const particle = /^\p{Ll}/u

/**
 * Where a list of publications names the author, whatever way it spells names.
 * `Jane Doe` finds `Jane Doe`, `J. Doe`, `J Doe`, `Doe, J.`, `Doe J` and
 * `Doe, Jane`; `J. Doe` finds those with the initial; not `J. Doe-Roe`, nor
 * `A. J. Doe`. Several names are parted by semicolons. `undefined` for none.
 */
export function ownNamePattern(names: string): RegExp | undefined {
  const spellings = names
    .normalize('NFC')
    .split(';')
    .map(each => each.trim())
    .filter(each => each !== '')
    .flatMap(spellingsOf)
  return spellings.length === 0
    ? undefined
    : new RegExp(`(${spellings.join('|')})`, 'u')
}

/** Patterns for one name, the longest first. */
function spellingsOf(name: string): string[] {
  const before = `(?<![\\p{L}\\p{N}'’-])(?<!(?<!\\p{L})\\p{Lu}\\.${blank}?)`
  const after = `(?![\\p{L}\\p{N}]|['’-]\\p{L})`
  const literal = words(name).map(literally).join(`${blank}+`)
  const {family, given} = parts(name)
  if (family === '' || given.length === 0)
    return [`${before}${literal}${after}`]
  const last = words(family).map(anyCase).join(`${blank}+`)
  const [first = '', ...more] = given.map(givenName)
  const firsts = `${first}${more
    .map(each => `(?:[ \\u00a0\\u202f-]?${each})?`)
    .join('')}`
  return [
    `${before}${firsts}(?:${blank}|(?<=\\.))${last}${after}`,
    // Not `Doe, J.` of `A. Doe, J. Doe`, nor of `Doe, J. R.`.
    `${before}${last}(?:,${blank}?|${blank})${firsts}${after}(?!\\.?${blank}*-?\\p{Lu}\\.|${blank}${last})`,
    `${before}${literal}${after}`,
  ]
}

/** `Doe, Jane A.`, `Jane A. Doe` → family `Doe`, given `Jane`, `A.` */
function parts(name: string): {family: string; given: string[]} {
  const [family = '', rest] = name.split(/\s*,\s*/)
  if (rest !== undefined) return {family, given: givenNames(words(rest))}
  const all = words(name)
  let start = all.length - 1
  while (start > 1 && particle.test(all[start - 1] ?? '')) start--
  return {
    family: all.slice(start).join(' '),
    given: givenNames(all.slice(0, start)),
  }
}

/** `Jean-Luc`, `J.R.` → `Jean`, `Luc`; `J.`, `R.` */
function givenNames(all: readonly string[]): string[] {
  return all.flatMap(each =>
    each.split(/-|(?<=\.)/).filter(part => /\p{L}/u.test(part)),
  )
}

/** `Jane` → `Jane`, `J.` or `J`. */
function givenName(name: string): string {
  const [initial = ''] = name
  const short = `${literally(initial)}\\.?`
  return /^.\.?$/u.test(name) ? short : `(?:${anyCase(name)}|${short})`
}

function words(text: string): string[] {
  return text.split(/[\s\u00a0\u202f]+/).filter(each => each !== '')
}

/** A word, or the same in capitals. */
function anyCase(word: string): string {
  const upper = word.toUpperCase()
  return word === upper
    ? literally(word)
    : `(?:${literally(word)}|${literally(upper)})`
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
