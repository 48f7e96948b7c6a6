import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {fences, sessions} from './sessions.ts'

// Nothing that the command can be told, and nothing that it says of wrong
// usage, is without a command test.

const here = fileURLToPath(new URL('commands', import.meta.url))
const page = fileURLToPath(new URL('../../../docs/cli.md', import.meta.url))
const all = [...readdirSync(here).map(each => join(here, each)), page].flatMap(
  path =>
    fences(readFileSync(path, 'utf8'))
      .filter(each => each.info === 'console')
      .flatMap(each => sessions(each.body)),
)

describe.each(commands.map(each => [each.name, each] as const))(
  'cvast %s',
  (name, {options}) => {
    const own = all.filter(({command}) =>
      new RegExp(`\\bcvast +${name}\\b`).test(command),
    )

    test('is in a session, and its help in docs/cli.md', () => {
      expect(own.length).toBeGreaterThan(1)
      expect(own.map(each => each.command)).toContain(`cvast ${name} --help`)
    })

    test.each(Object.entries(options))('--%s', (option, {short}) => {
      const spelling = new RegExp(
        `(?:^| )(?:--${option}(?![\\w-])${short ? `|-[a-zA-Z]*${short}` : ''})`,
      )
      const used = own.filter(
        each => spelling.test(each.command) && !/--help/.test(each.command),
      )
      expect(used.map(each => each.command)).not.toEqual([])
    })
  },
)

describe('errors of usage', () => {
  const said = all.map(each => each.expected).join('\n')

  test.each(messages())('%s: %s', (_file, message) => {
    expect(pattern(message).test(said)).toBe(true)
  })
})

/** The messages in the sources: `Unknown option \`${rawName}\``. */
function messages(): Array<readonly [string, string]> {
  const root = fileURLToPath(new URL('../src', import.meta.url))
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter(each => each.endsWith('.ts'))
    .flatMap(name =>
      [
        ...readFileSync(join(root, name), 'utf8').matchAll(
          /UsageError\(\s*(?:'([^']+)'|`((?:\\.|\$\{(?:[^{}`]|`[^`]*`|\{[^}]*\})*\}|[^`])+)`)/g,
        ),
      ].map(([, plain, template]) => [name, plain ?? template ?? ''] as const),
    )
}

/** Holes stand for anything. */
function pattern(message: string): RegExp {
  const parts = message
    .replaceAll('\\`', '`')
    .split(/\$\{(?:[^{}`]|`[^`]*`|\{[^}]*\})*\}/)
    .map(each => each.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(parts.join('.*'))
}
