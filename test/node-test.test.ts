import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'rolldown'
import {afterAll, expect, test} from 'vitest'

// The kit with Node's own test runner: our four renderers pass it there, too.
// Node 20 runs no TypeScript, so that all is bundled first.

const here = fileURLToPath(new URL('node-test', import.meta.url))
const out = mkdtempSync(join(here, 'out-'))
afterAll(() => rmSync(out, {recursive: true, force: true}))

test('our renderers pass under node:test, nothing unsupported', {
  timeout: 900_000,
}, async () => {
  const file = join(out, 'own-renderers.mjs')
  await build({
    input: join(here, 'own-renderers.ts'),
    platform: 'node',
    resolve: {conditionNames: ['@cvast/source', 'node', 'import', 'default']},
    plugins: [
      {
        name: 'files-stay-where-they-are',
        transform: (code, id) =>
          id.endsWith('.ts') && code.includes('import.meta.url')
            ? code.replaceAll(
                'import.meta.url',
                JSON.stringify(pathToFileURL(id).href),
              )
            : null,
      },
    ],
    output: {file, format: 'esm', codeSplitting: false},
  })
  const {stdout, status} = await run(file)
  expect(stdout.match(/^not ok .*/gm) ?? []).toEqual([])
  expect(stdout).not.toContain('# SKIP')
  expect(status).toBe(0)
  for (const format of ['docx', 'latex', 'markdown', 'text'])
    expect(
      stdout.match(new RegExp(`^ok \\d+ - ${format}: `, 'gm'))?.length,
    ).toBeGreaterThan(90)
})

function run(file: string): Promise<{stdout: string; status: number | null}> {
  return new Promise(resolve => {
    const child = spawn(
      process.execPath,
      ['--test', '--test-reporter=tap', file],
      {
        env: {...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined},
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let stdout = ''
    child.stdout.on('data', part => {
      stdout += part
    })
    child.on('close', status => resolve({stdout, status}))
  })
}
