import {execFileSync} from 'node:child_process'
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {command} from './sandbox.ts'

// The script for bash, as bash runs it.

const work = mkdtempSync(join(tmpdir(), 'cvast-completion-'))
afterAll(() => rmSync(work, {recursive: true, force: true}))
const bin = join(work, 'cvast')
writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`)
chmodSync(bin, 0o755)

/** What bash offers for the last word. */
function offered(...words: string[]): string[] {
  const script = `source <(cvast completion bash)
COMP_WORDS=("$@")
COMP_CWORD=$(( $# - 1 ))
_cvast
printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script, 'bash', 'cvast', ...words], {
    encoding: 'utf8',
    env: {...process.env, PATH: `${work}${delimiter}${process.env.PATH}`},
  })
    .trim()
    .split('\n')
}

test('commands', () => {
  expect(offered('')).toEqual(commands.map(each => each.name))
  expect(offered('fo')).toEqual(['formats'])
})

test('options of the command', () => {
  expect(offered('build', '--wa')).toEqual(['--watch'])
  expect(offered('check', '--')).toEqual(
    Object.keys(
      commands.find(each => each.name === 'check')?.options ?? {},
    ).map(each => `--${each}`),
  )
})

test('it is said to bash', () => {
  const script = 'source <(cvast completion bash); complete -p cvast'
  const said = execFileSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: {...process.env, PATH: `${work}${delimiter}${process.env.PATH}`},
  })
  expect(said).toContain('_cvast cvast')
})
