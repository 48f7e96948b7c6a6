import type {Tell} from '../problem.ts'
import {limits} from './limits.ts'
import {lineFinder} from './line-finder.ts'
import {months} from './months.ts'
import type {RawEntry, RawField} from './raw-entry.ts'

/** Why an entry cannot be read, and from where on it may go on. */
class Trouble extends Error {}

/**
 * The entries of a BibTeX or BibLaTeX file. Never throws. An entry that cannot
 * be read is told, with its line and key, and reading goes on at the next line
 * that begins with `@type{`, so that one brace costs one entry.
 */
export function parseBibtex(source: string, tell: Tell): RawEntry[] {
  const lineAt = lineFinder(source)
  const macros = new Map<string, string>(months)
  const entries: RawEntry[] = []
  const seen = new Map<string, number>()
  // Starts of entries, in order: no value reaches over one.
  const starts = Array.from(
    source.matchAll(/^[ \t]*@[ \t]*[a-z][\w-]*\s*[{(]/gim),
    each => each.index,
  )
  let nextStart = 0
  let at = 0
  let end = source.length
  let total = 0

  for (;;) {
    at = nextAt(at)
    if (at < 0) return entries
    const begin = at
    while ((starts[nextStart] ?? Number.POSITIVE_INFINITY) <= begin) nextStart++
    end = starts[nextStart] ?? source.length
    let key = ''
    try {
      at++
      const type = word()?.toLowerCase()
      blanks()
      const open = source[at]
      if (type === undefined || (open !== '{' && open !== '(')) continue
      at++
      const close = open === '{' ? '}' : ')'
      if (type === 'comment' || type === 'preamble') {
        skipGroup(open, close)
        continue
      }
      if (type === 'string') {
        for (const {name, value} of fields(close, () => ''))
          macros.set(name.toLowerCase(), value)
        continue
      }
      blanks()
      key = /[^,\s"#%'(){}=~\\]*/y.exec(rest())?.[0] ?? ''
      at += key.length
      blanks()
      if (source[at] === '=') throw new Trouble('a key before the fields')
      if (source[at] !== ',' && source[at] !== close)
        throw new Trouble(
          `\`,\` or \`${close}\` behind the key, found ${found()}`,
        )
      if (source[at] === ',') at++
      const line = lineAt(begin)
      const list = fields(close, () => key)
      const map = new Map<string, RawField>()
      for (const field of list) {
        const name = field.name.toLowerCase()
        if (map.has(name))
          tell({
            kind: 'field',
            line: field.line,
            key,
            field: field.name,
            found: field.value,
            expected: 'each field once; the first one is used',
          })
        else map.set(name, field)
      }
      const first = key === '' ? undefined : seen.get(key)
      if (first !== undefined) {
        tell({kind: 'duplicate', line, key, first})
        continue
      }
      if (entries.length >= limits.entries) {
        tell({kind: 'limit', line, what: 'entries', limit: limits.entries})
        return entries
      }
      seen.set(key, line)
      entries.push({type, key, line, fields: map})
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      tell({kind: 'syntax', line: lineAt(begin), key, problem: error.message})
      at = end
    }
  }

  /** The next `@` that is not in a line commented out by `%`. */
  function nextAt(from: number): number {
    let index = source.indexOf('@', from)
    while (index >= 0) {
      const lineStart = source.lastIndexOf('\n', index) + 1
      const before = source.slice(Math.max(lineStart, from, index - 200), index)
      if (!/(?:^|[^\\])%/.test(before)) return index
      const next = source.indexOf('\n', index)
      if (next < 0) return -1
      index = source.indexOf('@', next)
    }
    return -1
  }

  /** `name = value, …` up to and with `close`. */
  function fields(close: string, keyNow: () => string): RawField[] {
    const result: RawField[] = []
    for (;;) {
      blanks()
      while (source[at] === ',') {
        at++
        blanks()
      }
      if (at >= end) throw new Trouble(`\`${close}\` at the end`)
      if (source[at] === close) {
        at++
        return result
      }
      const line = lineAt(at)
      const name = word()
      if (name === undefined)
        throw new Trouble(`the name of a field, found ${found()}`)
      blanks()
      if (source[at] !== '=')
        throw new Trouble(
          `\`=\` behind \`${name}\` (line ${line}), found ${found()}`,
        )
      at++
      result.push({name, value: value(name, line, keyNow()), line})
      blanks()
      if (source[at] !== ',' && source[at] !== close)
        throw new Trouble(
          `\`,\` or \`${close}\` behind \`${name}\` (line ${line}), found ${found()}`,
        )
    }
  }

  /** `{…}`, `"…"`, `2020`, `macro`, joined by `#`. */
  function value(name: string, line: number, key: string): string {
    let result = ''
    for (;;) {
      blanks()
      const first = source[at]
      if (first === '{') result += braced(name, line)
      else if (first === '"') result += quoted(name, line)
      else {
        const text = /[^\s{}(),="#%]+/y.exec(rest())?.[0]
        if (text === undefined)
          throw new Trouble(
            `a value of \`${name}\` (line ${line}), found ${found()}`,
          )
        at += text.length
        const macro = macros.get(text.toLowerCase())
        if (macro === undefined && !/^\d+$/.test(text))
          tell({
            kind: 'field',
            line,
            key,
            field: name,
            found: text,
            expected: 'text in braces, a number, or a name given by `@string`',
          })
        result += macro ?? text
      }
      if (result.length > limits.value)
        throw new Trouble(
          `at most ${limits.value} characters in \`${name}\` (line ${line})`,
        )
      blanks()
      if (source[at] === '#') {
        at++
        continue
      }
      total += result.length
      if (total > limits.total)
        throw new Trouble(
          `at most ${limits.total} characters in all values together`,
        )
      return result
    }
  }

  /** The inside of braces; `\{` counts as a brace, as in BibTeX. */
  function braced(name: string, line: number): string {
    at++
    const start = at
    let depth = 1
    for (; at < end; at++) {
      const each = source[at]
      if (each === '{') deeper(++depth, name, line)
      else if (each === '}' && --depth === 0) return source.slice(start, at++)
    }
    throw new Trouble(
      `\`}\` at the end of \`${name}\`, which begins in line ${line}`,
    )
  }

  function quoted(name: string, line: number): string {
    at++
    const start = at
    let depth = 0
    for (; at < end; at++) {
      const each = source[at]
      if (each === '{') deeper(++depth, name, line)
      else if (each === '}') depth--
      else if (each === '"' && depth === 0) return source.slice(start, at++)
      if (depth < 0) break
    }
    throw new Trouble(
      `\`"\` at the end of \`${name}\`, which begins in line ${line}`,
    )
  }

  function deeper(depth: number, name: string, line: number): void {
    if (depth > limits.depth)
      throw new Trouble(
        `at most ${limits.depth} braces within braces in \`${name}\` (line ${line})`,
      )
  }

  /** What is in `@comment{…}`; without an end, to the next entry. */
  function skipGroup(open: string, close: string): void {
    let depth = 1
    for (; at < end; at++) {
      if (source[at] === open) depth++
      else if (source[at] === close && --depth === 0) {
        at++
        return
      }
    }
  }

  function word(): string | undefined {
    blanks()
    const text = /[a-z_][\w:.+/-]*/iy.exec(rest())?.[0]
    if (text !== undefined) at += text.length
    return text
  }

  /** A window: names and keys are short, and files are not. */
  function rest(): string {
    return source.slice(at, Math.min(end, at + 500))
  }

  /** Blanks, and comments of LaTeX. */
  function blanks(): void {
    while (at < end) {
      const each = source[at] as string
      if (each === '%') {
        const next = source.indexOf('\n', at)
        at = next < 0 ? end : Math.min(next, end)
      } else if (/\s/.test(each)) at++
      else return
    }
  }

  function found(): string {
    return at >= end
      ? 'the end of the entry'
      : `\`${source.slice(at, Math.min(end, at + 20)).split('\n')[0]}\``
  }
}
