import type {Status} from '../publication.ts'

/** What people write in `pubstate`, `year` or `note`, whole. */
const words: ReadonlyArray<readonly [RegExp, Status]> = [
  [/^in ?prep(?:\.|aration)?$|^in vorbereitung$|^in progress$/, 'preparation'],
  [
    /^submitted(?: for publication)?$|^eingereicht$|^under review$|^in review$/,
    'submitted',
  ],
  [/^in ?press$|^im druck$|^accepted$|^to appear$|^prepublished$/, 'press'],
  [/^forthcoming$/, 'forthcoming'],
]

/**
 * `in preparation` → `preparation`; `undefined` where more is said (`submitted
 * to Alpha`): that stays as it is written.
 */
export function readStatus(source: string): Status | undefined {
  const text = source.trim().toLowerCase().replace(/\.$/, '')
  return words.find(([pattern]) => pattern.test(text))?.[1]
}
