import {realpathSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {format} from '@cvast/compiler'
import {type Arguments, type Command, lastValue} from '../command.ts'
import {findSources} from '../find-sources.ts'
import type {Io} from '../io.ts'
import {readSource, reason, stdinName} from '../read-source.ts'
import {printMessages} from '../report/print-messages.ts'
import {writeAtomic} from '../write-atomic.ts'

export const fmt: Command = {
  name: 'fmt',
  summary: 'rewrite CVs in the canonical form, in place',
  usage: 'cvast fmt FILE… [options]',
  options: {
    check: {
      type: 'boolean',
      description: 'write nothing; name the files that would change, fail',
    },
    config: {
      type: 'string',
      placeholder: 'FILE',
      description: 'config file (default: cvast.config.js, upwards)',
    },
  },
  examples: [
    ['cvast fmt cv.md', 'headings, dates, contacts as the guide has them'],
    ['cvast fmt --check cv.md', 'for continuous integration'],
    ['cvast fmt - < cv.md > new.md', 'from standard input to standard output'],
  ],
  run: runFmt,
}

async function runFmt(args: Arguments, io: Io): Promise<number> {
  const check = args.flags.has('check')
  const sources = await findSources(
    args.positionals,
    lastValue(args, 'config'),
    io,
  )
  let code = 0
  for (const {name} of sources)
    if (!(await formatOne(name, check, io))) code = 1
  return code
}

/** Whether all is well: no error, and with `--check` no change. */
async function formatOne(
  name: string,
  check: boolean,
  io: Io,
): Promise<boolean> {
  const file = await readSource(name, io)
  const before = new TextDecoder().decode(file.value as Uint8Array)
  const {markdown} = await import('@cvast/renderer-markdown')
  const result = await format(file, markdown)
  io.compiled()
  printMessages(file, io, {info: false})
  if (result === undefined) return false
  // What ends the author's lines is the affair of the author's editor.
  const after = /^[^\n]*\r\n/.test(before)
    ? result.replaceAll('\n', '\r\n')
    : result
  if (check) {
    if (after !== before) io.stdout.write(`${name}\n`)
    return after === before
  }
  if (name === stdinName) io.stdout.write(after)
  else if (after !== before) return write(name, after, io)
  return true
}

/** Writes over the source, wherever it is, with its permissions. */
async function write(name: string, text: string, io: Io): Promise<boolean> {
  try {
    const path = realpathSync.native(resolve(io.cwd, name))
    const {mode} = statSync(path)
    const [error] = await writeAtomic([{path, data: text, mode}])
    if (error !== undefined) throw error
    io.stdout.write(`${name}: formatted\n`)
    return true
  } catch (error) {
    io.stderr.write(`cvast: Cannot write \`${name}\`: ${reason(error)}\n`)
    return false
  }
}
