import type {MathPackage} from '../math-result.ts'

/** An environment of rows and cells. */
export interface Environment {
  open: string
  close: string
  /** One letter per column, the last letters repeating: `rl`. */
  align: string
  /** How many columns LaTeX takes. */
  maxColumns: number
  /** The name for LaTeX, where ours does not work inside of maths. */
  latex?: string
  package: MathPackage | undefined
}

const matrix = {
  open: '',
  close: '',
  align: 'c',
  maxColumns: 10,
  package: 'amsmath',
} as const
const aligned = {...matrix, align: 'rl', maxColumns: 20} as const
const gathered = {...matrix, maxColumns: 1} as const

/** Every environment that is accepted. `array` reads its own columns. */
export const environments: ReadonlyMap<string, Environment> = new Map<
  string,
  Environment
>(
  Object.entries({
    matrix,
    smallmatrix: matrix,
    pmatrix: {...matrix, open: '(', close: ')'},
    bmatrix: {...matrix, open: '[', close: ']'},
    Bmatrix: {...matrix, open: '{', close: '}'},
    vmatrix: {...matrix, open: '|', close: '|'},
    Vmatrix: {...matrix, open: '‖', close: '‖'},
    cases: {...matrix, open: '{', align: 'l', maxColumns: 2},
    array: {...matrix, maxColumns: 20, package: undefined},
    aligned,
    align: {...aligned, latex: 'aligned'},
    'align*': {...aligned, latex: 'aligned'},
    split: {...aligned, maxColumns: 2, latex: 'aligned'},
    gathered,
    gather: {...gathered, latex: 'gathered'},
    'gather*': {...gathered, latex: 'gathered'},
  }),
)
