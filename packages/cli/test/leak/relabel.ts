import type {AnyNode, Cv} from '@cvast/core'

/** One word of a relabelled tree: what holds it, and whether readers see it. */
export interface Label {
  word: string
  /** From the root to the node that says it. */
  chain: readonly AnyNode[]
  /** Whether it must be in every output of a target that takes it. */
  shown: boolean
}

/** Fields with words, and whether every format shows them. */
const wordFields: Readonly<Record<string, Readonly<Record<string, boolean>>>> =
  {
    text: {value: true},
    inlineCode: {value: true},
    code: {value: true, language: false, meta: false},
    image: {alt: true, title: false, url: false},
    link: {url: false, title: false},
    person: {name: true, photo: false},
    contact: {label: true, value: true, url: false},
    entry: {role: false, organization: false, location: false},
  }

/**
 * The tree with a word of its own in every place that holds words, so that one
 * can tell where each came from. Formulas become text. The words are of
 * consonants that no format joins, cuts or spells otherwise.
 */
export function relabel(source: Cv): {tree: Cv; labels: Label[]} {
  const labels: Label[] = []
  const tree = walk(source, [])
  return {tree: tree as Cv, labels}

  function walk(node: AnyNode, above: readonly AnyNode[]): AnyNode {
    const copy = {...node} as unknown as Record<string, unknown>
    if (node.type === 'inlineMath') copy.type = 'text'
    if (node.type === 'math') {
      copy.type = 'code'
    }
    const self = copy as unknown as AnyNode
    const chain = [...above, self]
    const label = (shown: boolean) => {
      const word = wordOf(labels.length)
      labels.push({word, chain, shown})
      return word
    }
    for (const [field, shown] of Object.entries(wordFields[self.type] ?? {})) {
      const value = copy[field]
      if (typeof value !== 'string') continue
      if (self.type === 'text' && value.trim() === '') continue
      copy[field] = addressed(self, field, label(shown))
    }
    if (self.type === 'entry' && self.period)
      copy.period = {...self.period, written: `${label(true)} 2015`}
    for (const field of [
      'headline',
      'title',
      'term',
      'description',
      'children',
    ]) {
      const list = copy[field]
      if (Array.isArray(list))
        copy[field] = list.map((each: AnyNode) => walk(each, chain))
    }
    return self
  }
}

/** A word as an address or a path, where one stands. */
function addressed(node: AnyNode, field: string, word: string): string {
  if (field === 'photo' || (node.type === 'image' && field === 'url'))
    return `${word}.png`
  if (field === 'url') return `https://${word}.example/`
  // Blanks around a text part it from its neighbours.
  return node.type === 'text' ? ` ${word} ` : word
}

const consonants = 'bcdghkmnprtvwz'

/** `0` → `qbbbb`: never a part of another word. */
function wordOf(index: number): string {
  let rest = index
  let word = ''
  for (let i = 0; i < 4; i++) {
    word = (consonants[rest % consonants.length] ?? '') + word
    rest = Math.floor(rest / consonants.length)
  }
  return `q${word}q`
}
