import {
  type Contact,
  type ContactKind,
  type ListItem,
  type Phrasing,
  toText,
} from '@cvast/core'
import type {Context} from '../../context.ts'
import type {Flow} from '../../flow.ts'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'

const kinds = new Set<string>([
  'email',
  'phone',
  'url',
  'profile',
  'location',
  'other',
] satisfies ContactKind[])

/**
 * The contacts of a list whose items all say their kind:
 * `- Fon: 5550100 <!-- cv: kind=phone label=Fon -->`. Any other block is none:
 * `undefined`.
 */
export function contacts(node: Flow, context: Context): Contact[] | undefined {
  if (node.type !== 'list') return undefined
  const result: Contact[] = []
  for (const item of node.children) {
    const about = context.directives.get(item) ?? []
    const kind = factOf(about, 'kind')
    if (kind === undefined || !kinds.has(kind)) return undefined
    result.push(contact(item, kind as ContactKind, about))
  }
  return result
}

function contact(
  {children: [first], position}: ListItem,
  kind: ContactKind,
  about: readonly Directive[],
): Contact {
  const line = first?.type === 'paragraph' ? first.children : []
  const label = factOf(about, 'label')
  const link = line.find(each => each.type === 'link')
  return {
    type: 'contact',
    ...attributesOf(about),
    kind,
    ...(label === undefined ? {} : {label}),
    value: link ? toText(link.children) : unlabelled(line, label),
    ...(link ? {url: link.url} : {}),
    ...(position ? {position} : {}),
  }
}

/** Without its label: `Fon: 5550100` → `5550100`. */
function unlabelled(
  line: readonly Phrasing[],
  label: string | undefined,
): string {
  const shown = toText(line)
  return label !== undefined && shown.startsWith(`${label}: `)
    ? shown.slice(label.length + 2)
    : shown
}
