import type {Environment} from '../../src/commands/environments.ts'

/** `pmatrix` → a matrix as large as LaTeX takes it, and small ones. */
export function examplesOfEnvironment(
  name: string,
  {maxColumns}: Environment,
): string[] {
  const columns = name === 'array' ? '{lc r}' : ''
  const width = name === 'array' ? 3 : maxColumns
  const row = Array.from({length: width}, (_, index) => `x_{${index}}`)
  const wide = row.join(' & ')
  return [
    `\\begin{${name}}${columns} ${wide} \\\\ ${wide} \\end{${name}}`,
    `\\begin{${name}}${columns} [a] \\\\ [b] \\\\ \\end{${name}}`,
    `x_\\begin{${name}}${columns}a\\end{${name}}`,
  ]
}
