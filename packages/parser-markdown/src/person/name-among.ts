import {type Phrasing, toText} from '@cvast/core'
import type {Flow} from '../flow.ts'
import {joinLines} from '../line/join-lines.ts'
import {splitLines} from '../line/split-lines.ts'
import {isNameLabel} from './labels.ts'

/** A name that was labelled as one, and what stands beside it. */
export interface Named {
  label: string
  name: string
  rest: Flow | undefined
}

/** `Name: Jane Doe` among the pieces of a block. */
export function nameAmong(node: Flow): Named | undefined {
  if (node.type === 'paragraph') {
    const lines = splitLines(node)
    for (const [at, line] of lines.entries()) {
      const found = labelledName(line.children)
      if (!found) continue
      const others = lines.filter((_, index) => index !== at)
      const rest = others.length === 0 ? undefined : joinLines(others)
      return {...found, rest}
    }
  } else if (node.type === 'list') {
    for (const item of node.children) {
      const [only, ...more] = item.children
      if (only?.type !== 'paragraph' || more.length > 0) continue
      const found = labelledName(only.children)
      if (!found) continue
      const children = node.children.filter(each => each !== item)
      const rest = children.length === 0 ? undefined : {...node, children}
      return {...found, rest}
    }
  } else if (node.type === 'termList') {
    const found = node.children.find(each => isNameLabel(toText(each.term)))
    if (!found) return undefined
    const children = node.children.filter(each => each !== found)
    return {
      label: toText(found.term),
      name: toText(found.description),
      rest: children.length === 0 ? undefined : {...node, children},
    }
  }
  return undefined
}

function labelledName(
  nodes: readonly Phrasing[],
): {label: string; name: string} | undefined {
  const found = /^([^:：]{1,30})[:：]\s*(.{2,60})$/u.exec(toText(nodes).trim())
  const label = found?.[1] ?? ''
  return found && isNameLabel(label)
    ? {label, name: (found[2] ?? '').trim()}
    : undefined
}
