import type {Contact, Link} from '@cvast/core'
import {relate} from '../found/relate.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {linkTarget} from './link-target.ts'
import {withMark} from './with-mark.ts'

/** Word calls a file with a longer address damaged. */
const longest = 2079

/** Word shows no more of a tooltip. */
const longestTooltip = 260

/**
 * What `content` gives, as a link to a safe `node.url`. Links in links, links
 * to nowhere and addresses that Word cannot hold are their text alone.
 */
export function hyperlink(
  node: Link | (Contact & {url: string}),
  state: State,
  content: (state: State) => Xml,
): Xml {
  const target = linkTarget(node.url)
  if (state.scope.inLink || target === '') return content(state)
  if (target.length > longest) {
    state.context.report(
      'shown-differently',
      {
        what: `an address of more than ${longest} characters`,
        format: 'docx',
        as: 'text',
      },
      node,
    )
    return content(state)
  }
  const inside = content(
    withMark(withScope(state, {inLink: true}), 'Hyperlink'),
  )
  const title = node.type === 'link' ? node.title : undefined
  return element(
    'w:hyperlink',
    {
      'r:id': relate(state.story, 'hyperlink', target),
      'w:tooltip': title?.slice(0, longestTooltip),
      'w:history': 1,
    },
    inside,
  )
}
