import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {lostWords, wordsIn} from '@cvast/renderer-testkit'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {judge} from './judge.ts'
import {withoutScripts} from './word-sources.ts'

// Works from a `.bib` file say the same in every format, in every style.

const root = fileURLToPath(new URL('..', import.meta.url))
const styles = ['apa', 'ieee', 'physics']
const cwd = mkdtempSync(join(tmpdir(), 'cvast-works-'))
const made = (style: string, extension: string) =>
  join(cwd, 'out', `${style}.${extension}`)

beforeAll(() => {
  const fixtures = 'packages/bibliography/test/fixtures'
  copyFileSync(join(root, fixtures, 'all-types.bib'), join(cwd, 'refs.bib'))
  writeFileSync(
    join(cwd, 'cv.md'),
    '---\nbibliography: refs.bib\n---\n\n# Ann Alpha\n\n## Publications\n',
  )
  const targets = styles.flatMap(style =>
    ['docx', 'latex', 'text', 'markdown'].map(renderer => ({
      renderer,
      // Addresses behind other words are no words of the text.
      options: renderer === 'text' ? {links: 'none'} : {},
      file: style,
      publications: {style, group: true},
    })),
  )
  writeFileSync(
    join(cwd, 'cvast.config.js'),
    `export default {targets: ${JSON.stringify(targets)}}`,
  )
  const {status, stderr} = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/bin/cvast.js'), 'build', 'cv.md', '-q'],
    {
      cwd,
      encoding: 'utf8',
      env: {...process.env, CVAST_CACHE: join(cwd, 'cache')},
    },
  )
  expect(status, stderr).toBe(0)
})
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

/** As plain text, by pandoc; formulas are spelled by it in many ways. */
function plain(style: string, extension: string, format: string): string {
  return judge('pandoc', [
    ...['-f', format, '-t', 'plain', '--wrap=none', '-s'],
    made(style, extension),
  ])
}

describe.each(styles)('%s', style => {
  test('every format has the words of the text, in order', () => {
    const text = readFileSync(made(style, 'txt'), 'utf8')
    const expected = wordsIn(withoutScripts(text)).filter(
      each => !inFormulas.has(each.toLowerCase()),
    )
    expect(expected.length).toBeGreaterThan(700)
    for (const [extension, format] of [
      ['docx', 'docx'],
      ['tex', 'latex'],
      ['md', 'gfm+tex_math_dollars'],
    ] as const)
      expect(
        lostWords(
          expected,
          wordsIn(withoutScripts(plain(style, extension, format))),
        ),
        extension,
      ).toEqual([])
  })

  test('maths is maths in each', () => {
    const word = judge('pandoc', [
      '-f',
      'docx',
      '-t',
      'json',
      made(style, 'docx'),
    ])
    // E = mc², α_s(M_Z), 𝒩 = 4.
    expect(word.match(/"t":"Math"/g)).toHaveLength(3)
    const read = (extension: string) =>
      readFileSync(made(style, extension), 'utf8').replaceAll(/\s+/g, ' ')
    for (const formula of ['E = mc^2', '\\alpha_s(M_Z)', '\\mathcal{N}=4']) {
      expect(read('tex')).toContain(`\\(${formula}\\)`)
      expect(read('md')).toContain(`$${formula}$`)
    }
    for (const formula of ['E = mc²', 'αₛ(M_Z)', 'N = 4'])
      expect(read('txt')).toContain(formula)
  })
})

/** Words of the formulas, as the text spells them. */
const inFormulas = new Set(['e', 'mc2', 'mc²', 'αs', 'mz', '𝒩', 'n'])
