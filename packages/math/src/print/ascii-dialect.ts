import {asciiSymbols} from '../commands/ascii-symbols.ts'
import type {AccentKind, MathIdentifier, MathNode} from '../nodes.ts'
import type {Dialect} from './dialect.ts'

/** Units that a μ before them makes smaller. */
const unit =
  /^(?:m|s|g|A|V|W|J|K|L|l|F|H|T|C|N|b|Pa|eV|Hz|Gy|Sv|Bq|rad|mol|bar)(?![A-Za-z])/

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
    prose: text => Array.from(text, character).join(''),
    lower: () => undefined,
    raise: text => (/^'+$/.test(text) ? text : undefined),
    root(radicand, index) {
      if (index === undefined || index === '2') return `sqrt(${radicand})`
      return `root(${index}, ${radicand})`
    },
    accent({kind}, base) {
      const name = marks[kind] ?? kind
      if (!name) return base
      return /^[A-Za-z]+$/.test(base) ? base + name : `${name}(${base})`
    },
  }

  function letters(
    {text, variant}: MathIdentifier,
    next: MathNode | undefined,
  ): string {
    let spelled = ''
    let named = false
    let rest = text
    for (const one of text) {
      rest = rest.slice(one.length)
      const upright = rest
        ? variant === 'normal' && rest
        : next && 'variant' in next && next.variant === 'normal' && next.text
      const micro = one === 'μ' && upright && unit.test(upright)
      const letter = micro ? 'u' : character(one)
      const name = letter.length > 1
      if (spelled && (name || named)) spelled += ' '
      spelled += letter
      named = name
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

  function character(one: string): string {
    if ((one >= ' ' && one <= '~') || one === '\u0338') return one
    return asciiSymbols.get(one) ?? transliterate(one)
  }
}
