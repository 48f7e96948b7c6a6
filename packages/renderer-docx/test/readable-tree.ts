import type {Cv} from '@cvast/core'

/** What a reader cannot give back, so that nobody asks for it. */
export interface Unreadable {
  /** Alternative texts of pictures. */
  images?: boolean
  /** Shows soft hyphens as dashes. */
  softHyphens?: boolean
}

/** A copy of `tree` as a reader that skips some things sees it. */
export function readableTree(
  tree: Cv,
  {images = false, softHyphens = false}: Unreadable = {},
): Cv {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === 'alt' && images) return ''
      return typeof value === 'string'
        ? value.replaceAll('\u00AD', softHyphens ? ' ' : '')
        : value
    }),
  ) as Cv
}
