import type {SectionKind} from '@cvast/core'

/** Where a kind of section goes in JSON Resume, and the names of its parts. */
export interface Place {
  /** Key of the list at the top: `work`. */
  readonly list: string
  /** The whole title, where its parts are not known. */
  readonly title: string
  readonly role?: string
  readonly organization?: string
  readonly location?: string
  readonly dates?: readonly [string, string] | readonly [string]
  /** Prose; where the schema names nothing, it allows more keys. */
  readonly text: string
  /** What a `key: value` line says after its key. */
  readonly value: string
}

const lasting = ['startDate', 'endDate'] as const

const project: Place = {
  list: 'projects',
  title: 'name',
  dates: lasting,
  text: 'description',
  value: 'description',
}

const places: Partial<Record<SectionKind, Place>> = {
  work: {
    list: 'work',
    title: 'position',
    role: 'position',
    organization: 'name',
    location: 'location',
    dates: lasting,
    text: 'summary',
    value: 'summary',
  },
  volunteering: {
    list: 'volunteer',
    title: 'position',
    role: 'position',
    organization: 'organization',
    location: 'location',
    dates: lasting,
    text: 'summary',
    value: 'summary',
  },
  education: {
    list: 'education',
    title: 'studyType',
    role: 'studyType',
    organization: 'institution',
    location: 'location',
    dates: lasting,
    text: 'summary',
    value: 'summary',
  },
  awards: {
    list: 'awards',
    title: 'title',
    dates: ['date'],
    text: 'summary',
    value: 'summary',
  },
  certificates: {
    list: 'certificates',
    title: 'name',
    dates: ['date'],
    text: 'summary',
    value: 'summary',
  },
  publications: {
    list: 'publications',
    title: 'name',
    dates: ['releaseDate'],
    text: 'summary',
    value: 'summary',
  },
  skills: {
    list: 'skills',
    title: 'name',
    text: 'summary',
    value: 'keywords',
  },
  languages: {
    list: 'languages',
    title: 'language',
    text: 'summary',
    value: 'fluency',
  },
  interests: {
    list: 'interests',
    title: 'name',
    text: 'summary',
    value: 'keywords',
  },
  references: {
    list: 'references',
    title: 'name',
    text: 'reference',
    value: 'reference',
  },
}

/** Kinds that JSON Resume does not know are projects of that type. */
export function placeOf(kind: SectionKind): Place {
  return places[kind] ?? project
}
