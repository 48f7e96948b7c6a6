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

/** All names of our formats, and the format that each stands for. */
export const formatNames: ReadonlyMap<string, string> = new Map(
  Object.entries(formats).flatMap(([format, {aliases}]) =>
    [format, ...aliases].map(name => [name, format]),
  ),
)

/** Our renderer of a format's name or alias; `undefined` where it is not ours. */
export async function loadFormat(
  name: string,
): Promise<AnyRenderer | undefined> {
  const format = formatNames.get(name)
  const renderer = await formats[format ?? '']?.load()
  if (renderer) shipped.add(renderer)
  return renderer
}

/** What is said of a format that nobody renders. */
export function unknownFormat(
  name: string,
  others: readonly string[],
): UsageError {
  const known = [...Object.keys(formats), ...others]
  const near = suggest(name, [...formatNames.keys(), ...others])
  return new UsageError(
    `Unknown format \`${name}\`, expected one of ${known.map(each => `\`${each}\``).join(', ')}`,
    near
      ? `Did you mean \`${near}\`?`
      : `No \`cvast-renderer-${name}\` is installed beside the CV or the config.`,
  )
}
