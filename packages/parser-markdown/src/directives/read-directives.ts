import type {Report} from '@cvast/core'
import type {Html} from 'mdast'
import {checkNames} from './check-names.ts'
import {commentsIn} from './comments-in.ts'
import type {Directive} from './directive.ts'
import {scanDirective} from './scan-directive.ts'

/**
 * The directives of an HTML node, in order: `<!-- cv: end -->` → one with the
 * word `end`. Comments of the author count for nothing. Not a comment:
 * `undefined`.
 */
export function readDirectives(
  node: Html,
  report: Report,
): Directive[] | undefined {
  return commentsIn(node.value)?.flatMap(comment => {
    const source = /^\s*cv:(?:\s|$)/.exec(comment)
    const found = source && scanDirective(comment.slice(source[0].length))
    const says = found && 'words' in found && found.words.has('private')
    if (!says && meansPrivate.test(comment)) {
      report('private-unused', {directive: `<!--${comment}-->`}, node)
      return []
    }
    if (!found) return []
    if ('problem' in found) {
      report('directive-syntax', found, node)
      return []
    }
    checkNames(found, report, node)
    const {position} = node
    return [position ? {...found, position} : found]
  })
}

/**
 * What is to hide something and is misspelt must not show it in silence:
 * `CV: private`, `cv private`, `cv: privat`, `cv: private=true`. Not
 * `cv: tags=private-sector`.
 */
const meansPrivate = /^\s*cv(?:ast)?\b.*\bprivate?\b(?!-)/is
