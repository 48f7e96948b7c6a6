import type {Contact, Image, Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'
import {contactOf} from './contact-of.ts'
import {pictureText} from './picture-text.ts'

/**
 * What stands in a line of a name and is no word of it: a link is a contact
 * (`# [Jane Doe](https://jane.example.org)`), a picture is left out and told.
 */
export function besideName(
  nodes: readonly Phrasing[],
  context: Context,
  photo?: Image,
): Contact[] {
  return nodes.flatMap((node): Contact[] => {
    if (node.type === 'image') {
      if (node !== photo)
        context.report('decoration-dropped', {text: pictureText(node)}, node)
      return []
    }
    if (!('children' in node)) return []
    const inside = besideName(node.children, context, photo)
    if (node.type !== 'link') return inside
    const address: Phrasing = {
      ...node,
      children: [{type: 'text', value: node.url.replace(/^mailto:/, '')}],
    }
    const contact = contactOf([address], context)?.contact
    return contact ? [contact, ...inside] : inside
  })
}
