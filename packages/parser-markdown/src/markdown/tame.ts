import {standIn} from './stand-ins.ts'

/** Most of each that is parsed; what is beyond stays text. */
const limits = {
  /** Quotes and lists in each other. */
  containers: 50,
  /** Columns before a list marker. */
  indent: 120,
  /** Brackets in each other. */
  brackets: 50,
  /** Closing brackets that close nothing, in one paragraph. */
  closers: 100,
  /** Runs of `*`, `_`, `~` in one paragraph. */
  runs: 1500,
  /** Characters of such a run. */
  run: 20,
  /** `<!`, `<?` in one paragraph. */
  declarations: 50,
  /** `](` in one word. */
  destinations: 50,
  /** Lines that begin with a colon, and no block begins between. */
  colons: 400,
} as const

/** Marks that can be too many; text without them is tame as it is. */
const wild = /[[\]*_~<>]|^[ \t]*(?:(?:[-+*]|\d+[.)])[ \t]|:)/m

/** Shorter text cannot be wild: every limit is higher. */
const harmless = 60

/** Markdown without marks that no text needs. */
export interface Tamed {
  text: string
  /** Of the first mark that became text. */
  place: {line: number; column: number}
}

/**
 * Replaces marks that no text needs by stand-ins, so that parsing takes time
 * in proportion to the length: the marks are read as text. Lengths and places
 * stay. `undefined` where nothing had to be replaced.
 */
export function tame(markdown: string): Tamed | undefined {
  if (markdown.length < harmless || !wild.test(markdown)) return undefined
  let place: Tamed['place'] | undefined
  const lines = markdown.split('\n')
  let depth = 0
  let closers = 0
  let runs = 0
  let declarations = 0
  let colons = 0
  let blank = true
  for (const [index, source] of lines.entries()) {
    const isBlank = /^[\s>]*$/.test(source)
    if (isBlank) depth = closers = runs = declarations = 0
    else if (blank && /^[^\s:~]/.test(source)) colons = 0
    blank = isBlank
    if (source.length < 3) continue
    const line = tameColon(tameLine(tameStart(source)))
    if (line === source) continue
    place ??= {line: index + 1, column: firstChange(source, line) + 1}
    lines[index] = line
  }
  return place && {text: lines.join('\n'), place}

  /** The colon of a description, or of a div. */
  function tameColon(line: string): string {
    const at = /^[ \t>]*:/.exec(line)?.[0].length
    if (at === undefined || ++colons <= limits.colons) return line
    return line.slice(0, at - 1) + standIn(':') + line.slice(at)
  }

  /** Marks inside a line; what was counted goes on to the next line. */
  function tameLine(line: string): string {
    if (!/[[\]*_~<]/.test(line)) return line
    let result = ''
    let kept = 0
    let destinations = 0
    const replace = (at: number, length: number) => {
      result += line.slice(kept, at)
      for (const mark of line.slice(at, at + length)) result += standIn(mark)
      kept = at + length
    }
    const marks = /\s|\\.|\[|\]\(?|[*]+|_+|~+|<[!?]/g
    for (let found = marks.exec(line); found; found = marks.exec(line)) {
      const [mark] = found
      const at = found.index
      switch (mark[0]) {
        case '\\':
          break
        case '[':
          if (++depth > limits.brackets) replace(at, 1)
          break
        case ']':
          if (mark === '](' && ++destinations > limits.destinations)
            replace(at, 1)
          else if (depth > limits.brackets) replace(at, 1)
          else if (depth === 0 && ++closers > limits.closers) replace(at, 1)
          depth = Math.max(0, depth - 1)
          break
        case '*':
        case '_':
        case '~':
          runs++
          if (runs > limits.runs) replace(at, mark.length)
          else if (mark.length > limits.run && !isRule(line))
            replace(at + limits.run, mark.length - limits.run)
          break
        case '<':
          if (++declarations > limits.declarations) replace(at, 1)
          break
        default:
          destinations = 0
      }
    }
    return kept === 0 ? line : result + line.slice(kept)
  }
}

/** Index of the first character that was replaced. */
function firstChange(before: string, after: string): number {
  let index = 0
  while (before[index] === after[index]) index++
  return index
}

/** `~~~~~~`, `******`: a rule or a fence. */
function isRule(line: string): boolean {
  return /^\s*([*_~])(?:\s*\1)+\s*\S{0,20}\s*$/.test(line)
}

const container = /[ \t]*(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Markers of quotes and lists at the start of a line. */
function tameStart(line: string): string {
  let count = 0
  let at = 0
  let result: string[] | undefined
  for (;;) {
    container.lastIndex = at
    const found = container.exec(line)
    if (!found) break
    at += found[0].length
    count++
    const deep = count > limits.containers || at > limits.indent * 2
    if (!deep && at - (found[1] ?? '').length <= limits.indent + count * 4)
      continue
    result ??= [...line]
    const mark = at - 1
    result[mark] = standIn(line[mark] ?? '')
  }
  return result ? result.join('') : line
}
