import type {Style} from '../styles/style.ts'

/** What a heading has of its own beside the one above it: size and slant. */
const kept = /^<w:(?:sz|szCs|i|iCs)\b/

/**
 * A heading that the reference lacks, in the look of the deepest one that it
 * has below the sections: `heading 3` has typeface and colour of `heading 2`.
 */
export function alikeHeading(
  style: Style,
  adopted: ReadonlyMap<string, unknown>,
  idOf: (id: string) => string,
): Style {
  const level = Number(/^Heading(\d)$/.exec(style.id)?.[1] ?? 0)
  for (let above = level - 1; above >= 2; above--) {
    const id = `Heading${above}`
    if (adopted.has(idOf(id)))
      return {
        ...style,
        basedOn: id,
        run: (style.run ?? []).filter(each => kept.test(each)),
      }
  }
  return style
}
