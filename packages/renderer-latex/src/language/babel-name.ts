/**
 * Languages that babel knows and that Latin letters write, by BCP 47 tag. For
 * other scripts the fonts are chosen by `\textgreek` and the like instead.
 */
const names = new Map<string, string>(
  `
  af afrikaans, ast asturian, bs bosnian, ca catalan, cs czech, cy welsh,
  da danish, de ngerman, de-at naustrian, de-ch nswissgerman,
  dsb lowersorbian, en english, en-au australian, en-ca canadian,
  en-gb british, en-ie british, en-nz newzealand, en-us american, eo esperanto,
  es spanish, es-mx mexicanspanish, et estonian, eu basque, fi finnish,
  fo faroese, fr french, fur friulian, fy westernfrisian, ga irish,
  gd scottishgaelic, gl galician, gsw swissgerman, hr croatian,
  hsb uppersorbian, hu hungarian, ia interlingua, id indonesian, is icelandic,
  it italian, ku kurmanji, la latin, lb luxembourgish, lt lithuanian,
  lv latvian, ms malay, mt maltese, nb norsk, nl dutch, nn nynorsk, no norsk,
  pl polish, pms piedmontese, pt portuguese, pt-br brazilian, rm romansh,
  ro romanian, se northernsami, sk slovak, sl slovenian, sq albanian,
  sv swedish, sw swahili, tk turkmen, tr turkish, vi vietnamese`
    .split(',')
    .map(each => each.trim().split(' ') as [string, string]),
)

/** What babel calls the language `tag`: `de-DE` → `ngerman`. */
export function babelName(tag: string): string | undefined {
  const parts = tag.toLowerCase().split('-')
  // `sr-Latn` and `de-Cyrl`: only the script of the tag is sure of itself.
  const script = parts.find((each, index) => index > 0 && each.length === 4)
  if (script !== undefined && script !== 'latn') return undefined
  const [language = ''] = parts
  const region = parts.find((each, index) => index > 0 && each.length === 2)
  return names.get(`${language}-${region}`) ?? names.get(language)
}
