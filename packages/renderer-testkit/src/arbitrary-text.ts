import fc from 'fast-check'

/** Pieces that some format, somewhere, takes for something else. */
const hostilePieces = [
  // Markdown
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~',
  '~~',
  '[x]',
  '[a](b)',
  '![',
  '<b>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '<',
  '>',
  '\\',
  '#',
  '1.',
  '-',
  '+',
  '=',
  '|',
  ':',
  '$',
  '$5',
  '[^1]',
  'http://alpha.example',
  'www.bravo.example',
  'a@b.example',
  '{.x}',
  '---',
  '***',
  '\\*',
  '!',
  '(',
  ')',
  '"',
  "'",
  // LaTeX
  '%',
  '{',
  '}',
  '^',
  '^^5c',
  '\\input',
  '\\\\',
  '``',
  "''",
  '--',
  ',,',
  '?`',
  '!`',
  '<<',
  '>>',
  // XML
  ']]>',
  '<?xml',
  '&#x41;',
  '&lt;',
  // dates and numbers that look like structure
  '2015',
  '10/2015',
  'III/2017',
  '2001-04',
  '1)',
  'since',
] // prettier-ignore

/** Words of many scripts, marks, widths and directions. */
const scripts = [
  'Straße',
  'Übung',
  'ﬁ',
  'e\u0301',
  'İstanbul',
  'ſ',
  'Ελλάδα',
  'Москва',
  '東京',
  '中文字',
  '한국어',
  'العربية',
  'עברית',
  'हिन्दी',
  '👩‍🔬',
  '🇩🇪',
  '✓',
  '→',
  '½',
  '10⁻³',
  'H₂O',
  '“Big',
  'Data”',
  '’s',
  '—',
  '–',
  '…',
  'a\u00a0b',
  'co\u00adop',
]

const plain = fc.stringMatching(/^[a-z]{1,9}$/)

/** What the words are made of. */
export type Flavour = 'plain' | 'scripts' | 'hostile'

/** One word: letters, other scripts, or what formats trip over. */
export function arbitraryWord(flavour: Flavour): fc.Arbitrary<string> {
  const script = fc.constantFrom(...scripts)
  const hostile = fc.constantFrom(...hostilePieces)
  switch (flavour) {
    case 'plain':
      return plain
    case 'scripts':
      return fc.oneof({weight: 3, arbitrary: plain}, script)
    case 'hostile':
      return fc.oneof(
        {weight: 4, arbitrary: plain},
        script,
        {weight: 3, arbitrary: hostile},
        fc
          .array(fc.oneof(plain, hostile), {minLength: 2, maxLength: 3})
          .map(parts => parts.join('')),
      )
  }
}

/** Words parted by single spaces; never empty, no blanks at the ends. */
export function arbitraryWords(
  flavour: Flavour,
  maxLength = 6,
): fc.Arbitrary<string> {
  return fc
    .array(arbitraryWord(flavour), {minLength: 1, maxLength})
    .map(list => list.join(' '))
}
