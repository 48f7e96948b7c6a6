import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {type Arguments, type Command, lastValue} from '../command.ts'
import type {Io} from '../io.ts'
import {reason} from '../read-source.ts'
import type {Purpose} from '../scaffold/first-config.ts'
import {UsageError} from '../usage-error.ts'
import {writeAtomic} from '../write-atomic.ts'

const purposes = ['jobs', 'academia', 'both'] as const

export const init: Command = {
  name: 'init',
  summary: 'begin a CV: the source and a config',
  usage: 'cvast init [DIR] [options]',
  options: {
    name: {
      type: 'string',
      placeholder: 'NAME',
      description: 'whose CV it is (default: asked on a terminal)',
    },
    lang: {
      type: 'string',
      placeholder: 'TAG',
      description: 'its language, such as en or de-CH (default: en)',
    },
    for: {
      type: 'string',
      placeholder: 'PURPOSE',
      description: 'jobs (Word), academia (LaTeX) or both (default: both)',
    },
  },
  examples: [
    ['cvast init', 'asks, and writes into this folder'],
    ['cvast init cv --name "Jane Doe" --lang en --for jobs', 'asks nothing'],
  ],
  run: runInit,
}

async function runInit(args: Arguments, io: Io): Promise<number> {
  const [dir = '.', ...more] = args.positionals
  if (more.length > 0)
    throw new UsageError(
      `Cannot begin in ${args.positionals.length} folders, expected one`,
      'Try `cvast init cv`.',
    )
  const folder = resolve(io.cwd, dir)
  // Before anything is asked.
  const path = (name: string) => join(folder, name)
  for (const name of ['cv.md', ...configNames])
    if (existsSync(path(name)))
      throw new UsageError(
        `Cannot write \`${relative(io.cwd, path(name))}\`: it is there already`,
        'Name another folder: `cvast init cv`.',
      )
  const answer = async (option: string, question: string, other: string) => {
    const given = lastValue(args, option)
    if (given !== undefined) return given.trim()
    const answered = await io.ask(`${question} (${other}): `)
    return answered?.trim() || other
  }
  const name = await answer('name', 'Your name', 'Jane Doe')
  const lang = await answer('lang', 'Language of the CV', 'en')
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang))
    throw new UsageError(
      `Unexpected \`${lang}\` as a language, expected a tag such as \`en\` or \`de-CH\``,
    )
  const asked = await answer('for', 'For jobs, academia or both', 'both')
  const purpose = purposes.find(each => each === asked.toLowerCase())
  if (!purpose)
    throw new UsageError(
      `Unexpected \`${asked}\` as the purpose, expected one of ${purposes.map(each => `\`${each}\``).join(', ')}`,
    )
  return write(folder, name, lang, purpose, io)
}

/** The last is the one that is written. */
const configNames = ['cvast.config.js', 'cvast.config.ts', 'cvast.config.mjs']

async function write(
  folder: string,
  name: string,
  lang: string,
  purpose: Purpose,
  io: Io,
): Promise<number> {
  const [{firstCv}, {firstConfig}] = await Promise.all([
    import('../scaffold/first-cv.ts'),
    import('../scaffold/first-config.ts'),
  ])
  const files = [
    {path: join(folder, 'cv.md'), data: await firstCv(name, lang, purpose)},
    {path: join(folder, 'cvast.config.mjs'), data: firstConfig(purpose)},
  ]
  const problems = await writeAtomic(files)
  for (const [index, {path}] of files.entries()) {
    const shown = relative(io.cwd, path)
    if (problems[index] !== undefined)
      throw new UsageError(
        `Cannot write \`${shown}\`: ${reason(problems[index])}`,
      )
    io.stdout.write(`${shown}\n`)
  }
  const way = relative(io.cwd, folder)
  const cd = way === '' ? '' : `cd ${/\s/.test(way) ? `"${way}"` : way} && `
  io.stdout.write(`\nNow write into cv.md, then: ${cd}cvast build\n`)
  return 0
}
