import type {Command} from '../../src/commands/command.ts'

/**
 * Sources that use a command in the ways it can be used: alone, as a script
 * without braces, as an argument without braces.
 *
 * `('le', …)` → `['a\\le b', 'x^\\le', '\\not\\le', …]`
 */
export function examplesOf(name: string, command: Command): string[] {
  const tex = `\\${name}`
  const argument = /[A-Za-z]$/.test(name) ? `${tex} ` : tex
  switch (command.type) {
    case 'symbol': {
      const examples = [
        `a${argument}b`,
        `x^${tex}`,
        `x_${tex}`,
        `\\frac${tex}2`,
        `\\hat${tex}`,
        `\\sqrt${tex}`,
        `\\mathrm{${tex}}`,
        `${tex}_1^2`,
      ]
      if (command.kind === 'relation') examples.push(`a\\not${argument}b`)
      if (command.limits) examples.push(`${tex}\\limits_{i}^n x`)
      if (/^(?:open|close)$/.test(command.kind)) {
        examples.push(`\\left${argument}x\\right${tex}`, `\\big${tex}`)
      }
      return examples
    }
    case 'space':
      return [`a${argument}b`]
    case 'accent':
    case 'alphabet':
      return [`${tex}{x}`, `${argument}x`, `a^${argument}X`, `${tex}{AB}_1`]
    case 'text':
      return [
        `${tex}{a b}`,
        `x_${tex}{ab}`,
        `${tex}{a $x^2$ \\textbf{b} \\emph{c}}`,
        `${tex}{50\\,\\% \\& \\_ \\# \\$ \\{\\} M\\"uller \\v{s} \\c c \\ss}`,
        `${tex}{a < b > c | d "e" \`\`f'' -- g~h \\textdegree}`,
        `${tex}{für ≥ α → é “x” – y … ² ½ ·}`,
      ]
    case 'alphabet-switch':
      return [`{${argument}ab} c`, `${argument}a`, `{a ${argument}\\frac12}`]
    case 'fraction':
      return [`${tex}{a}{b}`, `${argument}12`, `x^${tex}12`]
    case 'infix-fraction':
      return [`a${argument}b`, `{a${argument}b}_1`, `\\left(a${tex} b\\right)`]
    case 'root':
      return [
        `${tex}{x}`,
        `${tex}[3]{x}`,
        `${tex} 2`,
        `${tex}[[a]]x`,
        `x^${tex}2`,
      ]
    case 'left':
    case 'closing':
      return [
        '\\left(x\\right)',
        '\\left.x\\right|_0',
        'x^\\left[a\\right]',
        '\\begin{matrix}a\\\\ [b] \\\\* c \\\\[2pt] d\\end{matrix}',
      ]
    case 'middle':
      return ['\\left(x\\middle|y\\right)', '\\left<x\\middle\\|y\\right>']
    case 'sized':
      return ['(', ']', '|', '\\|', '\\{', '\\rangle', '/', '\\backslash', '<']
        .map(one => tex + one)
        .concat(`${tex}(x${tex})`, `x^${tex}(`)
    case 'operator-name':
      return [`${tex}{ab-c} x`, `${tex}*{a\\,b}_{x}`, `x_${tex}{a}`]
    case 'stack':
      return [`a${tex}{!}{=}b`, `x_${tex}{a}{b}`, `${argument}ab`]
    case 'labelled-arrow':
      return [`A${tex}{f}B`, `A${tex}[g]{f}B`, `A${tex}[{[}]{}B`]
    case 'class':
    case 'group':
    case 'phantom':
      return [`a${tex}{x}b`, `${argument}x`, `x_${tex}{y}`]
    case 'not':
      return [`a${tex}=b`, `a${tex}\\in b`, `a${tex}<b`, `x^${tex}=`]
    case 'modulo':
      return [`a${tex}{n}`, `x^${tex}{n}`]
    case 'substack':
      return [`\\sum_${tex}{a\\\\b}`, `\\sum_{${tex}{a\\\\b\\\\}}`]
    case 'style':
      return [`${argument}\\frac12`, `{${argument}x}y`]
    case 'limits':
      return [`\\sum${tex}_a^b x`, `\\int_a${tex}^b`, `\\lim${tex}_a`]
    case 'begin':
      return []
  }
}
