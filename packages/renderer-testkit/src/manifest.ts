import type {Renderer} from '@cvast/core'
import {checks} from './checks/index.ts'
import {type Group, groups} from './subject.ts'

/** What a renderer was tested for. */
export interface Manifest {
  /** `cvast-renderer-typst` */
  renderer: string
  format: string
  groups: ReadonlyArray<{
    group: Group
    /** `loses no word` */
    about: string
    /** How many checks there are. */
    checks: number
    /** Why they are not run; absent where they are. */
    unsupported?: string
  }>
}

/** The manifest of a renderer; throws where it names groups that are none. */
export function manifest(
  {name, format}: Pick<Renderer, 'name' | 'format'>,
  unsupported: Readonly<Partial<Record<Group, string>>>,
): Manifest {
  for (const [group, reason] of Object.entries(unsupported)) {
    if (!Object.hasOwn(groups, group))
      throw new Error(
        `Unexpected group \`${group}\`, expected one of ${Object.keys(groups).join(', ')}`,
      )
    if (reason.trim() === '')
      throw new Error(`Unexpected empty text for \`${group}\`, expected why`)
  }
  return {
    renderer: name,
    format,
    groups: Object.entries(groups).map(([key, about]) => {
      const group = key as Group
      const reason = unsupported[group]
      return {
        group,
        about,
        checks: checks.filter(each => each.group === group).length,
        ...(reason === undefined ? {} : {unsupported: reason}),
      }
    }),
  }
}

/** The manifest for people, a line a group. */
export function manifestText({renderer, format, groups}: Manifest): string {
  const width = Math.max(...groups.map(each => each.group.length))
  return [
    `Conformance of ${renderer} (${format}):`,
    ...groups.map(({group, about, checks, unsupported}) => {
      const said =
        unsupported === undefined
          ? `${about} (${checks} checks)`
          : `NOT SUPPORTED: ${unsupported}`
      return `  ${group.padEnd(width)}  ${said}`
    }),
  ].join('\n')
}
