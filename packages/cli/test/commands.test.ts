import {spawnSync} from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import {fences, sessions} from './sessions.ts'

/**
 * Command tests: Markdown files with a shell session in them, as a user would
 * see it; the readme is one, too. A fence `file NAME` puts a file into an empty
 * folder; a fence `console` holds commands (`$ …`) and what they print: lines
 * of standard error begin with `! `, an exit code other than 0 stands in a last
 * line `=> 2`. Sizes and times are printed as `N`.
 *
 * `UPDATE_COMMANDS=1 vitest run packages/cli` writes what came instead of
 * comparing it: read the difference before you keep it.
 */
const update = process.env.UPDATE_COMMANDS === '1'

const folder = fileURLToPath(new URL('commands', import.meta.url))
const command = fileURLToPath(new URL('../bin/cvast.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'cvast-commands-'))
const bin = join(work, 'bin')
mkdirSync(bin)
symlinkSync(command, join(bin, 'cvast'))
// So that configs and renderers in the sessions can import what they import.
const modules = join(work, 'node_modules')
mkdirSync(join(modules, '@cvast'), {recursive: true})
for (const [name, path] of [
  ['@cvast/core', '../../core'],
  ['cvast', '..'],
] as const)
  symlinkSync(
    fileURLToPath(new URL(path, import.meta.url)),
    join(modules, name),
  )

afterAll(() => rmSync(work, {recursive: true, force: true}))

const pages = [
  ...readdirSync(folder)
    .filter(each => each.endsWith('.md'))
    .map(each => join(folder, each)),
  // The guide to the command line and the readme are some, too.
  fileURLToPath(new URL('../../../docs/cli.md', import.meta.url)),
  fileURLToPath(new URL('../README.md', import.meta.url)),
]

for (const page of pages)
  describe(basename(page), () => {
    const name = basename(page)
    const cwd = join(work, name)
    mkdirSync(cwd)
    for (const fence of fences(readFileSync(page, 'utf8'))) {
      if (fence.info.startsWith('file ')) {
        const path = join(cwd, fence.info.slice(5))
        mkdirSync(dirname(path), {recursive: true})
        writeFileSync(path, fence.body)
      } else if (fence.info === 'console')
        for (const {command, expected} of sessions(fence.body))
          test(command, () => {
            const actual = run(command, cwd)
            if (update) rewrite(page, command, actual)
            else expect(actual).toBe(expected)
          })
    }
  })

function run(command: string, cwd: string): string {
  const {stdout, stderr, status} = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      NO_COLOR: '1',
      CVAST_CACHE: join(work, 'cache'),
      GITHUB_ACTIONS: '',
      SOURCE_DATE_EPOCH: '0',
    },
  })
  const errors = stderr.replaceAll(/^(?=.)/gm, '! ')
  const code = status === 0 ? '' : `=> ${status}`
  return [stdout, errors, code]
    .map(each => each.trimEnd())
    .filter(each => each !== '')
    .join('\n')
    .replaceAll(cwd, '.')
    .replaceAll(/\b\d+(\.\d+)? (B|kB|MB|ms)\b/g, 'N $2')
}

/** Puts what came behind its command. */
function rewrite(path: string, command: string, actual: string): void {
  const text = readFileSync(path, 'utf8')
  const start = text.indexOf(`$ ${command}\n`) + command.length + 3
  const rest = text.slice(start)
  const end = start + rest.search(/^(?:\$ |```)/m)
  writeFileSync(
    path,
    text.slice(0, start) + (actual && `${actual}\n`) + text.slice(end),
  )
}
