import type {Directive} from './directive.ts'

/**
 * Reads what stands behind `cv:`.
 *
 * ```ebnf
 * directive = item, {blank, item} ;
 * item      = name | name, "=", value, {",", value} ;
 * value     = bare | '"', {character | escape}, '"' ;
 * escape    = "\", ('"' | "\" | "-") | "\u{", hex, "}" ;
 * ```
 */
export function scanDirective(
  source: string,
): Directive | {problem: string; directive: string} {
  const words = new Set<string>()
  const facts = new Map<string, string[]>()
  const scanner = {source, at: 0}
  for (;;) {
    take(scanner, /\s*/y)
    if (scanner.at >= source.length) break
    const name = take(scanner, /[a-z][a-z0-9-]*/y)
    if (name === undefined) return wrong('a name')
    if (take(scanner, /=/y) === undefined) words.add(name)
    else {
      const values: string[] = []
      do {
        const value = takeValue(scanner)
        if (value === undefined) return wrong(`a value of \`${name}\``)
        values.push(value)
      } while (take(scanner, /,/y) !== undefined)
      facts.set(name, values)
    }
    if (scanner.at < source.length && !/\s/.test(source[scanner.at] ?? ''))
      return wrong('a blank')
  }
  if (words.size + facts.size === 0) return wrong('a word')
  return {words, facts}

  function wrong(expected: string) {
    const found = source.slice(scanner.at).trim()
    return {
      problem: `${expected}${found === '' ? '' : ` before \`${found.slice(0, 20)}\``}`,
      directive: source.trim(),
    }
  }
}

interface Scanner {
  readonly source: string
  at: number
}

/** What `pattern` (sticky) finds here; moves behind it. */
function take(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at
  const found = pattern.exec(scanner.source)?.[0]
  if (found !== undefined) scanner.at += found.length
  return found
}

function takeValue(scanner: Scanner): string | undefined {
  const quoted = take(scanner, /"(?:[^"\\]|\\(?:["\\-]|u\{[\da-f]{1,6}\}))*"/iy)
  return quoted === undefined
    ? take(scanner, /[^\s",=\\]+/y)
    : unquote(quoted.slice(1, -1))
}

function unquote(value: string): string {
  return value.replaceAll(
    /\\(?:u\{([\da-f]+)\}|(.))/gi,
    (_, hex: string | undefined, character: string) =>
      hex === undefined ? character : codePoint(Number.parseInt(hex, 16)),
  )
}

function codePoint(code: number): string {
  return code > 0x10_ff_ff ? '\u{fffd}' : String.fromCodePoint(code)
}
