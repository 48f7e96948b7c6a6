import type {Relationship, Story} from './found.ts'

/**
 * Id of the story's relationship to `target`, made when it is new:
 * `relate(story, 'hyperlink', 'https://alpha.example')` → `rId4`.
 */
export function relate(story: Story, kind: string, target: string): string {
  const key = `${kind} ${target}`
  const known = story.relationships.get(key)
  if (known) return known.id
  const made: Relationship = {
    id: `rId${story.relationships.size + 1}`,
    kind,
    target,
    external: kind === 'hyperlink',
  }
  story.relationships.set(key, made)
  return made.id
}
