import {accents, alone} from './accents.ts'
import {firstArgumentHidden, greek, marks, switches} from './commands.ts'
import type {Inline} from './inline.ts'
import {silent, symbols, transparent} from './symbols.ts'

/**
 * LaTeX of a field to text, marks and maths: `Fa{\c c}ade of {NASA} in $x^2$`
 * → `Façade of `, `NASA` (kept), ` in `, maths. Never throws. Commands that it
 * does not know are given to `unknown`; their arguments stay.
 */
export function readLatex(
  source: string,
  unknown: (command: string) => void = () => {},
): Inline[] {
  let at = 0
  return group(false, false)

  /** Up to the brace that closes, or the end. */
  function group(kept: boolean, inner: boolean): Inline[] {
    const result: Inline[] = []
    const add = (value: string, asKept = kept) => {
      const last = result.at(-1)
      if (value === '') return
      if (last?.type === 'text' && last.kept === asKept) last.value += value
      else result.push({type: 'text', value, kept: asKept})
    }
    while (at < source.length) {
      const each = source[at] as string
      if (each === '}') {
        at++
        if (inner) return result
      } else if (each === '{') {
        at++
        result.push(...braces(kept))
      } else if (each === '$') {
        const math = formula()
        if (math === undefined) add('$')
        else if (math !== '') result.push({type: 'math', value: math})
      } else if (each === '\\') {
        const marked = command(kept, inner, add)
        result.push(...marked)
      } else if (each === '~') {
        at++
        add(' ')
      } else if (each === '-' && source[at + 1] === '-') {
        const long = source[at + 2] === '-'
        at += long ? 3 : 2
        add(long ? '—' : '–')
      } else if (each === '`' || each === "'") {
        const two = source[at + 1] === each
        at += two ? 2 : 1
        add(each === '`' ? (two ? '“' : '‘') : two ? '”' : '’')
      } else {
        const text = /[^\\{}$~'`-]+|-/y
        text.lastIndex = at
        const found = text.exec(source)?.[0] ?? each
        at += found.length
        add(found.replaceAll(/\s+/g, ' '))
      }
    }
    return result
  }

  /** Inside of braces: keeps its case, unless it is a command's: `{\"u}`. */
  function braces(kept: boolean): Inline[] {
    const rest = /\s*\\([A-Za-z]+)(?![A-Za-z])\s*/y
    rest.lastIndex = at
    const name = rest.exec(source)?.[1]
    const mark = name === undefined ? undefined : switches.get(name)
    if (mark) {
      at = rest.lastIndex
      return [{type: 'mark', mark, children: group(kept, true)}]
    }
    // BibTeX: a brace before a backslash makes a special character, which
    // does not protect.
    const special = source[at] === '\\'
    return group(kept || !special, true)
  }

  /** `$…$`, `$$…$$`; `undefined` without an end, then `$` is a sign. */
  function formula(): string | undefined {
    const mark = source.startsWith('$$', at) ? '$$' : '$'
    let index = at + mark.length
    while (index < source.length) {
      if (source[index] === '\\') index += 2
      else if (source.startsWith(mark, index)) {
        const value = source.slice(at + mark.length, index)
        at = index + mark.length
        return value.trim()
      } else index++
    }
    at++
    return undefined
  }

  /** From the backslash on. */
  function command(
    kept: boolean,
    inner: boolean,
    add: (value: string, kept?: boolean) => void,
  ): Inline[] {
    at++
    const pattern = /[A-Za-z]+\*?|[\s\S]/y
    pattern.lastIndex = at
    const name = pattern.exec(source)?.[0].replace('*', '')
    if (name === undefined) {
      add('\\')
      return []
    }
    at = pattern.lastIndex
    if (name === '(' || name === '[') {
      const close = source.indexOf(name === '(' ? '\\)' : '\\]', at)
      if (close < 0) {
        add(name)
        return []
      }
      const value = source.slice(at, close).trim()
      at = close + 2
      return value === '' ? [] : [{type: 'math', value}]
    }
    const accent = accents.get(name)
    if (accent !== undefined) {
      accented(accent, name, add)
      return []
    }
    const symbol = symbols.get(name)
    if (symbol !== undefined) {
      // A word's blank ends the command; `{}` does so as well.
      if (/[A-Za-z]/.test(name)) eat(/\s*\{\}|\s+/y)
      add(symbol)
      return []
    }
    if (name === 'ensuremath') return [{type: 'math', value: raw()}]
    if (name === 'url' || name === 'nolinkurl') {
      const url = raw().replaceAll(/\\([%#_&~])/g, '$1')
      return [
        {type: 'link', url, children: [{type: 'text', value: url, kept: true}]},
      ]
    }
    if (name === 'href') {
      const url = raw().replaceAll(/\\([%#_&~])/g, '$1')
      return [{type: 'link', url, children: argument(true)}]
    }
    const mark = marks.get(name)
    // Braces of a command protect, too, as in BibTeX.
    if (mark) return [{type: 'mark', mark, children: argument(true)}]
    if (firstArgumentHidden.has(name)) raw()
    if (silent.has(name) || name === 'noopsort') {
      eat(/\s*\{\}|\s+/y)
      const switched = inner ? switches.get(name) : undefined
      if (!switched) return []
      const children = group(kept, true)
      at--
      return [{type: 'mark', mark: switched, children}]
    }
    if (name === 'enquote' || name === 'mkbibquote') {
      const children = argument(kept)
      return [
        {type: 'text', value: '“', kept},
        ...children,
        {type: 'text', value: '”', kept},
      ]
    }
    if (!transparent.has(name)) unknown(`\\${name}`)
    eat(/\s+/y)
    // What is said to a command in brackets is for LaTeX.
    eat(/\[[^\]{}]*\]/y)
    if (source[at] === '{') return argument(kept)
    // A word of Greek outside of maths is seen often.
    if (greek.has(name)) return [{type: 'math', value: `\\${name}`}]
    return []
  }

  /** The accent's letter: `\"u`, `\"{u}`, `\"{\i}`, `\v c`. */
  function accented(
    accent: string,
    name: string,
    add: (value: string) => void,
  ): void {
    if (/[A-Za-z]/.test(name)) eat(/\s+/y)
    let base: string
    if (source[at] === '{') base = plain(argument(true))
    else if (source[at] === '\\') {
      const letters: string[] = []
      at++
      const pattern = /[A-Za-z]+|[\s\S]/y
      pattern.lastIndex = at
      const inner = pattern.exec(source)?.[0] ?? ''
      at = pattern.lastIndex
      if (/[A-Za-z]/.test(inner)) eat(/\s*\{\}|\s+/y)
      letters.push(symbols.get(inner) ?? inner)
      base = letters.join('')
    } else {
      base = [...source.slice(at, at + 2)][0] ?? ''
      if (base === '}') base = ''
      at += base.length
    }
    const [first = '', ...more] = [...base]
    const dotted = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
    // Alone, an accent is a sign: `\~{}` is a tilde.
    if (dotted === '') add(alone.get(name) ?? '')
    else add((dotted + accent).normalize('NFC') + more.join(''))
  }

  /** `{…}`, or one sign. */
  function argument(kept: boolean): Inline[] {
    eat(/\s+/y)
    if (source[at] === '{') {
      at++
      return group(kept, true)
    }
    const value = [...source.slice(at, at + 2)][0] ?? ''
    if (value === '}' || value === '\\') return []
    at += value.length
    return value === '' ? [] : [{type: 'text', value, kept}]
  }

  /** The inside of `{…}` as it is. */
  function raw(): string {
    eat(/\s+/y)
    if (source[at] !== '{') return ''
    const start = ++at
    let depth = 1
    for (; at < source.length; at++) {
      if (source[at] === '{') depth++
      else if (source[at] === '}' && --depth === 0)
        return source.slice(start, at++).trim()
    }
    return source.slice(start).trim()
  }

  function eat(pattern: RegExp): void {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at += found[0].length
  }
}

/** Text of what was read, without marks. */
function plain(nodes: readonly Inline[]): string {
  return nodes
    .map(each =>
      each.type === 'text' || each.type === 'math'
        ? each.value
        : plain(each.children),
    )
    .join('')
}
