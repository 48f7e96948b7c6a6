import {type List, toText} from '@cvast/core'

/** Whether every item is one line that begins with a bold key and a colon. */
export function looksLikeTerms({ordered, spread, children}: List): boolean {
  if (ordered || spread) return false
  return children.every(({children: [only, ...rest]}) => {
    if (only?.type !== 'paragraph' || rest.length > 0) return false
    const [key, next] = only.children
    if (key?.type !== 'strong') return false
    const after = next?.type === 'text' ? next.value : ''
    return /[:：]\s*$/.test(toText(key)) || /^\s*[:：]/.test(after)
  })
}
