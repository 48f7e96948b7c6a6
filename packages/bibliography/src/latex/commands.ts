import type {Mark} from './inline.ts'

/** Commands that mark their argument: `\\emph{x}`. */
export const marks: ReadonlyMap<string, Mark> = new Map([
  ['emph', 'emphasis'],
  ['textit', 'emphasis'],
  ['textsl', 'emphasis'],
  ['mkbibemph', 'emphasis'],
  ['mkbibitalic', 'emphasis'],
  ['textbf', 'strong'],
  ['mkbibbold', 'strong'],
  ['textsuperscript', 'superscript'],
  ['mkbibsuperscript', 'superscript'],
  ['textsubscript', 'subscript'],
  ['mkbibsubscript', 'subscript'],
  ['texttt', 'inlineCode'],
] as const)

/** Commands whose first argument is for LaTeX, not for readers. */
export const firstArgumentHidden = new Set([
  'noopsort',
  'foreignlanguage',
  'textcolor',
  'selectlanguage',
])

/** Switches inside a group: `{\em x}`. */
export const switches: ReadonlyMap<string, Mark> = new Map([
  ['em', 'emphasis'],
  ['it', 'emphasis'],
  ['itshape', 'emphasis'],
  ['sl', 'emphasis'],
  ['slshape', 'emphasis'],
  ['bf', 'strong'],
  ['bfseries', 'strong'],
  ['tt', 'inlineCode'],
  ['ttfamily', 'inlineCode'],
] as const)

/** Commands of maths that are seen outside of it. */
export const greek = new Set(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega times pm to rightarrow infty circ sim approx le leq ge geq'.split(
    ' ',
  ),
)
