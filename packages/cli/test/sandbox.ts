import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The built command. */
export const command = fileURLToPath(
  new URL('../bin/cvast.js', import.meta.url),
)

/** An empty folder with a cache of its own, and the command run in it. */
export interface Sandbox {
  readonly folder: string
  run(...args: string[]): {status: number | null; out: string; errors: string}
  start(...args: string[]): ChildProcess
}

export function sandbox(name: string): Sandbox {
  const root = mkdtempSync(join(tmpdir(), `cvast-${name}-`))
  const env = {
    ...process.env,
    NO_COLOR: '1',
    CVAST_CACHE: join(root, '.cache'),
    SOURCE_DATE_EPOCH: '0',
  }
  return {
    folder: root,
    run: (...args) => {
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        [command, ...args],
        {cwd: root, env, encoding: 'utf8'},
      )
      return {status, out: stdout, errors: stderr}
    },
    start: (...args) =>
      spawn(process.execPath, [command, ...args], {cwd: root, env}),
  }
}
