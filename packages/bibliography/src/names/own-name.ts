import {fold} from '@cvast/locales'
import type {Name} from '../publication.ts'
import {parseName} from './parse-names.ts'

/** Given and family names as they are compared. */
interface Known {
  given: string[]
  family: string
}

/**
 * Tells whether a name is that of the CV's person, in whatever spelling:
 * `Benjamin Bannier` is `Bannier, B.`, `B. A. Bannier`, `Bannier, Benjamin`.
 * Family names must be equal, given names or their initials must not differ.
 * `also` are further names, written in either order with a comma or without.
 */
export function ownName(names: readonly string[]): (name: Name) => boolean {
  const known = names.flatMap(variants)
  const whole = new Set(names.map(each => key(each)))
  return ({family, given, particle, literal}) => {
    if (whole.has(key(`${given} ${particle} ${family}`))) return true
    if (whole.has(key(`${particle} ${family} ${given}`))) return true
    if (literal || given === '') return false
    const tokens = split(given)
    const last = [key(`${particle} ${family}`), german(`${particle} ${family}`)]
    return known.some(
      each => last.includes(each.family) && agree(each.given, tokens),
    )
  }
}

/** Every way to part a name: `Ana María García López` has two family names. */
function variants(source: string): Known[] {
  const bare = source
    .replace(/^(?:(?:dr|prof|mr|mrs|ms|dipl|ing|phys)\.?[\s-]+)+/i, '')
    .replace(/,?\s+(?:ph\.?\s?d|m\.?sc|b\.?sc|m\.?d|mba|dr|jr|sr)\.?$/i, '')
    .trim()
  if (bare.includes(',')) {
    const {given, family, particle} = parseName(bare)
    return both(split(given), `${particle} ${family}`)
  }
  const words = bare.split(/\s+/)
  return words
    .slice(1)
    .flatMap((_, index) =>
      both(
        split(words.slice(0, index + 1).join(' ')),
        words.slice(index + 1).join(' '),
      ),
    )
}

/** `ü` is compared as `u` and as `ue`. */
function both(given: string[], family: string): Known[] {
  return [
    {given, family: key(family)},
    {given, family: german(family)},
  ]
}

/** Given names, word by word; what one of the two has more is no matter. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const count = Math.min(a.length, b.length)
  if (count === 0) return false
  for (let i = 0; i < count; i++) {
    const one = a[i] as string
    const other = b[i] as string
    const short = Math.min(one.length, other.length) === 1
    if (short ? one[0] !== other[0] : one !== other) return false
  }
  return true
}

/** `J.-P. Marie` → `['j', 'p', 'marie']` */
function split(given: string): string[] {
  return given
    .split(/[\s.\-‐‑]+/)
    .map(key)
    .filter(each => each !== '')
}

function key(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function german(text: string): string {
  return key(
    text
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa'),
  )
}
