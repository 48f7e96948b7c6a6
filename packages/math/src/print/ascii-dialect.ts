import {asciiSymbols} from '../commands/ascii-symbols.ts'
import type {AccentKind, MathIdentifier, MathNode} from '../nodes.ts'
import type {Dialect} from './dialect.ts'

/** A μ before a unit, which it makes smaller: `μm`. */
const micro =
  /μ(?=(?:m|s|g|A|V|W|J|K|L|l|F|H|T|C|N|b|Pa|eV|Hz|Gy|Sv|Bq|rad|mol|bar)(?![A-Za-z]))/gu
const none: ReadonlySet<number> = new Set()

/** Read as one name with their letter: `pbar`. */
const endings = new Set(['bar', 'hat', 'tilde', 'dot', 'ddot'])

const marks: Partial<Record<AccentKind, string>> = {
  mathring: 'ring',
  overbrace: '',
  overleftarrow: 'vec',
  overleftrightarrow: 'vec',
  overline: 'bar',
  overrightarrow: 'vec',
  underbrace: '',
  underline: '',
  widehat: 'hat',
  widetilde: 'tilde',
}

/** Maths in ASCII; `transliterate` spells letters and prose. */
export function asciiDialect(transliterate: (text: string) => string): Dialect {
  return {
    letters,
    symbol,
    prose,
    lower: () => undefined,
    raise: () => undefined,
    degree: ' deg',
    root(radicand, index) {
      if (index === undefined || index === '2') return `sqrt(${radicand})`
      return `root(${index}, ${radicand})`
    },
    accent({kind}, base) {
      const name = marks[kind] ?? kind
      if (!name) return base
      const ending = endings.has(name) && /^[A-Za-z]+$/.test(base)
      return ending ? base + name : `${name}(${base})`
    },
  }

  function letters(
    {text, variant}: MathIdentifier,
    next: MathNode | undefined,
  ): string {
    const unit = next && 'variant' in next && next.variant === 'normal'
    const whole = unit ? `${text}${next.text}` : text
    const micros = variant === 'normal' || unit ? findMicros(whole) : none
    let spelled = ''
    let named = false
    let index = 0
    for (const one of text) {
      const isMicro = micros.has(index)
      const name = isMicro ? 'u' : asciiSymbols.get(one)
      const isName = name !== undefined && name.length > 1
      if (spelled && (isName || named)) spelled += ' '
      spelled += isMicro ? 'u' : character(one)
      named = isName
      index += one.length
    }
    return spelled
  }

  function symbol(text: string): string {
    const whole = asciiSymbols.get(text)
    if (whole !== undefined) return whole
    if (text.length > 1 && !/[^ -~]/.test(text)) return text
    return Array.from(text.normalize('NFD'), character)
      .join('')
      .replace(/^(.+)\u0338$/u, '!$1')
  }

  function prose(text: string): string {
    const spelled = text
      .replace(micro, 'u')
      .replace(/[^ -~]/gu, one => asciiSymbols.get(one) ?? one)
    return /[^ -~]/u.test(spelled) ? transliterate(spelled) : spelled
  }

  function character(one: string): string {
    if ((one >= ' ' && one <= '~') || one === '\u0338') return one
    return asciiSymbols.get(one) ?? transliterate(one)
  }
}

function findMicros(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(micro), match => match.index))
}
