import {readLatex} from '../latex/read-latex.ts'
import {inlineText} from '../latex/to-phrasing.ts'
import type {Name, Names} from '../publication.ts'
import {splitNames} from './split-names.ts'

/** Nobody. */
export const noNames: Names = {list: [], others: false}

/** `van der Berg, Jan and {Alpha Group} and others` → names. */
export function parseNames(source: string | undefined): Names {
  if (source === undefined) return noNames
  const parts = splitNames(source.replaceAll(/\s+/g, ' '))
  const others = /^(?:\{?others\}?|et\.? al\.?)$/i.test(parts.at(-1) ?? '')
  const names = others ? parts.slice(0, -1) : parts
  return {list: names.map(parseName), others}
}

/**
 * One name, as BibTeX reads it: `First von Last`, `von Last, First`,
 * `von Last, Jr, First`; `{A Body}`; `family=Berg, given=Jan, prefix=van der`.
 */
export function parseName(source: string): Name {
  if (isBraced(source)) return {...nobody, family: plain(source), literal: true}
  const commas = splitNames(source, /,/y)
  if (commas.some(each => /^(?:family|given)\s*=/i.test(each)))
    return extended(commas)
  if (commas.length === 1) return fromWords(splitNames(source, /\s+/y))
  const [last = '', second = '', third] = commas
  const [suffix, given] =
    third === undefined ? ['', second] : [second, commas.slice(2).join(', ')]
  return {
    ...lastName(splitNames(last, /\s+/y)),
    given: plain(given),
    suffix: plain(suffix),
  }
}

const nobody: Name = {
  family: '',
  given: '',
  particle: '',
  suffix: '',
  literal: false,
}

/** `family=Berg, given=Jan`, of BibLaTeX. */
function extended(parts: readonly string[]): Name {
  const get = (name: string) => {
    const found = parts.find(each =>
      new RegExp(`^${name}\\s*=`, 'i').test(each),
    )
    return found === undefined
      ? ''
      : plain(found.slice(found.indexOf('=') + 1).replace(/^\s*"|"\s*$/g, ''))
  }
  return {
    family: get('family'),
    given: get('given'),
    particle: get('prefix'),
    suffix: get('suffix'),
    literal: false,
  }
}

/** `Jan van der Berg`: given names up to the first small word. */
function fromWords(words: readonly string[]): Name {
  if (words.length === 1)
    return {...nobody, family: plain(words[0] as string), literal: true}
  const from = words.findIndex(isSmall)
  const last = words.length - 1
  if (from < 0 || from === last)
    return {
      ...nobody,
      given: plain(words.slice(0, last).join(' ')),
      family: plain(words[last] as string),
    }
  return {
    ...lastName(words.slice(from)),
    given: plain(words.slice(0, from).join(' ')),
  }
}

/** `van der Berg`: small words up to the last of them, then the name. */
function lastName(words: readonly string[]): Name {
  let to = words.length - 1
  while (to > 0 && !isSmall(words[to - 1] as string)) to--
  return {
    ...nobody,
    particle: plain(words.slice(0, to).join(' ')),
    family: plain(words.slice(to).join(' ')),
  }
}

/** Whether a word begins with a small letter outside of braces. */
function isSmall(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false
  const first = /\p{L}/u.exec(plain(word))?.[0]
  return (
    first !== undefined &&
    first !== first.toUpperCase() &&
    first === first.toLowerCase()
  )
}

/** Whether one pair of braces holds all of it: a body. */
function isBraced(source: string): boolean {
  if (!source.startsWith('{') || !source.endsWith('}')) return false
  if (source.startsWith('{\\')) return false
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '{') depth++
    else if (source[at] === '}' && --depth === 0)
      return at === source.length - 1
  }
  return false
}

function plain(source: string): string {
  return inlineText(readLatex(source)).replaceAll(/\s+/g, ' ').trim()
}
