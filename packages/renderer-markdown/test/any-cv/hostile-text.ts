import fc from 'fast-check'

/** Pieces of text that Markdown, HTML, YAML or a reader of CVs may take for something. */
const pieces = [
  ...'*_`~$#>+-=|:;.,!?&<>()[]{}"\'/\\@^%',
  ...['  ', ' ', '\n', '\t', '\r\n', '\u00a0', '\u3000', '\u2028'],
  ...['**', '__', '``', '~~', '$$', '<!--', '-->', '--', '---', '***', '==='],
  ...['<b>', '</sup>', '<br>', '<!-- cv: end -->', '&amp;', '&#10;', '&lt;'],
  ...['http://alpha.example', 'https://a.example/b_c', 'www.bravo.example'],
  ...['a@b.example', 'mailto:a@b.example', 'ftp://x', '[^one]', '[ ] ', '[x] '],
  ...['1.', '2)', '10. ', '2015', '10/2015', 'III/2017', '2015–present'],
  ...['since 2012', '$5', '$6', 'Key: ', ': value', '~ value', '| a | b |'],
  ...[
    'alpha',
    'bravo',
    'Charlie',
    'é',
    '東京',
    '😀',
    '\ud800',
    '\0',
    'ſ',
    '“q”',
  ],
]

export const text = fc
  .array(fc.constantFrom(...pieces), {maxLength: 5})
  .map(each => each.join(''))
export const word = fc.constantFrom(...pieces, 'alpha beta')
