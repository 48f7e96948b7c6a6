/** A writing system that Latin Modern lacks. */
export interface Script {
  /** Of the macro: `greek` → `\textgreek`. */
  name: ScriptName
  /** In words, for messages. */
  title: string
  /** Whether a character belongs to it. */
  test: RegExp
  /** Fonts to try, best first. */
  fonts: readonly string[]
  /** Written from right to left. */
  rightToLeft?: true
  /** Written without blanks, so that lines end anywhere. */
  unspaced?: true
  /** Shaped by HarfBuzz under LuaLaTeX. */
  shaped?: string
}

export type ScriptName =
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'cjk'
  | 'emoji'
  | 'vietnamese'
  | 'symbols'

/**
 * In order of trial; the last takes all that is left. The fonts are those that
 * Linux, macOS and Windows have; names that TeX could mistake for its own
 * (without a blank) stand last, since XeTeX looks for them long.
 */
export const scripts: readonly Script[] = [
  {
    name: 'greek',
    title: 'Greek',
    test: /\p{Script=Greek}/u,
    fonts: [
      'CMU Serif',
      'Libertinus Serif',
      'Noto Serif',
      'DejaVu Serif',
      'Times New Roman',
    ],
  },
  {
    name: 'cyrillic',
    title: 'Cyrillic',
    test: /\p{Script=Cyrillic}/u,
    fonts: [
      'CMU Serif',
      'Libertinus Serif',
      'Noto Serif',
      'DejaVu Serif',
      'Times New Roman',
    ],
  },
  {
    name: 'hebrew',
    title: 'Hebrew',
    test: /\p{Script=Hebrew}/u,
    fonts: [
      'Noto Serif Hebrew',
      'Noto Sans Hebrew',
      'DejaVu Sans',
      'Times New Roman',
    ],
    rightToLeft: true,
  },
  {
    name: 'arabic',
    title: 'Arabic',
    test: /\p{Script=Arabic}/u,
    fonts: [
      'Noto Naskh Arabic',
      'Noto Sans Arabic',
      'DejaVu Sans',
      'Times New Roman',
      'Amiri',
    ],
    rightToLeft: true,
    shaped: 'Arabic',
  },
  {
    name: 'devanagari',
    title: 'Devanagari',
    test: /\p{Script=Devanagari}/u,
    fonts: [
      'Noto Serif Devanagari',
      'Noto Sans Devanagari',
      'Lohit Devanagari',
      'Kohinoor Devanagari',
      'Nirmala UI',
    ],
    shaped: 'Devanagari',
  },
  {
    name: 'thai',
    title: 'Thai',
    test: /\p{Script=Thai}/u,
    fonts: [
      'Noto Serif Thai',
      'Noto Sans Thai',
      'Leelawadee UI',
      'Norasi',
      'Thonburi',
    ],
    shaped: 'Thai',
  },
  {
    name: 'cjk',
    title: 'Chinese, Japanese or Korean',
    test: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff01-\uffef]/u,
    fonts: [
      'Noto Serif CJK SC',
      'Noto Sans CJK SC',
      'Source Han Serif',
      'Hiragino Mincho ProN',
      'Yu Mincho',
      'Droid Sans Fallback',
      'SimSun',
    ],
    unspaced: true,
  },
  {
    name: 'emoji',
    title: 'emoji',
    test: /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u,
    fonts: [
      'Noto Emoji',
      'Segoe UI Symbol',
      'Apple Symbols',
      'DejaVu Sans',
      'Symbola',
    ],
  },
  {
    // Letters with a horn, which pdfLaTeX's fonts lack; the others are
    // composed.
    name: 'vietnamese',
    title: 'Vietnamese letters with a horn',
    test: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u,
    fonts: [
      'Latin Modern Roman',
      'CMU Serif',
      'Libertinus Serif',
      'Noto Serif',
      'DejaVu Serif',
      'Times New Roman',
    ],
  },
  {
    name: 'symbols',
    title: 'rare characters',
    test: /./su,
    fonts: [
      'DejaVu Sans',
      'Noto Sans Symbols2',
      'Noto Sans',
      'Segoe UI Symbol',
      'Arial Unicode MS',
      'FreeSerif',
    ],
  },
]

/** Fonts for Chinese characters as the reader's language draws them. */
const regional: ReadonlyArray<[RegExp, string]> = [
  [/^ja\b/i, 'JP'],
  [/^ko\b/i, 'KR'],
  [/^zh-(Hant|TW|HK|MO)/i, 'TC'],
]

/** What shows characters of no script above. */
export const rareScript = scripts.at(-1) as Script

/** The script that shows `character`. */
export function scriptOf(character: string): Script {
  return scripts.find(each => each.test.test(character)) as Script
}

/** Fonts to try for `script` in a text of language `lang`. */
export function fontsOf(script: Script, lang: string | undefined): string[] {
  const region = regional.find(([test]) => test.test(lang ?? ''))?.[1]
  return script.name === 'cjk' && region !== undefined
    ? script.fonts.map(each => each.replace(/ SC$/, ` ${region}`))
    : [...script.fonts]
}
