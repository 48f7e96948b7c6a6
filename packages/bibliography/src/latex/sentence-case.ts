import type {Inline} from './inline.ts'

/**
 * Titles as sentences: `On the Structure of {NASA}` → `On the structure of
 * NASA`. Kept is what braces protect, the first word, the first word behind
 * `:`, `?`, `!` or `.`, words with a capital inside (`McAlpha`, `DNA`), and
 * single capitals but `A`.
 */
export function sentenceCase(nodes: readonly Inline[]): Inline[] {
  let atStart = true
  return nodes.map(lower)

  function lower(node: Inline): Inline {
    if (node.type === 'math') {
      atStart = false
      return node
    }
    if (node.type === 'text') {
      if (node.kept) {
        if (/[\p{L}\p{N}]/u.test(node.value)) atStart = false
        return node
      }
      return {...node, value: words(node.value)}
    }
    if (node.type === 'mark' && node.mark === 'inlineCode') {
      atStart = false
      return node
    }
    return {...node, children: node.children.map(lower)}
  }

  function words(text: string): string {
    return text.replaceAll(
      /[\p{L}\p{M}\p{N}’]+|[:?!.—]/gu,
      (word, offset: number) => {
        if (/^[:?!.—]$/.test(word)) {
          // A dot within a word (`v2.0`) or behind one letter ends nothing.
          if (/\s|^$/.test(text[offset + 1] ?? ''))
            atStart = word !== '.' || atStart
          return word
        }
        const first = atStart
        atStart = false
        const [head = '', ...tail] = word
        const inside = tail.join('')
        if (first || inside !== inside.toLowerCase()) return word
        // `Vitamin C`, the `H` of water.
        if (inside === '' && head !== 'A') return word
        return head.toLowerCase() + inside
      },
    )
  }
}
