import {spawnSync} from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'

// What a cold start pays for: the size of the bundle's files, and what a run
// loads of them and of Node. Raise a budget only with a reason.

const command = fileURLToPath(new URL('../bin/cvast.js', import.meta.url))
const app = fileURLToPath(new URL('../dist/app', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'cvast-budget-'))
afterAll(() => rmSync(work, {recursive: true, force: true}))

/** Thousands of bytes; a file that is not named here fails, too. */
const budgets: Readonly<Record<string, number>> = {
  'any-ascii.cjs': 600,
  'base.cjs': 720,
  'bibliography.cjs': 70,
  'later-entities.cjs': 45,
  'later-to-markdown.cjs': 40,
  'later-yaml.cjs': 120,
  'math.cjs': 70,
  'renderer-docx.cjs': 90,
  'renderer-docx2.cjs': 50,
  'renderer-latex.cjs': 65,
  'renderer-markdown.cjs': 35,
  'renderer-text.cjs': 35,
}

/** Any other file is small. */
const small = 20

test('each file of the bundle keeps its budget', () => {
  const over = readdirSync(app)
    .map(name => ({name, size: statSync(join(app, name)).size / 1000}))
    .filter(({name, size}) => size > (budgets[name] ?? small))
  expect(over).toEqual([])
})

test('the bundle is ASCII, as it is read', () => {
  for (const name of readdirSync(app))
    expect(/[^\0-\x7f]/.test(readFileSync(join(app, name), 'utf8')), name).toBe(
      false,
    )
})

describe('what a run loads', () => {
  const text = loaded('-t', 'text')

  test('text: neither Word nor LaTeX, nor what only some CVs need', () => {
    expect(text.files).toEqual([
      'base.cjs',
      'main.cjs',
      'math.cjs',
      'renderer-text.cjs',
      'rolldown-runtime.cjs',
    ])
  })

  test('Markdown: its writer; LaTeX: its renderer', () => {
    expect(loaded('-t', 'markdown').files).toContain('later-to-markdown.cjs')
    const {files} = loaded('-t', 'latex')
    expect(files).toContain('renderer-latex.cjs')
    expect(files).not.toContain('renderer-docx.cjs')
    expect(files).not.toContain('later-to-markdown.cjs')
  })

  test('none of the modules of Node that take long', () => {
    const slow =
      /^(crypto|stream|worker_threads|zlib|net|tty|http|readline|perf_hooks|child_process|fs\/promises)$/
    for (const {modules} of [text, loaded('-t', 'docx,latex,text,markdown')])
      expect(modules.filter(each => slow.test(each))).toEqual([])
  })
})

/** What a build loads of the bundle and of Node, as the process tells it. */
function loaded(...args: string[]): {files: string[]; modules: string[]} {
  const spy = join(work, 'spy.cjs')
  writeFileSync(
    spy,
    `const vm = require('node:vm')
    const files = []
    const {Script} = vm
    vm.Script = class extends Script {
      constructor(code, options) {
        super(code, options)
        files.push(require('node:path').basename(options.filename))
      }
    }
    const before = new Set(process.moduleLoadList)
    process.on('exit', () => {
      const modules = process.moduleLoadList
        .filter(each => !before.has(each) && each.startsWith('NativeModule '))
        .map(each => each.slice(13))
      require('node:fs').writeFileSync(
        ${JSON.stringify(join(work, 'loaded.json'))},
        JSON.stringify({files: files.sort(), modules}),
      )
    })`,
  )
  writeFileSync(
    join(work, 'cv.md'),
    '---\nlang: en\n---\n\n# Jane Doe\n\n## Experience\n\n### Cook, Alpha\n\n*2015*\n',
  )
  const {status, stderr} = spawnSync(
    process.execPath,
    ['-r', spy, command, 'build', 'cv.md', '-q', '-f', ...args],
    {
      cwd: work,
      encoding: 'utf8',
      env: {...process.env, CVAST_CACHE: join(work, 'cache')},
    },
  )
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return JSON.parse(readFileSync(join(work, 'loaded.json'), 'utf8'))
}
