import {type Cv, type Entry, visit} from '@cvast/core'
import type {Context} from '../context.ts'
import {tellLevels} from './tell-levels.ts'
import {tellPlaceholders} from './tell-placeholders.ts'
import {tellStartOnly} from './tell-start-only.ts'
import {tellUndated} from './tell-undated.ts'

/** Reports what only shows when entries stand beside each other. */
export function tellDoubtsOfTree(tree: Cv, context: Context): void {
  tellPlaceholders(tree, context)
  visit(tree, node => {
    if (node.type !== 'section' && node.type !== 'entry') return
    const entries = node.children.filter(
      (each): each is Entry => each.type === 'entry',
    )
    if (node.type === 'entry') tellLevels(node, entries, context)
    // (What stands in a job is a project or a role: often without a date.)
    else if (node.kind === 'work') {
      tellUndated(entries, context)
      tellStartOnly(entries, context)
    }
  })
}
