import type {AnyRenderer} from '@cvast/compiler'
import {suggest} from '@cvast/core'
import {UsageError} from './usage-error.ts'

/** A format that ships with cvast. */
interface Format {
  /** Other names that people type. */
  aliases: readonly string[]
  summary: string
  load: () => Promise<AnyRenderer>
}

/** The formats that ship; each is loaded only when it is asked for. */
export const formats: Readonly<Record<string, Format>> = {
  docx: {
    aliases: ['word'],
    summary: 'Word, for recruiters and applicant tracking systems',
    load: async () => (await import('@cvast/renderer-docx')).docx,
  },
  latex: {
    aliases: ['tex'],
    summary: 'LaTeX, for any engine',
    load: async () => (await import('@cvast/renderer-latex')).latex,
  },
  text: {
    aliases: ['txt', 'plain'],
    summary: 'plain text, for web forms and e-mail',
    load: async () => (await import('@cvast/renderer-text')).text,
  },
  markdown: {
    aliases: ['md'],
    summary: 'canonical Markdown',
    load: async () => (await import('@cvast/renderer-markdown')).markdown,
  },
}

const shipped = new WeakSet<AnyRenderer>()

/** Whether a renderer came from `formats`: our version is then its version. */
export function isShipped(renderer: AnyRenderer): boolean {
  return shipped.has(renderer)
}

/** The renderer of a format's name or alias. */
export async function loadFormat(name: string): Promise<AnyRenderer> {
  const entry = Object.entries(formats).find(
    ([format, {aliases}]) => format === name || aliases.includes(name),
  )
  if (entry) {
    const renderer = await entry[1].load()
    shipped.add(renderer)
    return renderer
  }
  const known = Object.keys(formats)
  const near = suggest(name, [
    ...known,
    ...Object.values(formats).flatMap(each => each.aliases),
  ])
  throw new UsageError(
    `Unknown format \`${name}\`, expected one of ${known.map(each => `\`${each}\``).join(', ')}`,
    near && `Did you mean \`${near}\`?`,
  )
}
