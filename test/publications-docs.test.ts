import {spawnSync} from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {publicationsSchema} from '@cvast/bibliography'
import {afterAll, expect, test} from 'vitest'

// The examples of docs/publications.md, as its reader would try them.

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/publications.md'), 'utf8')
const fence = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n(.+?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? ''

const cwd = mkdtempSync(join(tmpdir(), 'cvast-publications-'))
writeFileSync(join(cwd, 'cv.md'), fence('markdown'))
writeFileSync(join(cwd, 'refs.bib'), fence('bibtex'))
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

function cvast(...args: string[]): string {
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

test('the list is what the page shows', () => {
  expect(cvast('build', 'cv.md', '-t', 'markdown', '-o', '-')).toBe(
    `# Ann Alpha\n\n## Publications\n\n${fence('text')}`,
  )
})

test('the config numbers them, in the style of IEEE, with the .bib beside', () => {
  writeFileSync(join(cwd, 'cvast.config.js'), fence('js'))
  cvast('build', 'cv.md', '-o', 'made')
  expect(readdirSync(join(cwd, 'made'))).toEqual(['cv.bib', 'cv.tex'])
  const tex = readFileSync(join(cwd, 'made/cv.tex'), 'utf8')
  expect(tex).toMatch(/\\begin\{enumerate\}[\s\S]*“On \\\(\\alpha\\\) waves/)
  expect(readFileSync(join(cwd, 'made/cv.bib'), 'utf8')).toContain(
    'title = {On $\\alpha$ waves in {NASA} data}',
  )
})

test('the table is the schema: options, values, defaults', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.+) \| `(.+)` \|$/gm)]
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(publicationsSchema))
  for (const [, name = '', values = '', shown] of rows) {
    const spec = Object.entries(publicationsSchema).find(
      ([key]) => key === name,
    )?.[1]
    const {default: fallback} = spec as {default: unknown}
    expect(Array.isArray(fallback) ? '[]' : `${fallback}`, name).toBe(shown)
    if (spec?.type === 'choice' && name !== 'titles')
      expect(values.match(/\w+/g), name).toEqual(spec.values)
  }
})
