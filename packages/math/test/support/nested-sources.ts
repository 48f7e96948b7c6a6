import {maxDepth} from '../../src/parse/max-depth.ts'

const shapes: Array<[open: string, close: string]> = [
  ['{', '}'],
  ['\\sqrt{', '}'],
  ['\\frac{', '}{2}'],
  ['x^{', '}'],
  ['x_{', '}'],
  ['\\text{$', '$}'],
  ['\\left(', '\\right)'],
  ['\\hat{', '}'],
  ['\\begin{matrix}', '\\end{matrix}'],
  ['\\sqrt[', ']{x}'],
  ['\\sqrt[3]{', '}'],
  ['\\phantom{', '}'],
  ['\\smash{', '}'],
  ['\\boldsymbol{', '}'],
  ['\\bm{', '}'],
  ['\\overrightarrow{', '}'],
  ['\\overset{!}{', '}'],
  ['\\stackrel{!}{', '}'],
  ['\\binom{2}{', '}'],
  ['\\mathop{', '}'],
  ['\\pmod{', '}'],
  ['\\mbox{$', '$}'],
  ['\\textbf{$\\sqrt[3]{\\overset{!}{', '}}$}'],
  ['\\overline{', '}'],
  ['\\begin{aligned}', '\\end{aligned}'],
  ['\\begin{cases}', '\\end{cases}'],
  ['\\mathrm{', '}'],
  ['{\\rm ', '}'],
  ['\\overset{', '}{=}'],
  ['\\underbrace{', '}_n'],
  ['\\text{{', '}}'],
  ['\\operatorname{', '}'],
  ['\\xrightarrow{', '}'],
  ['\\sum_{\\substack{', '}}'],
]

/** Every kind of nesting, from one level to more than is accepted. */
export function nestedSources(): string[] {
  const depths = [1, 2, 3, 5, 8, 13, 19, 20, 39, 40, maxDepth + 1]
  return shapes.flatMap(([open, close]) =>
    depths.map(depth => `${open.repeat(depth)}x${close.repeat(depth)}`),
  )
}
