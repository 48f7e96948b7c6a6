import type {Attributes} from '@cvast/core'
import type {Directive} from './directive.ts'

/** `tags=a,b lang=de private` → `{tags: ['a', 'b'], lang: 'de', private: true}` */
export function attributesOf(directives: readonly Directive[]): Attributes {
  const result: Attributes = {}
  for (const {words, facts} of directives) {
    const tags = facts.get('tags')
    const lang = facts.get('lang')?.[0]
    if (tags) result.tags = [...(result.tags ?? []), ...tags]
    if (lang !== undefined) result.lang = lang
    if (words.has('private')) result.private = true
  }
  return result
}
