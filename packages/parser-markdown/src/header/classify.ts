import {behindTown, degreeWords, organizationWords, roleWords} from './words.ts'

/** What the words of a piece of a header say that it is. */
export interface Class {
  role: boolean
  degree: boolean
  organization: boolean
  /** Its first word is one of organisations: `Escola Técnica`. */
  leads: boolean
}

/** `Senior engineer` → role, `Alpha GmbH` → organisation. */
export function classify(piece: string): Class {
  ready ??= {
    role: createIndex(roleWords),
    degree: createIndex(degreeWords),
    organization: createIndex(organizationWords),
  }
  const words = piece
    .replace(state, '')
    .toLowerCase()
    .replaceAll(/\b([mb])\.?\s*(sc|a|eng|ed)\b\.?/gu, '$1$2')
    .replaceAll(/[()（）[\],;:!?„“”"«»]/gu, ' ')
    .split(/[\s/]+/u)
    .filter(each => each !== '')
  return {
    role: has(words, ready.role),
    degree: has(words, ready.degree),
    organization: has(words, ready.organization),
    leads:
      words.length > 1 &&
      ready.organization.words.has(words[0] ?? '') &&
      !weak.has(words[0] ?? ''),
  }
}

const state = new RegExp(`(?<=\\p{Lu}[\\p{L}.' -]*)${behindTown}`, 'u')

/** Words of organisations that begin names of roles as well. */
const weak = new Set([
  'software',
  'systems',
  'lab',
  'laboratory',
  'media',
  'press',
  'publishing',
  'energy',
  'electronics',
  'cloud',
  'capital',
  'bank',
  'library',
  'museum',
  'studio',
  'school',
  'college',
  'company',
  'group',
  'solutions',
  'consulting',
  'services',
  'partner',
  'hospital',
  'clinic',
  'agency',
  'analytics',
  'theatre',
  'theater',
  'opera',
  'choir',
  'robotics',
  'networks',
  'institute',
  'azienda',
  'clinique',
  'centre',
  'center',
])

interface Index {
  words: ReadonlySet<string>
  endings: readonly string[]
  beginnings: readonly string[]
  /** In scripts without blanks between words. */
  parts: readonly string[]
}

let ready: Record<'role' | 'degree' | 'organization', Index> | undefined

const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

function createIndex(source: string): Index {
  const all = source.split(/\s+/)
  return {
    words: new Set(all.filter(each => !cjk.test(each))),
    endings: all.filter(each => /^-./.test(each)).map(each => each.slice(1)),
    beginnings: all
      .filter(each => /.-$/.test(each))
      .map(each => each.slice(0, -1)),
    parts: all.filter(each => cjk.test(each)),
  }
}

function has(words: readonly string[], index: Index): boolean {
  return words.some(
    word =>
      index.words.has(word) ||
      index.words.has(word.replace(/\.$/, '')) ||
      // `Softwareentwickler:in`, `Network-Engineer`
      word.split('-').some(part => part.length > 2 && index.words.has(part)) ||
      index.endings.some(each => word.endsWith(each)) ||
      index.beginnings.some(each => word.startsWith(each)) ||
      (cjk.test(word) && index.parts.some(each => word.includes(each))),
  )
}
