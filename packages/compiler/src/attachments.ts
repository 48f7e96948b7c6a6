import type {RenderContext} from '@cvast/core'
import type {ExtraFile} from './extra-file.ts'

/** What a renderer attaches to its document. */
export interface Attachments {
  readonly attach: NonNullable<RenderContext<unknown>['attach']>
  /** In the order of attaching, each once. */
  readonly files: () => ExtraFile[]
}

/** Nothing is attached that could not be read, or not below the document. */
export function attachments(read: RenderContext<unknown>['read']): Attachments {
  const found = new Map<string, Uint8Array>()
  return {
    attach: url => {
      const bytes = read(url)
      const name = decoded(url)
      if (bytes !== undefined && !upwards.test(name)) found.set(name, bytes)
    },
    files: () => [...found].map(([name, output]) => ({name, output})),
  }
}

/** `../`, in any way of writing it. */
const upwards = /(?:^|[/\\])\.\.(?:[/\\]|$)/

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
