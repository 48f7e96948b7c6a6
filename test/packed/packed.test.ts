import {execFile, execFileSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  checkPackage,
  createPackageFromTarballData,
} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {afterAll, describe, expect, test} from 'vitest'
import {importedIn, noticesIn} from './licences.ts'
import {packAll} from './pack-all.ts'

// What strangers get: everything is packed once, installed once into an empty
// folder, and used there; nothing of this repository can be reached from it.

/** The example of the guide. */
const house = fileURLToPath(
  new URL('../renderer-docs/house.ts', import.meta.url),
)

const work = mkdtempSync(join(tmpdir(), 'cvast-packed-'))
afterAll(() => rmSync(work, {recursive: true, force: true}), 60_000)
const tarballs = join(work, 'tarballs')
mkdirSync(tarballs)
const packed = packAll(tarballs)
const app = join(work, 'app')
mkdirSync(app)
writeFileSync(join(app, 'package.json'), '{"private": true, "type": "module"}')

const cv = '# Jane Doe\n\n## Languages\n\n- **German:** 4/5\n'
writeFileSync(join(app, 'cv.md'), cv)

/** What the tests of the examples and of the scaffold need beside. */
const judges = (['parse5', '@jsonresume/schema', 'typescript'] as const).map(
  name => `${name}@${versionHere(name)}`,
)
execFileSync(
  'npm',
  [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    ...packed.map(each => each.tarball),
    ...judges,
  ],
  {cwd: app, stdio: 'pipe'},
)

/** Of the catalog, without `^`. */
function versionHere(name: string): string {
  const workspace = new URL('../../pnpm-workspace.yaml', import.meta.url)
  const line = readFileSync(workspace, 'utf8')
    .split('\n')
    .find(each => each.replaceAll("'", '').startsWith(`  ${name}: `))
  if (!line) throw new Error(`expected \`${name}\` in the catalog`)
  return line.slice(line.indexOf(': ') + 2)
}

/** Exit code and all that is printed. */
function run(command: string, cwd = app) {
  return new Promise<{status: number; stdout: string; stderr: string}>(
    resolve => {
      const child = execFile(
        'sh',
        ['-c', command],
        {
          cwd,
          maxBuffer: 2 ** 26,
          env: {
            ...process.env,
            PATH: `${join(app, 'node_modules/.bin')}:${process.env.PATH}`,
            // vitest's own conditions and settings are none of theirs.
            NODE_OPTIONS: '',
            NODE_ENV: '',
            NODE_TEST_CONTEXT: undefined,
            NO_COLOR: '1',
            CVAST_CACHE: join(work, 'cache'),
            SOURCE_DATE_EPOCH: '0',
          },
        },
        (_error, stdout, stderr) =>
          resolve({status: child.exitCode ?? 255, stdout, stderr}),
      )
    },
  )
}

describe('every package', () => {
  test('can be imported under plain Node', async () => {
    writeFileSync(
      join(app, 'import.js'),
      `for (const name of ${JSON.stringify(packed.map(each => each.name))})
  console.log(name, Object.keys(await import(name)).length > 0)\n`,
    )
    const {stdout, stderr} = await run('node import.js')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual(
      packed.map(each => `${each.name} true`),
    )
  })

  for (const {name, tarball} of packed) {
    test(`${name} is well packed (publint)`, async () => {
      // As installed: what is not packed is not there.
      const {messages} = await publint({
        pkgDir: join(app, 'node_modules', name),
        strict: true,
        pack: false,
      })
      expect(messages).toEqual([])
    })

    test(`${name} has types where it has code (attw)`, async () => {
      const result = await checkPackage(
        createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
        // For `import` alone: there is no CommonJS.
        {excludeEntrypoints: ['./package.json']},
      )
      if (!result.types) throw new Error('expected types')
      const esmOnly = ['NoResolution', 'CJSResolvesToESM']
      const problems = result.problems.filter(
        each =>
          !(
            esmOnly.includes(each.kind) &&
            'resolutionKind' in each &&
            ['node10', 'node16-cjs'].includes(each.resolutionKind)
          ),
      )
      expect(problems).toEqual([])
    })

    test(`${name} holds no sources of tests`, () => {
      const files = execFileSync('tar', ['tzf', tarball], {encoding: 'utf8'})
      const wrong = files
        .split('\n')
        .filter(each => /^package\/(?:src|test|node_modules)\//.test(each))
      expect(wrong).toEqual([])
    })
  }
})

describe('the licences of what the command holds', () => {
  const folder = join(app, 'node_modules/cvast')
  const notices = noticesIn(
    readFileSync(join(folder, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8'),
  )

  test('are all there: of each package that ours import, and of theirs', () => {
    const {dependencies} = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as {dependencies: Record<string, string>}
    const inCommand = ['bibliography', 'compiler', 'core', 'locales', 'math']
      .concat('parser-markdown', 'transforms')
      .concat(
        ['docx', 'latex', 'markdown', 'text'].map(each => `renderer-${each}`),
      )
    const imported = inCommand.flatMap(each => [
      ...importedIn(join(app, 'node_modules/@cvast', each, 'dist')),
    ])
    const known = [
      ...notices.map(each => each.name),
      ...Object.keys(dependencies),
    ]
    const lacking = imported.filter(
      each => !each.startsWith('@cvast/') && !known.includes(each),
    )
    expect(lacking).toEqual([])
    expect(imported).toContain('yaml')
    // Of theirs: `yaml` imports none, micromark dozens.
    expect(notices.length).toBeGreaterThan(40)
    expect(known).toContain('micromark-util-character')
  })

  test('allow it, in texts that name the authors', () => {
    const wrong = notices.filter(
      ({licence, text}) =>
        licence === undefined ||
        !/Copyright/i.test(text) ||
        /General Public/i.test(text),
    )
    expect(wrong.map(each => each.name)).toEqual([])
  })
})

// Each takes its time in a process of its own: all at once.
describe.concurrent('tests of strangers pass', () => {
  const timeout = 300_000
  const examples = packed.filter(each => each.folder.includes('examples'))
  test.for(examples)('$name', {timeout}, async ({name, folder}, {expect}) => {
    const place = join(app, 'strangers', name)
    cpSync(join(folder, 'test'), join(place, 'test'), {recursive: true})
    const {stdout, status} = await run('node --test --test-reporter=tap', place)
    expect(stdout.match(/^not ok.*/gm) ?? []).toEqual([])
    expect(status).toBe(0)
    const passed = Number(/^# pass (\d+)$/m.exec(stdout)?.[1])
    expect(passed).toBeGreaterThan(2)
  })

  test('begins a renderer whose tests pass in one command', {
    timeout,
  }, async ({expect}) => {
    const {stdout, status} = await run('cvast new renderer typst')
    expect(status).toBe(0)
    expect(stdout).toContain(
      'cd cvast-renderer-typst && npm install && npm test',
    )
    const folder = join(app, 'cvast-renderer-typst')
    const left = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(each => /\.\w+$/.test(each))
      .filter(each => /__\w+__/.test(readFileSync(join(folder, each), 'utf8')))
    expect(left).toEqual([])
    // Its dependencies are those installed above.
    const tested = await run('npm test', folder)
    expect(tested.stdout.match(/^(?:not ok|✖).*/gm) ?? []).toEqual([])
    expect(tested.status).toBe(0)
    expect(tested.stdout).toMatch(/^(?:#|ℹ) pass 1\d\d$/m)
    const built = await run(
      'cvast build cv.md -t typst --renderer ./cvast-renderer-typst/dist/index.js -o -',
    )
    expect(built).toEqual({
      stdout:
        '<name>Jane Doe</name>\n<h1>Languages</h1>\n<term>German: 4/5</term>\n',
      stderr: '',
      status: 0,
    })

    const again = await run('cvast new renderer typst')
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('it is there already')
  })
})

describe('the command', () => {
  test('finds installed renderers by their formats', async () => {
    const {stderr, status} = await run('cvast build cv.md -t json,html -q')
    expect({stderr, status}).toEqual({stderr: '', status: 0})
    const out = (name: string) => readFileSync(join(app, 'out', name), 'utf8')
    expect(JSON.parse(out('cv.json')).languages).toEqual([
      {language: 'German', fluency: '4/5'},
    ])
    expect(out('cv.html')).toContain('<h1>Jane Doe</h1>')
  })

  test('takes a node of a plug-in: two formats answer, others tell', async () => {
    mkdirSync(join(app, 'rated'))
    writeFileSync(join(app, 'rated/cv.md'), cv)
    writeFileSync(
      join(app, 'rated/cvast.config.js'),
      `import {defineConfig, target} from 'cvast'
import rating from 'cvast-plugin-rating'
import html from 'cvast-renderer-html'

export default defineConfig({
  plugins: [rating],
  targets: [target(html), target('latex'), target('text')],
})\n`,
    )
    const {stderr, status} = await run('cvast build rated/cv.md -q')
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /^rated\/cv\.md:5:14: warning: Unexpected node `rating`, expected one that `text` can show; its text is kept/,
    )
    const out = (name: string) =>
      readFileSync(join(app, 'rated/out', name), 'utf8')
    expect(out('cv.html')).toContain(
      '<span role="img" aria-label="4 of 5">●●●●○</span>',
    )
    expect(out('cv.tex')).toContain('$\\bullet\\bullet\\bullet\\bullet\\circ$')
    expect(out('cv.txt')).toContain('German: 4/5')
  })

  test('takes a renderer of ours with one node changed', async () => {
    mkdirSync(join(app, 'house'))
    writeFileSync(
      join(app, 'house/cv.md'),
      '# Jane Doe\n\n## Work\n\n### Cook\n',
    )
    const guide = readFileSync(house, 'utf8')
    writeFileSync(
      join(app, 'house/cvast.config.ts'),
      `import {defineConfig, target} from 'cvast'
${guide}
export default defineConfig({
  targets: [target(houseLatex, {paper: 'letter'}), target(houseDocx), target('text')],
})\n`,
    )
    const built = await run('cvast build house/cv.md -q')
    expect(built).toEqual({stdout: '', stderr: '', status: 0})
    expect(readdirSync(join(app, 'house/out'))).toEqual([
      'cv.docx',
      'cv.tex',
      'cv.txt',
    ])
    const tex = readFileSync(join(app, 'house/out/cv.tex'), 'utf8')
    expect(tex).toMatch(/\\bigskip\n.*\\subsection/)
    expect(tex).toContain('paper=letter')
    // As its author's editor checks it.
    const typed = await run(
      'tsc --noEmit --strict --declaration --skipLibCheck false --module nodenext --target es2023 house/cvast.config.ts',
    )
    expect(typed).toEqual({stdout: '', stderr: '', status: 0})
  })

  test('begins nothing under a name that is none or ours', async () => {
    for (const [name, message] of [
      ['latex', 'cvast itself has one'],
      ['../alpha', 'small letters, digits and hyphens'],
    ]) {
      const {stderr, status} = await run(`cvast new renderer ${name}`)
      expect(status).toBe(2)
      expect(stderr).toContain(message)
    }
  })
})
