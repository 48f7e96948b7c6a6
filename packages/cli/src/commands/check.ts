import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {checkSource} from '../check-source.ts'
import {checkTargets} from '../check-targets.ts'
import {type Arguments, type Command, lastValue} from '../command.ts'
import {findSources, type Source} from '../find-sources.ts'
import type {Io} from '../io.ts'
import {github} from '../report/github.ts'
import {type MessageData, messageData} from '../report/message-data.ts'
import {printMessages} from '../report/print-messages.ts'
import {sarif} from '../report/sarif.ts'
import {UsageError} from '../usage-error.ts'

const formats = ['human', 'json', 'sarif', 'github'] as const

export const check: Command = {
  name: 'check',
  summary: 'tell what is wrong or doubtful in CVs, write nothing',
  usage: 'cvast check FILE… [options]',
  options: {
    format: {
      type: 'string',
      placeholder: 'NAME',
      description:
        'human, json, sarif or github (default: human; github in its workflows)',
    },
    pages: {
      type: 'boolean',
      description:
        'count the pages of targets with `pages: {max: 2}` (needs LibreOffice, TeX)',
    },
    strict: {type: 'boolean', description: 'fail on warnings, too'},
    config: {
      type: 'string',
      placeholder: 'FILE',
      description: 'config file (default: cvast.config.js, upwards)',
    },
  },
  examples: [
    ['cvast check cv.md', 'problems with line and column'],
    ['cvast check --strict cv.md', 'for continuous integration'],
    ['cvast check --pages', 'whether documents are as short as they are to be'],
    ['cvast check --format sarif cv.md', 'for code hosts'],
  ],
  run: runCheck,
}

async function runCheck(args: Arguments, io: Io): Promise<number> {
  const format = chosenFormat(lastValue(args, 'format'), io)
  const sources = await findSources(
    args.positionals,
    lastValue(args, 'config'),
    io,
  )
  for (const config of new Set(sources.map(each => each.config)))
    await checkTargets(config, io)
  const messages: MessageData[] = []
  const checked = new Set(sources.map(each => resolve(io.cwd, each.name)))
  const pages = args.flags.has('pages')
  if (pages) needLimits(sources)
  for (const source of sources) {
    const file = await checkSource(source, {checked, pages}, io)
    if (format === 'human') printMessages(file, io, {info: true, links: true})
    messages.push(...inOrder(file))
  }
  if (format === 'json')
    io.stdout.write(`${JSON.stringify(messages, null, 2)}\n`)
  if (format === 'sarif') io.stdout.write(`${sarif(messages)}\n`)
  if (format === 'github')
    for (const each of messages) io.stdout.write(`${github(each)}\n`)
  const count = (severity: MessageData['severity']) =>
    messages.filter(each => each.severity === severity).length
  if (format === 'human') io.stdout.write(summary(count))
  const strict = args.flags.has('strict')
  return count('error') > 0 || (strict && count('warning') > 0) ? 1 : 0
}

/** Counting nothing would look like counting well. */
function needLimits(sources: readonly Source[]): void {
  const targets = sources.flatMap(each => each.config.config.targets ?? [])
  if (targets.some(each => each.pages !== undefined)) return
  throw new UsageError(
    'Cannot check pages, expected a target that limits them',
    "In `cvast.config.js`: `target('docx', {}, {pages: {max: 2}})`.",
  )
}

function chosenFormat(
  asked: string | undefined,
  {env}: Io,
): (typeof formats)[number] {
  if (asked === undefined)
    return env.GITHUB_ACTIONS === 'true' ? 'github' : 'human'
  const known = formats.find(each => each === asked)
  if (known) return known
  throw new UsageError(
    `Unknown format \`${asked}\`, expected one of ${formats.map(each => `\`${each}\``).join(', ')}`,
  )
}

function inOrder(file: VFile): MessageData[] {
  return file.messages
    .map(each => messageData(file, each))
    .toSorted(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    )
}

function summary(count: (severity: MessageData['severity']) => number): string {
  const parts = (
    [
      ['error', 'error'],
      ['warning', 'warning'],
      ['info', 'hint'],
    ] as const
  ).flatMap(([severity, noun]) => {
    const number = count(severity)
    return number === 0 ? [] : `${number} ${noun}${number === 1 ? '' : 's'}`
  })
  return `${parts.join(', ') || 'no problems'}\n`
}
