import type {Node} from '@cvast/core'

/** What one `<!-- cv: … -->` says. */
export interface Directive {
  /** `private`, `undated`, `pagebreak`, … */
  words: ReadonlySet<string>
  /** `tags=a,b` → `tags`: `['a', 'b']`. */
  facts: ReadonlyMap<string, readonly string[]>
  /** Of the HTML that holds it. */
  position?: NonNullable<Node['position']>
}
