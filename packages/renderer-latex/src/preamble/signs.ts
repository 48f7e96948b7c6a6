import type {ProvidedSign} from '../escape/provided-sign.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

const bodies: Readonly<Record<ProvidedSign, string>> = {
  lbrack: '[}% chktex 9 chktex 10',
  rbrack: ']}% chktex 9 chktex 10',
  textasciigrave: '\\`{}}',
  textquotedbl: '"}% chktex 18',
  textquotesingle: "'}",
}

/** For encodings, and readers of the file, that do not know these signs. */
export function signs({found}: State): Flow {
  const used = [...found.signs].sort()

  return used.length === 0
    ? []
    : paragraph(
        '% Signs that some encodings lack.',
        ...used.map(each => `\\providecommand*{\\${each}}{${bodies[each]}`),
      )
}
