import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {transformProblems} from '@cvast/compiler'
import {sectionKinds} from '@cvast/core'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/selecting.md')

/** What stands in the fences of a language. */
function fences(text: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n(.+?)^\`\`\`$`, 'gms')
  return [...text.matchAll(pattern)].map(([, body = '']) => body)
}

/** What the command prints, and nothing to complain about. */
function cvast(cwd: string, ...args: string[]): string {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/bin/cvast.js'), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1', CVAST_CACHE: join(cwd, 'cache')},
    },
  )
  expect(stderr).toBe('')
  return stdout
}

test('the example of selecting prints what it says', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cvast-selecting-'))
  try {
    writeFileSync(join(cwd, 'cv.md'), fences(page, 'markdown')[0] ?? '')
    writeFileSync(join(cwd, 'cvast.config.js'), fences(page, 'js')[0] ?? '')
    const stdout = cvast(cwd, 'build', '--explain')
    expect(stdout).toContain(fences(page, 'text')[0])
  } finally {
    rmSync(cwd, {recursive: true, force: true})
  }
})

test('the example of languages is one document in each', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cvast-languages-'))
  try {
    const entries = fences(page, 'markdown')[1] ?? ''
    writeFileSync(
      join(cwd, 'cv.md'),
      `---\nlang: en\n---\n\n# Jane Doe\n\n## Work experience\n\n${entries}`,
    )
    const targets = ['en', 'de'].map(lang => ({
      renderer: 'text',
      options: {},
      file: lang,
      transforms: {lang},
    }))
    writeFileSync(
      join(cwd, 'cvast.config.js'),
      `export default {targets: ${JSON.stringify(targets)}}`,
    )
    cvast(cwd, 'build', 'cv.md')
    const made = (lang: string) =>
      readFileSync(join(cwd, 'out', `${lang}.txt`), 'utf8')
        .replaceAll(/-{3,}|={3,}/g, '')
        .split(/\n+/)
        .filter(each => each !== '')
    expect(made('en')).toEqual([
      'Jane Doe',
      'Work experience',
      'Engineer, Alpha GmbH',
      'March 2018–present',
    ])
    expect(made('de')).toEqual([
      'Jane Doe',
      'Berufserfahrung',
      'Ingenieurin, Alpha GmbH',
      'März 2018 – heute',
    ])
  } finally {
    rmSync(cwd, {recursive: true, force: true})
  }
})

test('the table names every option, and no other', () => {
  const [, table = ''] = page.split('## Options')
  const named = [...table.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name)
  const [select, localise, sort] = ['select/select', 'localise', 'sort'].map(
    each =>
      read(
        `packages/transforms/src/${each}${each.includes('/') ? '-options' : ''}.ts`,
      ),
  )
  const declared = [
    ['SelectOptions', select],
    ['LocaliseOptions', localise],
    ['SortOptions', sort],
  ].flatMap(([name, code = '']) => {
    const [, body = ''] = code.split(`export interface ${name} {`)
    const [own = ''] = body.split('\n}')
    return [...own.matchAll(/^ {2}(\w+)\?:/gm)].map(([, each]) => each)
  })
  expect(declared.length).toBeGreaterThan(15)
  expect(named.toSorted()).toEqual(declared.toSorted())
})

test('what the table shows is taken', () => {
  const [, table = ''] = page.split('## Options')
  const cells = [...table.matchAll(/^\| `(\w+: .+?)` \|/gm)].map(
    ([, cell = '']) => cell,
  )
  expect(cells.length).toBeGreaterThan(15)
  for (const cell of cells)
    expect(transformProblems(new Function(`return {${cell}}`)()), cell).toEqual(
      [],
    )
})

test('the kinds of section are all named', () => {
  const [, line = ''] = /^Kinds of section are (.+)\.$/m.exec(page) ?? []
  expect(line.match(/\w+/g)).toEqual([...sectionKinds])
})

test('the page of the two readers shows the config whole, in order', () => {
  const shown = fences(read('docs/two-readers.md'), 'js')
  const config = read('content/cvast.config.js')
  expect(shown.join('\n').replaceAll(/\n+/g, '\n')).toBe(
    config.replaceAll(/\n+/g, '\n'),
  )
})
