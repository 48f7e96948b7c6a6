import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import {type HtmlToken, tokenize} from '../html/tokenize.ts'

/** A piece of the source that says something, and where it stands. */
export interface SourceText {
  text: string
  position: Position | undefined
}

/**
 * What a document says, in order: text, code, formulas, addresses, names of
 * pictures. Comments, scripts, definitions of links and the front matter are
 * not among it.
 */
export function* sourceTexts(root: Root): Generator<SourceText> {
  // Without recursion: what is deep must not exhaust the stack.
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {position} = node
    switch (node.type) {
      case 'yaml':
      case 'definition':
        break
      case 'html':
        for (const token of withoutCode(tokenize(node.value)))
          if (token.type === 'text') yield {text: token.value, position}
          else if (token.type === 'open')
            for (const name of ['href', 'src', 'alt', 'title']) {
              const text = token.attributes.get(name)
              if (text) yield {text, position}
            }
        break
      case 'image':
      case 'imageReference':
        if (node.alt) yield {text: node.alt, position}
        if (node.type === 'image') yield* address(node)
        break
      default:
        if ('value' in node) yield {text: node.value, position}
        if (node.type === 'link') yield* address(node)
    }
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as Nodes)
  }
}

/** Without what stands in `<script>` and `<style>`. */
function withoutCode(tokens: readonly HtmlToken[]): HtmlToken[] {
  return tokens.filter((_, index) => {
    const before = tokens[index - 1]
    return !(before?.type === 'open' && /^(?:script|style)$/.test(before.name))
  })
}

function* address(node: {
  url: string
  title?: string | null | undefined
  position?: Position | undefined
}): Generator<SourceText> {
  const {position} = node
  yield {text: node.url, position}
  if (node.title) yield {text: node.title, position}
}
