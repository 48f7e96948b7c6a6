import type {Block} from '@cvast/core'
import {attributes} from './attributes.ts'
import {clean} from './clean.ts'
import type {Context} from './context.ts'
import {isBlank} from './is-blank.ts'
import {list} from './list.ts'
import {oneLine} from './one-line.ts'
import {line} from './phrasing.ts'
import {table} from './table.ts'
import {trimEnd, trimStart} from './trim-space.ts'

/** Blocks without those that say nothing. */
export function blocks(nodes: readonly Block[], context: Context): Block[] {
  return nodes.flatMap(each => block(each, context))
}

export function block(node: Block, context: Context): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = line(node.children, context)
      return isBlank(children) ? [] : [{...attributes(node), children}]
    }
    case 'list':
      return list(node, context)
    case 'termList': {
      const children = node.children.flatMap(each => {
        const inside = {...context, oneLine: true}
        const marks = new Set([...context.marks, 'strong'])
        const term = trimEnd(line(each.term, {...inside, marks}))
        const description = trimStart(line(each.description, inside))
        return term.length + description.length === 0
          ? []
          : [{...attributes(each), term, description}]
      })
      return children.length === 0 ? [] : [{...node, children}]
    }
    case 'blockquote': {
      const children = blocks(node.children, context)
      return children.length === 0 ? [] : [{...node, children}]
    }
    case 'code': {
      const {language: name, meta: more, ...rest} = node
      const language = oneLine(name ?? '')
      const meta = oneLine(more ?? '')
      return [
        {
          ...rest,
          ...(language === '' ? {} : {language}),
          ...(language === '' || meta === '' ? {} : {meta}),
          // Blanks alone on a line are lost in nested blocks.
          value: clean(node.value).replaceAll(/^[\t ]+$/gm, ''),
        },
      ]
    }
    case 'math': {
      const value = clean(node.value)
        .replace(/^\s*\n/, '')
        .trimEnd()
      return value === '' ? [] : [{...node, value}]
    }
    case 'table':
      return table(node, context)
    case 'footnoteDefinition': {
      // A footnote in a footnote stands behind it.
      const inside = blocks(node.children, context)
      const isNote = (each: Block) => each.type === 'footnoteDefinition'
      const children = inside.filter(each => !isNote(each))
      const identifier =
        context.footnotes.get(node.identifier) ?? node.identifier
      return [{...node, identifier, children}, ...inside.filter(isNote)]
    }
    default:
      return [node]
  }
}
