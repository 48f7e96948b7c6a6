/** `\\` and a new line of source. */
function hardBreak(): string {
  return '\\\\\n'
}

export {hardBreak as break}
