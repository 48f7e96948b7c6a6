/** The language of a tag, small: `pt-BR` → `pt`. */
export function baseOf(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase()
}
