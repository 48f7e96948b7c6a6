import {pathToFileURL} from 'node:url'
import {version} from '../version.ts'
import type {MessageData} from './message-data.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/**
 * Messages as SARIF 2.1.0, which code hosts show beside the lines; see the
 * OASIS standard.
 */
export function sarif(messages: readonly MessageData[]): string {
  const rules = new Map(
    messages.flatMap(({rule, url}) =>
      rule === null ? [] : [[rule, {id: rule, ...(url ? {helpUri: url} : {})}]],
    ),
  )
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'cvast',
              version,
              informationUri: 'https://github.com/cvast/cvast',
              rules: [...rules.values()],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: messages.map(each => ({
            ...(each.rule === null ? {} : {ruleId: each.rule}),
            level: levels[each.severity],
            message: {text: each.message},
            ...(each.targets.length > 0
              ? {properties: {targets: each.targets}}
              : {}),
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: uri(each.file)},
                  ...(each.line === null ? {} : {region: region(each)}),
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  )
}

/** A relative path as a relative URI: blanks and `#` escaped. */
function uri(path: string): string {
  const base = pathToFileURL('/').href
  return pathToFileURL(`/${path.replaceAll('\\', '/')}`).href.slice(base.length)
}

function region({line, column, endLine, endColumn}: MessageData) {
  return {
    startLine: line,
    ...(column === null ? {} : {startColumn: column}),
    ...(endLine === null ? {} : {endLine}),
    ...(endColumn === null ? {} : {endColumn}),
  }
}
