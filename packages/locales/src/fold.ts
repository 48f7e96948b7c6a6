/**
 * Text as it is compared: case, accents and full-width forms away.
 * `Résumé` → `resume`, `ＣＶ` → `cv`. Kana keep their marks: パ is not ハ.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const lower = text.toLowerCase()
  // Loading the tables of Unicode costs more than all of our words.
  const composed = simple.test(lower)
    ? lower
    : lower.normalize('NFKD').replaceAll(marks, '').normalize('NFC')
  return composed.replaceAll(accented, letter => bases.get(letter) ?? letter)
}

const ascii = /^[\0-\x7f]*$/

/** Latin with accents, bare Hebrew and Arabic, Han, kana, hangul. */
const simple =
  /^[\0-\x9f\xa1\xa6\xa7\xa9\xab\xac\xae\xb0\xb1\xb6\xb7\xbb\xbf-\u017e\u05d0-\u05f4\u0621-\u063f\u0641-\u064a\u0660-\u0669\u2010-\u2015\u2018-\u201d\u2022\u3001-\u303d\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/

/** Accents of Latin letters, Arabic and Hebrew vowel signs, soft hyphens. */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640\u00ad]+/g

const accented = /[\xaa\xba\xdf-\u017e\u0622-\u0626]/g

/** Small letters by what they are without their marks. */
const bases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'àáâãäåāăąª',
    ae: 'æ',
    c: 'çćĉċč',
    d: 'ďđð',
    e: 'èéêëēĕėęě',
    g: 'ĝğġģ',
    h: 'ĥħ',
    i: 'ìíîïĩīĭįı',
    j: 'ĵ',
    k: 'ķ',
    l: 'ĺļľŀł',
    n: 'ñńņňŉ',
    o: 'òóôõöøōŏőº',
    oe: 'œ',
    r: 'ŕŗř',
    s: 'śŝşš',
    ss: 'ß',
    t: 'ţťŧ',
    u: 'ùúûüũūŭůűų',
    w: 'ŵ',
    y: 'ýÿŷ',
    z: 'źżž',
    ا: 'آأإ',
    و: 'ؤ',
    ي: 'ئ',
  }).flatMap(([base, list]) => [...list].map(each => [each, base] as const)),
)
