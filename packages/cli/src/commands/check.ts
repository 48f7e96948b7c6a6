import {resolve} from 'node:path'
import {parse} from '@cvast/parser-markdown'
import type {VFile} from 'vfile'
import {type Arguments, type Command, lastValue} from '../command.ts'
import {findSources} from '../find-sources.ts'
import type {Io} from '../io.ts'
import {readSource, stdinName} from '../read-source.ts'
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
  const messages: MessageData[] = []
  for (const {name} of sources) {
    const file = await readSource(name, io)
    const tree = parse(file)
    io.compiled()
    if (tree.data?.bibliography) {
      const [{checkBibliography}, {diskHost}] = await Promise.all([
        import('@cvast/compiler'),
        import('../host.ts'),
      ])
      const source = name === stdinName ? undefined : resolve(io.cwd, name)
      await checkBibliography(tree, file, diskHost(source, io.cwd, io))
    }
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
