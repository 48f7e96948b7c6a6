import {
  type AnyNode,
  type Cv,
  type FootnoteDefinition,
  toText,
  visit,
} from '@cvast/core'

/** How to count words. */
export interface WordOptions {
  /**
   * How the output shows maths: TeX in, text out. Default: as it is. Give the
   * renderer's own form, since `\alpha` may become `α`.
   */
  math?: (tex: string) => string
  /**
   * Whether dates of entries count, after their titles; default true. Some
   * formats set them before: see `dateWords`.
   */
  dates?: boolean
}

/**
 * The words of a text: runs of letters, marks and digits.
 * `SQL-“Big Data”, 10/2015` → `['SQL', 'Big', 'Data', '10', '2015']`.
 *
 * `H₂O` and `H2O` are one word, since formats have different means to lower
 * letters. An ideograph or kana is a word of its own, since a line may end
 * after it.
 */
export function wordsIn(text: string): string[] {
  return text.normalize('NFKC').match(word) ?? []
}

const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const word = new RegExp(
  `${ideograph}\\p{M}*|(?:(?!${ideograph})[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
)

/**
 * Every word that a reader of the tree reads, in order: names, contacts,
 * titles, dates as written, prose, alternative texts. Footnotes stand apart
 * (`footnoteWords`), since formats put them in different places.
 */
export function words(tree: Cv, options: WordOptions = {}): string[] {
  return wordsIn(readableText(tree, options))
}

/** The words of each footnote. */
export function footnoteWords(tree: Cv, options: WordOptions = {}): string[][] {
  const notes: FootnoteDefinition[] = []
  visit(tree, node => {
    if (node.type === 'footnoteDefinition') notes.push(node)
  })
  return notes.map(note =>
    wordsIn(note.children.map(each => readableText(each, options)).join('\n')),
  )
}

/** The words of each entry's date. */
export function dateWords(tree: Cv): string[][] {
  const dates: string[][] = []
  visit(tree, node => {
    if (node.type === 'entry' && node.period)
      dates.push(wordsIn(node.period.written))
  })
  return dates
}

/** What is read of a node, blocks parted by line endings. */
function readableText(tree: AnyNode, options: WordOptions): string {
  const {math = (tex: string) => tex, dates = true} = options
  return toText(replace(tree))

  function replace(node: AnyNode): AnyNode {
    switch (node.type) {
      case 'footnoteDefinition':
        return {...node, children: []}
      case 'math':
      case 'inlineMath':
        return {...node, value: math(node.value)}
      case 'contact':
        return asText([node.label ?? '', node.value].join(' '), node)
      case 'entry':
        return {
          ...node,
          title: node.title.map(replace),
          children: [
            ...(dates && node.period
              ? [asText(node.period.written, {type: 'paragraph'})]
              : []),
            ...node.children.map(replace),
          ],
        } as AnyNode
      default: {
        const copy: Record<string, unknown> = {...node}
        for (const field of ['title', 'headline', 'term', 'description'])
          if (Array.isArray(copy[field]))
            copy[field] = (copy[field] as AnyNode[]).map(replace)
        if (Array.isArray(copy.children))
          copy.children = (copy.children as AnyNode[]).map(replace)
        return copy as unknown as AnyNode
      }
    }
  }
}

/** A block that reads as `value`. */
function asText(value: string, {type}: {type: string}): AnyNode {
  return {
    type: type === 'contact' ? 'paragraph' : type,
    children: [{type: 'text', value}],
  } as AnyNode
}
