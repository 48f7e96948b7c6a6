import {boldLine} from './bold-line.ts'
import {dateLine} from './date-line.ts'
import {definitionList} from './definition-list.ts'
import type {EntryReader} from './entry-reader.ts'
import {fencedData} from './fenced-data.ts'
import {heading} from './heading.ts'
import {labelled} from './labelled.ts'
import {tableRows} from './table-rows.ts'
import {textLine} from './text-line.ts'

/**
 * The ways in which people write entries, the surest first. (Dated bullets
 * stay bullets: `dated-items.ts`.) A new one is one file and one line here.
 */
export const entryReaders: readonly EntryReader[] = [
  heading,
  labelled,
  dateLine,
  boldLine,
  definitionList,
  textLine,
  tableRows,
  fencedData,
]
