import {type Image, isSafeUrl} from '@cvast/core'
import type {Inline, State} from '../state.ts'

export function image(node: Image, {report}: State): Inline {
  const {url, alt, title} = node
  if (isSafeUrl(url)) return [{type: 'image', url, alt, title: title ?? null}]
  report('unsafe-url', {url}, node)
  return [{type: 'text', value: alt}]
}
