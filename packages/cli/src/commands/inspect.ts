import {hasError} from '@cvast/compiler'
import {parse} from '@cvast/parser-markdown'
import type {Arguments, Command} from '../command.ts'
import type {Io} from '../io.ts'
import {readSource} from '../read-source.ts'
import {printMessages} from '../report/print-messages.ts'
import {UsageError} from '../usage-error.ts'

export const inspect: Command = {
  name: 'inspect',
  summary: 'print the tree of a CV as JSON',
  usage: 'cvast inspect FILE',
  options: {},
  examples: [
    ['cvast inspect cv.md', 'the tree, with positions'],
    ["cvast inspect cv.md | jq '.children[].kind'", 'kinds of the sections'],
  ],
  run: runInspect,
}

async function runInspect(args: Arguments, io: Io): Promise<number> {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0)
    throw new UsageError(
      `Cannot inspect ${args.positionals.length} files, expected one`,
      'Try `cvast inspect cv.md`.',
    )
  const file = await readSource(name, io)
  const tree = parse(file)
  io.compiled()
  printMessages(file, io, {info: false})
  if (hasError(file)) return 1
  io.stdout.write(`${JSON.stringify(tree, null, 2)}\n`)
  return 0
}
