import {type Section, toText} from '@cvast/core'

/** Whether `name` is the section's title, in whatever case. */
export function isTitled(section: Section, name: string): boolean {
  return folded(toText(section.title)) === folded(name)
}

/** Whether `name` is the section's title or kind. */
export function isNamed(section: Section, name: string): boolean {
  return section.kind === name || isTitled(section, name)
}

/**
 * What a table by kind or title says of a section; the title is nearer than
 * the kind.
 */
export function saidOf<T>(
  table: Readonly<Record<string, T>> | undefined,
  section: Section,
): T | undefined {
  const entries = Object.entries(table ?? {})
  return (
    entries.find(([name]) => isTitled(section, name))?.[1] ??
    entries.find(([name]) => section.kind === name)?.[1]
  )
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
