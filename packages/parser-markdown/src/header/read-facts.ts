import type {Entry, Phrasing, SectionKind} from '@cvast/core'
import {flatten} from '../line/flatten.ts'
import type {Line} from '../line/line.ts'
import {type Class, classify} from './classify.ts'
import {clean, piecesOf} from './pieces-of.ts'
import {isSurePlace, placeOf} from './place-of.ts'
import {atWords} from './words.ts'

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
  return byLines(lines, kind) ?? byWords(pieces, kind, isMixed)
}

/**
 * Where lines of a header say different things: `**Alpha**, Bern` and
 * `*Cook*`, or `**Alpha GmbH** — Cook` and `*Bern, Switzerland*`.
 */
function byLines(
  lines: ReadonlyArray<readonly Phrasing[]>,
  kind: SectionKind,
): Facts | undefined {
  const parts = lines.map(piecesOf).filter(each => each.length > 0)
  if (parts.length < 2) return undefined
  // A line of its own is a place where all else is said already.
  const last = parts.at(-1) ?? []
  const place = placeOf(last)
  if (place !== undefined) {
    const before = byWords(parts.slice(0, -1).flat(), kind, false)
    const {role, organization, location} = before
    if (role && organization && !location) return {...before, location: place}
  }
  const isStudy = kind === 'education'
  const isRole = (line: readonly string[]) => {
    const {role, degree, organization} = classify(line[0] ?? '')
    return isStudy
      ? degree && !line.some(each => classify(each).organization)
      : line.length === 1 && role && !organization
  }
  const roles = parts.filter(isRole)
  const others = parts.filter(line => !isRole(line))
  const other =
    others.find(([each]) => classify(each ?? '').organization) ?? others[0]
  const more = others.filter(each => each !== other)
  const [first, ...rest] = other ?? []
  if (roles.length !== 1 || !first || !isName(first) || more.length > 1)
    return undefined
  const what = classify(first)
  if (what.role || what.degree || isSurePlace(first)) return undefined
  // `Bern, Switzerland` below a role: town or employer, nobody knows.
  const isFirst = parts[0] === other
  if (!isFirst && rest.length > 0 && !what.organization) return undefined
  if (isStudy && !what.organization) return undefined
  const behind = more.length > 0 ? [...rest, ...(more[0] ?? [])] : rest
  if (behind.length > 0 && placeOf(behind) === undefined) return undefined
  if (!isFirst && !what.organization && behind.length === 0) return undefined
  return {role: (roles[0] ?? []).join(', '), ...located(first, behind)}
}

/**
 * What a line below a header says, where it is an organisation for certain,
 * perhaps with its place, `**Alpha GmbH**, Bern`, or a role, which makes the
 * header the employer.
 */
export function readFactsBelow(
  {children, position: _, ...line}: Line,
  kind: SectionKind,
  header: ReadonlyArray<readonly Phrasing[]>,
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
  if ((role || degree) && !organization)
    return byLines([...header, children], kind) ?? {}
  if (!organization || role || degree) return {}
  if (rest.length > 0 && placeOf(rest) === undefined) return {}
  return located(first, rest)
}

/** `Traductora en Alpha`: the last "in" before a name. */
const inSplit = /^(.+)\s(?:en|em|na|no|presso)\s+(?=\p{Lu})(.+)$/su

/** `Alpha (Tarn)` → both; else the pieces behind it are the place. */
function located(organization: string, rest: readonly string[]): Facts {
  const found = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(organization)
  const place = found && placed((found[2] ?? '').split(/\s*[,，]\s*/))
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
    const isWhole = (each: Class, index: number) =>
      isOrganization(each) && !isPart.test(pieces[index] ?? '')
    const whole = classes.findLastIndex(isWhole)
    const last = whole < 0 ? classes.findLastIndex(isOrganization) : whole
    const behind = pieces.slice(last + 1).filter(each => !isPart.test(each))
    return {
      role: pieces.slice(0, organization).join(', '),
      ...located(pieces[last] as string, behind),
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
    // `Teaching assistant, Waves and optics`: a course is no employer.
    const isCourse = kind === 'teaching' && !classes[1]?.organization
    if (isMixed || isCourse) return {role: first}
    return isName(second) ? {role: first, ...located(second, rest)} : {}
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

/** `Department of Botany` is a part of an organisation. */
const isPart =
  /^(?:dept\.?|department|division|faculty|school of|institute of|laboratory of|abteilung|fachbereich|fakultät|lehrstuhl|institut für|département|departamento|dipartimento|facultad|faculdade|facoltà|faculteit|afdeling|vakgroep)\b/iu

/** One or two pieces that look like a place: `Hamburg`, `Germany`. */
function placed(pieces: readonly string[]): Facts {
  const location = placeOf(pieces)
  return location === undefined ? {} : {location}
}

/** Begins as names do, and is one name: Han and kana part theirs by blanks. */
function isName(piece: string): boolean {
  return (
    /^[(（㈜]?[\p{Lu}\p{Lo}\p{N}㈜]/u.test(piece) &&
    piece.split(/\s+/).length <= 6
  )
}
