import type {StoryPart} from '../parts/story-parts.ts'
import {copyParts} from './copy-parts.ts'
import type {Reference} from './reference.ts'
import {elementsIn} from './xml-tree.ts'

/** The headers and footers of the last section, with what they point to. */
export function houseStories(reference: Reference): StoryPart[] {
  const seen = new Set<string>()
  return elementsIn(reference.section).flatMap(({name, attributes}) => {
    if (name !== 'w:headerReference' && name !== 'w:footerReference') return []
    const path = reference.target(attributes['r:id'] ?? '')
    const kind = name === 'w:headerReference' ? 'header' : 'footer'
    const type = attributes['w:type'] ?? 'default'
    return copyParts(reference, path, kind)
      .map(
        (part): StoryPart =>
          part.kind ? {...part, reference: {name, type}} : part,
      )
      .filter(part => {
        const first = !seen.has(part.path)
        seen.add(part.path)
        return first
      })
  })
}
