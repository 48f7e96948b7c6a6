import {type Phrasing, toText} from '@cvast/core'

/**
 * A name without decoration: emoji, marks and blanks around it go.
 * `**Jane Doe** 👋` → `Jane Doe`.
 */
export function cleanName(nodes: readonly Phrasing[]): string {
  return toText(nodes.filter(each => each.type !== 'image'))
    .replaceAll(
      /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d})+/gu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
}
