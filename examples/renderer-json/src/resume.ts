import type {Cv} from '@cvast/core'
import {addresses} from './addresses.ts'
import {basics} from './basics.ts'
import {type Item, items} from './items.ts'
import {placeOf} from './kinds.ts'
import type {State} from './state.ts'
import {leftOut} from './tell.ts'
import {inline} from './write.ts'

/**
 * The CV in the form of JSON Resume. Lists of one kind are one list there; how
 * the CV cuts and names them stands in `meta`, the schema's place for tools.
 */
export function resume(
  {lang, children: [person, ...sections]}: Cv,
  state: State,
): Record<string, unknown> {
  const lists: Record<string, Item[]> = {}
  const parts: unknown[] = []
  for (const section of sections) {
    const {list} = placeOf(section.kind)
    const found = items(section, state)
    for (const url of addresses(section.title))
      leftOut('where a title leads', url, section, state)
    const title = inline(section.title, state)
    lists[list] = [...(lists[list] ?? []), ...found]
    parts.push({title, kind: section.kind, list, items: found.length})
  }
  const {basics: who, order} = basics(person, state)
  return {
    $schema:
      'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: who,
    ...lists,
    meta: {
      version: 'v1.0.0',
      lastModified: state.context.date.toISOString().slice(0, 19),
      ...(lang === undefined ? {} : {lang}),
      contacts: order,
      sections: parts,
    },
  }
}
