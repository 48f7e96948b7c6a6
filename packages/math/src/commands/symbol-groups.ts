import type {MathPackage} from '../math-result.ts'
import * as arrows from './arrows.ts'
import * as binary from './binary.ts'
import type {LimitPlacement, SymbolCommand} from './command.ts'
import * as delimiters from './delimiters.ts'
import * as functions from './functions.ts'
import * as large from './large.ts'
import * as letters from './letters.ts'
import * as ordinary from './ordinary.ts'
import * as relations from './relations.ts'

/** Lines of one kind of symbol. */
export interface SymbolGroup {
  lines: string
  kind: SymbolCommand['kind']
  package?: MathPackage
  limits?: LimitPlacement
}

/**
 * All symbols, by what they share. Where two commands show one character
 * (`\le`, `\leq`), the first is what a typed `≤` becomes.
 */
export const symbolGroups: SymbolGroup[] = [
  {lines: letters.italicLetters, kind: 'italic'},
  {lines: letters.uprightLetters, kind: 'normal'},
  {lines: ordinary.ordinary, kind: 'ordinary'},
  {lines: binary.binary, kind: 'binary'},
  {lines: relations.relations, kind: 'relation'},
  {lines: arrows.arrows, kind: 'relation'},
  {lines: large.largeWithLimits, kind: 'large', limits: 'movable'},
  {lines: large.integrals, kind: 'large', limits: 'beside'},
  {lines: delimiters.openDelimiters, kind: 'open'},
  {lines: delimiters.closeDelimiters, kind: 'close'},
  {lines: functions.functions, kind: 'function', limits: 'beside'},
  {lines: functions.functionsWithLimits, kind: 'function', limits: 'movable'},
  {
    lines: letters.amsmathItalicCapitals,
    kind: 'italic',
    package: 'amsmath',
  },
  {lines: ordinary.amsmathOrdinary, kind: 'ordinary', package: 'amsmath'},
  {lines: arrows.amsmathArrows, kind: 'relation', package: 'amsmath'},
  {
    lines: large.amsmathIntegrals,
    kind: 'large',
    limits: 'beside',
    package: 'amsmath',
  },
  {lines: delimiters.amsmathOpenDelimiters, kind: 'open', package: 'amsmath'},
  {
    lines: delimiters.amsmathCloseDelimiters,
    kind: 'close',
    package: 'amsmath',
  },
  {
    lines: functions.amsmathFunctionsWithLimits,
    kind: 'function',
    limits: 'movable',
    package: 'amsmath',
  },
  {lines: letters.amssymbLetters, kind: 'normal', package: 'amssymb'},
  {lines: ordinary.amssymbOrdinary, kind: 'ordinary', package: 'amssymb'},
  {lines: binary.amssymbBinary, kind: 'binary', package: 'amssymb'},
  {lines: relations.amssymbRelations, kind: 'relation', package: 'amssymb'},
  {lines: arrows.amssymbArrows, kind: 'relation', package: 'amssymb'},
  {lines: delimiters.amssymbOpenDelimiters, kind: 'open', package: 'amssymb'},
  {
    lines: delimiters.amssymbCloseDelimiters,
    kind: 'close',
    package: 'amssymb',
  },
]
