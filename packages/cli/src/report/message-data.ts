import type {VFile} from 'vfile'
import type {ToldMessage} from './merge-messages.ts'
import {severity} from './print-messages.ts'

/** A message for machines. Lines and columns count from 1. */
export interface MessageData {
  file: string
  severity: 'error' | 'warning' | 'info'
  rule: string | null
  message: string
  line: number | null
  column: number | null
  endLine: number | null
  endColumn: number | null
  /** Texts that would mend it. */
  fixes: string[]
  url: string | null
  /** Names of the targets that it concerns; empty: the source itself. */
  targets: readonly string[]
}

export function messageData(file: VFile, message: ToldMessage): MessageData {
  const {place} = message
  const end = place && 'end' in place ? place.end : undefined
  return {
    file: file.path,
    severity: severity(message),
    rule: message.ruleId ?? null,
    message: message.reason,
    line: message.line ?? null,
    column: message.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    fixes: message.expected ?? [],
    url: message.url ?? null,
    targets: message.targets ?? [],
  }
}
