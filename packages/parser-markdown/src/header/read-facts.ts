import type {Entry, Phrasing, SectionKind} from '@cvast/core'
import {flatten} from '../line/flatten.ts'
import type {Line} from '../line/line.ts'
import {type Class, classify} from './classify.ts'
import {atWords, behindTown} from './words.ts'

/** Role, organisation and place, as far as they are certain. */
export type Facts = Partial<Pick<Entry, 'role' | 'organization' | 'location'>>

/** Sections whose entries are roles in organisations. */
const kinds: ReadonlySet<SectionKind> = new Set([
  'work',
  'education',
  'volunteering',
  'teaching',
  'service',
  'memberships',
])

/** Longest header that is taken apart. */
const longest = 200

/**
 * What a header says, where it is decidable: by words such as `at`, and by
 * words that only roles or only organisations have. `Cook at Alpha, Bern` →
 * role `Cook`, organisation `Alpha`, place `Bern`; `Alpha, Bravo` → nothing.
 */
export function readFacts(
  lines: ReadonlyArray<readonly Phrasing[]>,
  kind: SectionKind,
  isEmployer: boolean,
  isMixed = false,
): Facts {
  if (!kinds.has(kind) && !isEmployer) return {}
  const text = lines.map(flatten).join('\n')
  if (text.trim() === '' || text.length > longest) return {}
  const pieces = lines.flatMap(piecesOf)
  if (isEmployer) return employer(pieces)
  const [before, after, ...more] = text.split(atWords)
  const inWords = kind === 'education' ? undefined : inSplit.exec(text)
  const parted =
    before && after && more.length === 0
      ? [before, after]
      : inWords && classify(inWords[1] ?? '').role
        ? [inWords[1] ?? '', inWords[2] ?? '']
        : undefined
  if (parted) {
    const [organization, ...rest] = piecesOf([
      {type: 'text', value: parted[1] ?? ''},
    ])
    const role = clean((parted[0] ?? '').replaceAll('\n', ', '))
    if (organization && role.split(/\s+/).length <= 8)
      return {role, ...located(organization, rest)}
  }
  return byWords(pieces, kind, isMixed)
}

/**
 * What a line below a header says, where it is an organisation for certain,
 * perhaps with its place: `**Alpha GmbH**, Bern`.
 */
export function readFactsBelow(
  {children, position: _, ...line}: Line,
  kind: SectionKind,
): Facts {
  if (!kinds.has(kind) || line.index > 1) return {}
  const text = flatten(children)
  if (
    text.length > 100 ||
    /[:：]/.test(text) ||
    /[.:!?]\s*$/u.test(text.replace(/\b(?:\p{L}\.){2,}$/u, ''))
  )
    return {}
  const pieces = piecesOf(children)
  const [first, ...rest] = pieces
  if (!first || rest.length > 2 || !isName(first)) return {}
  const {organization, role, degree} = classify(first)
  if (!organization || role || degree) return {}
  if (rest.length > 0 && placed(rest).location === undefined) return {}
  return located(first, rest)
}

/** `Traductora en Alpha`: the last "in" before a name. */
const inSplit = /^(.+)\s(?:en|em|na|no|presso)\s+(?=\p{Lu})(.+)$/su

/** `Alpha (Tarn)` → both; else the pieces behind it are the place. */
function located(organization: string, rest: readonly string[]): Facts {
  const found = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(organization)
  const place = found && placed([found[2] ?? ''])
  return found && place?.location !== undefined && rest.length === 0
    ? {organization: found[1] ?? '', ...place}
    : {organization, ...placed(rest)}
}

/** `Alpha, Inc. — Tolland` above roles. */
function employer(pieces: readonly string[]): Facts {
  const [organization, ...rest] = pieces
  if (!organization || pieces.length > 3) return {}
  return {organization, ...placed(rest)}
}

function byWords(
  pieces: readonly string[],
  kind: SectionKind,
  isMixed: boolean,
): Facts {
  const classes = pieces.map(each => classify(each))
  const isRole = (each: Class) =>
    (each.role && !each.leads) ||
    (kind === 'education' && each.degree && !each.organization)
  const isDoing = (each: Class) => each.role || each.degree
  const isOrganization = (each: Class) =>
    each.organization && (!each.role || each.leads)
  const role = classes.findIndex(isRole)
  const organization = classes.findIndex(isOrganization)
  if (role >= 0 && organization > role) {
    // `Fellow, Critical Care, Harrowgate Center`: all before it is the role.
    if (role > 0) return {}
    // `Nurse, Emergency Department, Alpha Hospital`: the last is the whole.
    const last = classes.findLastIndex(isOrganization)
    return {
      role: pieces.slice(0, organization).join(', '),
      ...located(pieces[last] as string, pieces.slice(last + 1)),
    }
  }
  if (role >= 0 && organization >= 0) {
    if (organization > 0) return {}
    // `Alpha Bank`, `Administrator`, `Bern`: the place comes last.
    const behind = pieces.slice(role + 1)
    const last = classes.slice(role + 1).some(isDoing) ? {} : placed(behind)
    const isLast = role === 1 && behind.length === 1 && last.location
    return {
      role: isLast ? (pieces[role] as string) : pieces.slice(role).join(', '),
      organization: pieces[0] as string,
      ...(isLast ? last : placed(pieces.slice(1, role))),
    }
  }
  const [first, second, ...rest] = pieces
  if (role === 0 && first !== undefined) {
    if (second === undefined) return {role: first}
    if (classes.slice(1).some(isDoing) || rest.length > 2) return {}
    if (isMixed) return {role: first}
    return isName(second)
      ? {role: first, organization: second, ...placed(rest)}
      : {}
  }
  if (first !== undefined && second !== undefined && isName(first)) {
    // `Alpha, Cook` and `Violist, Alpha Orchestra`
    if (role === 1 && (rest.length === 0 || placed(rest).location))
      return {organization: first, role: second, ...placed(rest)}
    if (organization === 1 && kind !== 'teaching')
      return {role: first, organization: second, ...placed(rest)}
  }
  if (organization === 0 && first !== undefined) {
    const place = pieces.length === 2 ? placed([second as string]) : {}
    return {organization: first, ...place}
  }
  return {}
}

/** Begins as names do, and is one name: Han and kana part theirs by blanks. */
function isName(piece: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(piece) && piece.split(/\s+/).length <= 6
}

const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
/** Without blanks and capitals, only a place that says so is one. */
const cjkPlace =
  /(?:市|省|县|縣|区|區|都|道|府|県|町|시|도|구)$|^(?:北京|上海|广州|深圳|杭州|成都|南京|武汉|西安|香港|台北|東京|大阪|京都|名古屋|福岡|札幌|横浜|서울|부산|인천|대전|대구)$/u

/** One or two pieces that look like a place: `Hamburg`, `Germany`. */
function placed(pieces: readonly string[]): Facts {
  const isPlace = (each: string) =>
    /^[\p{Lu}\p{Lo}]/u.test(each) &&
    !/\d/.test(each) &&
    (!cjk.test(each) || cjkPlace.test(each)) &&
    each.split(/\s+/).length <= 3 &&
    !Object.values(classify(each)).some(Boolean)
  return pieces.length > 0 && pieces.length <= 2 && pieces.every(isPlace)
    ? {location: pieces.join(', ')}
    : {}
}

const separator = new RegExp(
  `\\s*(?:[\\n|｜;；·•]|(?!${behindTown})[,，、](?!\\d|\\s*(?:Inc|Ltd|LLC|LLP|GmbH|S\\.\\s?L|S\\.\\s?A|S\\.\\s?r|Ph|MD|B\\.V|e\\.V)\\b)|\\s[–—-]\\s|\\s/\\s|[\\u{2003}\\u{3000}])\\s*`,
  'u',
)

/**
 * The pieces of a line. What is marked as a whole is one piece:
 * `**PhD, Physics**; Alpha` → `PhD, Physics`, `Alpha`.
 */
function piecesOf(line: readonly Phrasing[]): string[] {
  const [first, ...rest] = line
  const whole = first && 'children' in first && rest.length > 0
  const head = whole ? flatten([first]) : ''
  const text = flatten(whole ? rest : line)
  const glued = whole && /^[\p{L}\p{N}]|^\s+[\p{L}\p{N}(（]/u.test(text)
  const pieces = (whole && !glued ? text : head + text).split(separator)
  return [...(whole && !glued ? [head] : []), ...pieces]
    .map(clean)
    .filter(each => each !== '')
}

function clean(piece: string): string {
  return piece
    .replaceAll(/\p{Extended_Pictographic}\u{fe0f}?/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/gu, '')
    .replace(/(?<=[\p{Ll}\p{Lu}]{3})\.$/u, match =>
      /(?:Inc|Ltd|Corp)\.$/i.test(piece) ? match : '',
    )
    .trim()
}
