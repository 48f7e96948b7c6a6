import type {Contact, ContactKind} from '@cvast/core'
import type {Paragraph, PhrasingContent} from 'mdast'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'
import {readDirectives} from '../read-directives.ts'
import {located} from './located.ts'
import {mergeText} from './merge-text.ts'
import {phrasing} from './phrasing.ts'
import type {State} from './state.ts'

const kinds = new Set<string>([
  'email',
  'phone',
  'url',
  'profile',
  'location',
  'other',
] satisfies ContactKind[])

/**
 * The contacts on a line, each ended by a directive that says its kind:
 * `<a@b.example> <!-- cv: kind=email --> · Rome <!-- cv: kind=location -->`.
 * A line without such directives is none: `undefined`.
 */
export function contacts(
  {children}: Paragraph,
  state: State,
): Contact[] | undefined {
  const result: Contact[] = []
  let line: PhrasingContent[] = []
  for (const node of children) {
    const about =
      node.type === 'html' ? readDirectives(node, () => {}) : undefined
    if (about?.some(({facts}) => kinds.has(facts.get('kind')?.[0] ?? ''))) {
      result.push(located(contact(line, about, state), node))
      line = []
    } else line.push(node)
  }
  return result.length === 0 ? undefined : result
}

function contact(
  line: readonly PhrasingContent[],
  about: readonly Directive[],
  state: State,
): Contact {
  const label = factOf(about, 'label')
  const link = line.find(each => each.type === 'link')
  const shown = toValue(link ? link.children : line, state)
  const value = link ? shown : unlabelled(shown, label)
  return {
    type: 'contact',
    ...attributesOf(about),
    kind: factOf(about, 'kind') as ContactKind,
    ...(label === undefined ? {} : {label}),
    value,
    ...(link ? {url: link.url} : {}),
  }
}

function toValue(nodes: readonly PhrasingContent[], state: State): string {
  return mergeText(phrasing(nodes, state))
    .map(each => (each.type === 'text' ? each.value : ''))
    .join('')
}

/** Without what parts it from its neighbours and without its label. */
function unlabelled(shown: string, label: string | undefined): string {
  const alone = shown.replace(/^ · /, '').replace(/ $/, '')
  return label !== undefined && alone.startsWith(`${label}: `)
    ? alone.slice(label.length + 2)
    : alone
}
