import {
  type AnyNode,
  type Attributes,
  type Cv,
  toText,
  visit,
} from '@cvast/core'
import {translateTitle} from '@cvast/locales'
import {mapShared} from '../map-shared.ts'
import {isSameLanguage} from './primary-language.ts'
import type {Scope} from './scope.ts'

/**
 * The tree as a document in `lang`. What is there only in the main language
 * says so from now on, and is reported.
 */
export function setLanguage(
  tree: Cv,
  lang: string,
  main: string,
  scope: Scope,
): Cv {
  tellMissing(tree, lang, main, scope)
  const children = mapShared(tree.children as AnyNode[], node =>
    node.type === 'section' ? mark(node) : node,
  ) as Cv['children']
  return {...tree, lang, children}

  /** The outermost nodes that can say their language say it. */
  function mark(node: AnyNode): AnyNode {
    if ((node as Attributes).lang !== undefined) return node
    if (
      node.type === 'paragraph' ||
      node.type === 'term' ||
      node.type === 'listItem' ||
      node.type === 'entry'
    )
      return {...node, lang: main}
    if (!('children' in node)) return node
    const before = node.children as AnyNode[]
    const after = mapShared(before, mark)
    return after === before ? node : ({...node, children: after} as AnyNode)
  }
}

function tellMissing(
  tree: Cv,
  lang: string,
  main: string,
  {options, report}: Scope,
) {
  // What the target says is in the target's language.
  const said = new Set([
    options.headline,
    ...Object.values(options.sectionTitles ?? {}),
  ])
  visit(tree, (node, ancestors) => {
    const text = ownText(node, lang)
    if (said.has(text)) return
    if (!/\p{L}/u.test(text)) return
    const marked = [...ancestors.slice(1), node].findLast(
      each => (each as Attributes).lang !== undefined,
    ) as Attributes | undefined
    if (isSameLanguage(marked?.lang ?? main, lang)) return
    report(
      'language-missing',
      {lang, text, instead: marked?.lang ?? main},
      node,
    )
  })
}

/** The words that a reader of another language would want translated. */
function ownText(node: AnyNode, lang: string): string {
  switch (node.type) {
    case 'person':
      return toText(node.headline ?? [])
    case 'section': {
      const title = toText(node.title)
      // Standard titles are translated by themselves.
      return translateTitle(title, lang) === undefined ? title : ''
    }
    case 'entry':
      return toText(node.title)
    case 'paragraph':
    case 'term':
      return toText(node)
    default:
      return ''
  }
}
