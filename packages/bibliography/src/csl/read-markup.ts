import type {Inline, Mark} from '../latex/inline.ts'

const tags: ReadonlyMap<string, Mark> = new Map([
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'inlineCode'],
] as const)

/**
 * Text of CSL-JSON, which may hold a few tags, and maths between `$`:
 * `<i>x</i> of <span class="nocase">NASA</span>`. All else is text.
 */
export function readMarkup(source: string): Inline[] {
  const root: Inline[] = []
  const open: Array<{tag: string; children: Inline[]; kept: boolean}> = []
  let last = 0
  const here = () => open.at(-1)?.children ?? root
  const kept = () => open.at(-1)?.kept ?? false
  const add = (value: string) => {
    if (value !== '') here().push(...withMaths(value, kept()))
  }
  for (const match of source.matchAll(
    /<(\/?)(i|em|b|strong|sup|sub|code|span)(?:\s[^<>]*)?>/gi,
  )) {
    const [whole, slash, name = ''] = match
    const tag = name.toLowerCase()
    const closes = slash === '/'
    if (closes && open.at(-1)?.tag !== tag) continue
    if (!closes && open.length >= 20) continue
    add(source.slice(last, match.index))
    last = match.index + whole.length
    if (closes) open.pop()
    else {
      const mark = tags.get(tag)
      const children: Inline[] = mark ? [] : here()
      const isKept = kept() || /nocase/.test(whole)
      if (mark) here().push({type: 'mark', mark, children})
      open.push({tag, children, kept: isKept})
    }
  }
  add(source.slice(last))
  return root
}

function withMaths(text: string, kept: boolean): Inline[] {
  return text
    .split(/(\$[^$\s](?:[^$]*[^$\s])?\$)/)
    .flatMap((part): Inline[] =>
      part === ''
        ? []
        : /^\$.+\$$/.test(part)
          ? [{type: 'math', value: part.slice(1, -1)}]
          : [{type: 'text', value: part.replaceAll(/\s+/g, ' '), kept}],
    )
}
