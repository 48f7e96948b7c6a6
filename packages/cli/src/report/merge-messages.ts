import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** A message, and whom it concerns. */
export interface ToldMessage extends VFileMessage {
  /** Names of targets; absent: the source, and so all of them. */
  targets?: readonly string[]
}

/** What was found for one target. */
export interface Findings {
  /** `docx` */
  name: string
  file: VFile
}

/**
 * What several targets find in one place is one message. It names them where
 * others did not find it.
 */
export function mergeMessages(all: readonly Findings[]): ToldMessage[] {
  const merged = new Map<string, {message: VFileMessage; names: Set<string>}>()
  for (const {name, file} of all)
    for (const message of file.messages) {
      const {ruleId, place, reason, expected} = message
      const key = JSON.stringify([ruleId, place, reason, expected])
      const known = merged.get(key) ?? {message, names: new Set()}
      known.names.add(name)
      merged.set(key, known)
    }
  const everybody = new Set(all.map(each => each.name)).size
  return [...merged.values()].map(({message, names}) =>
    names.size === everybody
      ? message
      : Object.assign(message, {targets: [...names]}),
  )
}
