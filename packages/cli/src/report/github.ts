import type {MessageData} from './message-data.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** A message as a workflow command, which GitHub shows beside the line. */
export function github(message: MessageData): string {
  const {file, line, column, endLine, endColumn, rule, targets} = message
  const properties = Object.entries({
    file,
    line,
    col: column,
    endLine,
    // GitHub takes columns only on one line.
    endColumn: line === endLine ? endColumn : null,
    title: rule,
  })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${commands[message.severity]} ${properties.join(',')}::${data(message.message)}${targets.length > 0 ? ` (${data(targets.join(', '))})` : ''}`
}

function data(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
