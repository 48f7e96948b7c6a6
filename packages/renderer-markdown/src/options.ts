import type {OptionsSchema} from '@cvast/core'

/** What the Markdown renderer can be told. */
export interface MarkdownOptions {
  /** Whether language and photo are said in YAML at the top. */
  frontMatter: boolean
  /** Whether marks that only cvast reads are written, as comments. */
  directives: boolean
}

export const schema: OptionsSchema<MarkdownOptions> = {
  frontMatter: {
    type: 'boolean',
    default: true,
    description:
      'YAML at the top, where there is something to say; turn off for a page that shows it as a table',
  },
  directives: {
    type: 'boolean',
    default: true,
    description:
      '`<!-- cv: … -->` for what Markdown cannot say; turn off for a file that nobody compiles again',
  },
}
