import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Rule, type RuleData, type RuleId, rules} from './rules/index.ts'

/** Where the pages of the rules are; `<docsUrl>/<id>.md`. */
const docsUrl = 'https://github.com/cvast/cvast/blob/main/docs/rules'

/** Something that has a place in the source, or is one. */
export type Place = Position | Point | {position?: Position | undefined}

/**
 * Tells a finding. The rule decides how grave it is and how it is said.
 *
 * ```ts
 * report('unsafe-url', {url: node.url}, node)
 * ```
 */
export type Report = <Id extends RuleId>(
  id: Id,
  data: RuleData<Id>,
  place?: Place,
  extra?: Extra,
) => void

/** What some findings offer beyond their sentence. */
export interface Extra {
  /** Text that would mend the finding if it stood at its place. */
  expected?: string[]
  /** A longer explanation. */
  note?: string
}

/** Reports into `file`: `const report = reporter(file)`. */
export function reporter(file: VFile): Report {
  return (id, data, place, extra) => {
    reportTo(file, id, data, place, extra)
  }
}

/** Adds one finding to `file.messages` and gives it back. */
export function reportTo<Id extends RuleId>(
  file: VFile,
  id: Id,
  data: RuleData<Id>,
  place?: Place,
  extra?: Extra,
): VFileMessage {
  // Callers of other versions, or without types, may name what is not there.
  if (!Object.hasOwn(rules, id))
    throw new Error(`unknown rule \`${id}\`, expected one of the catalogue`)
  const {severity, message} = rules[id] as Rule<RuleData<Id>>
  const where = place && pointOf(place)
  const result = file.message(message(data), {
    ruleId: id,
    source: 'cvast',
    ...(where ? {place: where} : {}),
  })
  // vfile: `true` is an error, `false` a warning, `undefined` information.
  result.fatal =
    severity === 'error' ? true : severity === 'warning' ? false : undefined
  result.url = `${docsUrl}/${id}.md`
  if (extra?.expected) result.expected = extra.expected
  if (extra?.note) result.note = extra.note
  return result
}

/** Where `place` is; `undefined` for a node that no source has. */
function pointOf(place: Place): Position | Point | undefined {
  if ('line' in place || 'end' in place) return place
  return 'position' in place ? place.position : undefined
}
