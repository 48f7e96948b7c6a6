/** Commands that LaTeX gets in another spelling, as not every one has them. */
export const rewrittenCommands: ReadonlyMap<string, string> = new Map([
  // MathJax's, for use in HTML.
  ['lt', '<'],
  ['gt', '>'],
  // In maths it takes the braces off: `\ensuremath{a^2}^3` would not compile.
  ['ensuremath', ''],
  // Its fonts (rsfs) are missing in small TeX installations.
  ['mathscr', '\\mathcal '],
])
