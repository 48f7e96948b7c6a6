import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'
import {afterAll, describe, expect, test} from 'vitest'
import {type Sandbox, sandbox} from './sandbox.ts'

/**
 * How often a writer is killed. `CVAST_KILLS=200 vitest run
 * packages/cli/test/faults.test.ts` takes a minute on a quiet machine.
 */
const kills = Number(process.env.CVAST_KILLS ?? 40)

/** Machines that do other things besides are slow: 8 minutes. */
const patience = 480_000

/** What can go wrong around the command: nothing half-written, nothing lost. */
const boxes: Sandbox[] = []

function box(name: string): Sandbox {
  const made = sandbox(name)
  boxes.push(made)
  return made
}

afterAll(() => {
  for (const {folder} of boxes) rmSync(folder, {recursive: true, force: true})
})

/** A CV long enough for its writing to take a while. */
function cv(word: string): string {
  const entries = Array.from(
    {length: 30},
    (_, index) =>
      `### Cook, ${word} ${index}\n\n*2015–2016*\n\nMade *${word}*.\n`,
  )
  return `# Jane ${word}\n\n## Experience\n\n${entries.join('\n')}`
}

const names = ['cv.docx', 'cv.md', 'cv.tex', 'cv.txt']

/** All files of a folder and what is in them. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(each => [each, readFileSync(join(folder, each), 'base64')]),
  )
}

/** What a build gives when nothing disturbs it. */
function undisturbed(source: string): Record<string, string> {
  const {folder, run} = box('whole')
  writeFileSync(join(folder, 'cv.md'), source)
  expect(run('build', 'cv.md', '-q')).toEqual({status: 0, out: '', errors: ''})
  return contents(join(folder, 'out'))
}

const alpha = undisturbed(cv('alpha'))
const bravo = undisturbed(cv('bravo'))

/** Puts the old results there, as an earlier run would have. */
function putOld(folder: string): void {
  mkdirSync(folder, {recursive: true})
  for (const name of names)
    writeFileSync(join(folder, name), alpha[name] as string, 'base64')
}

/** Each file is whole: the old one or the new one. */
function expectWhole(folder: string): {news: number} {
  const now = contents(folder)
  let news = 0
  for (const name of names) {
    expect([alpha[name], bravo[name]]).toContain(now[name])
    if (now[name] === bravo[name]) news++
  }
  return {news}
}

describe('killed', () => {
  test('again and again at the writing: each file is whole', {
    timeout: patience,
  }, async () => {
    const {folder} = box('kill')
    const out = join(folder, 'out')
    putOld(out)
    for (const name of names) {
      writeFileSync(join(folder, `alpha-${name}`), alpha[name] ?? '', 'base64')
      writeFileSync(join(folder, `bravo-${name}`), bravo[name] ?? '', 'base64')
    }
    const writer = join(folder, 'writer.mjs')
    await build({
      input: fileURLToPath(
        new URL('faults/write-for-ever.ts', import.meta.url),
      ),
      platform: 'node',
      output: {file: writer, format: 'esm'},
    })
    let news = 0
    let midway = 0
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [writer, folder, ...names])
      await once(child.stdout, 'data')
      await new Promise(done => setTimeout(done, (kill * 3) % 17))
      child.kill('SIGKILL')
      await once(child, 'exit')
      news += expectWhole(out).news
      midway += readdirSync(out).filter(each => /tmp$/.test(each)).length
    }
    // The test would show nothing if the kills had met no write.
    expect(news).toBeGreaterThan(kills / 4)
    expect(midway).toBeGreaterThan(0)
  })

  test('in a whole run: each file is whole, and the next run tidies up', {
    timeout: patience,
  }, async () => {
    const {folder, run, start} = box('kill-run')
    const out = join(folder, 'out')
    writeFileSync(join(folder, 'cv.md'), cv('bravo'))
    run('build', 'cv.md', '-q')
    const begin = performance.now()
    run('build', 'cv.md', '-qf')
    const whole = performance.now() - begin
    putOld(out)
    for (let kill = 0; kill < 10; kill++) {
      const child = start('build', 'cv.md', '-qf')
      // The second half of the run is where it writes.
      await new Promise(done => setTimeout(done, whole * (0.5 + kill / 20)))
      child.kill('SIGKILL')
      if (child.exitCode === null) await once(child, 'exit')
      expectWhole(out)
    }
    const left = join(out, '.999999-abc-1.cvast-tmp')
    writeFileSync(left, 'half')
    for (const each of readdirSync(out).filter(name => /tmp$/.test(name)))
      utimesSync(join(out, each), 0, 0)
    expect(run('build', 'cv.md', '-qf').status).toBe(0)
    expect(contents(out)).toEqual(bravo)
  })
})

describe('the disk', () => {
  test('full: a message per file, the old ones stay, nothing else', () => {
    const {folder, run} = box('full')
    const out = join(folder, 'out')
    mkdirSync(out)
    writeFileSync(join(folder, 'cv.md'), cv('bravo'))
    // Needs root, as in CI; a failure here says so.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', out])
    try {
      putOld(out)
      try {
        writeFileSync(join(out, 'ballast'), Buffer.alloc(65_536))
      } catch {
        // Full: that is what it is for.
      }
      const {status, errors} = run('build', 'cv.md', '-q')
      expect(status).toBe(1)
      expect(errors.trim().split('\n')).toEqual(
        ['docx', 'tex', 'txt', 'md'].map(
          each =>
            `cvast: Cannot write \`out/cv.${each}\`: no space is left on the disk`,
        ),
      )
      rmSync(join(out, 'ballast'))
      expect(contents(out)).toEqual(alpha)
    } finally {
      execFileSync('umount', [out])
    }
  })

  test('read-only: a message per file, the old ones stay', () => {
    const {folder, run} = box('read-only')
    const out = join(folder, 'out')
    mkdirSync(out)
    writeFileSync(join(folder, 'cv.md'), cv('bravo'))
    execFileSync('mount', ['-t', 'tmpfs', 'none', out])
    try {
      putOld(out)
      execFileSync('mount', ['-o', 'remount,ro', out])
      const {status, errors} = run('build', 'cv.md', '-q')
      expect(status).toBe(1)
      expect(errors).toMatch(
        /^(cvast: Cannot write `out\/cv\.\w+`: the disk is read-only\n){4}$/,
      )
      expect(contents(out)).toEqual(alpha)
    } finally {
      execFileSync('umount', [out])
    }
  })

  test('the cache cannot be written: the build works all the same', () => {
    const {folder, run} = box('no-cache')
    writeFileSync(join(folder, 'cv.md'), cv('bravo'))
    writeFileSync(join(folder, '.cache'), 'a file where the folder should be')
    expect(run('build', 'cv.md', '-q')).toEqual({
      status: 0,
      out: '',
      errors: '',
    })
    expect(contents(join(folder, 'out'))).toEqual(bravo)
  })

  test("V8's code is damaged or open to others: it is not taken", () => {
    const {folder, run} = box('code')
    writeFileSync(join(folder, 'cv.md'), cv('bravo'))
    run('build', 'cv.md', '-q')
    const code = join(folder, '.cache/code')
    const [build = ''] = readdirSync(code)
    for (const each of readdirSync(join(code, build))) {
      const path = join(code, build, each)
      writeFileSync(path, readFileSync(path).subarray(0, 1000))
    }
    expect(run('build', 'cv.md', '-qf').status).toBe(0)
    for (const each of readdirSync(join(code, build)))
      chmodSync(join(code, build, each), 0o666)
    expect(run('build', 'cv.md', '-qf').status).toBe(0)
    expect(contents(join(folder, 'out'))).toEqual(bravo)
  })
})

describe('others at work', () => {
  test('two runs at once in one folder: all files whole', async () => {
    const {folder, start} = box('two')
    writeFileSync(join(folder, 'alpha.md'), cv('alpha'))
    writeFileSync(join(folder, 'bravo.md'), cv('bravo'))
    for (const word of ['alpha', 'bravo'])
      writeFileSync(
        join(folder, `${word}.mjs`),
        `export default {targets: ${JSON.stringify(
          ['docx', 'latex', 'text', 'markdown'].map(renderer => ({
            renderer,
            options: {},
            file: 'cv',
          })),
        )}}`,
      )
    const runs = ['alpha', 'bravo', 'alpha', 'bravo'].map(word =>
      start('build', `${word}.md`, '-qf', '--config', `${word}.mjs`),
    )
    const codes = await Promise.all(
      runs.map(async each => (await once(each, 'exit'))[0] as number),
    )
    expect(codes).toEqual([0, 0, 0, 0])
    expectWhole(join(folder, 'out'))
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(names)
  })

  test('the source is replaced again and again: every build is of one whole source', {
    timeout: patience,
  }, async () => {
    const {folder, start} = box('replaced')
    const source = join(folder, 'cv.md')
    writeFileSync(source, cv('alpha'))
    let turn = 0
    const swap = setInterval(() => {
      writeFileSync(`${source}.new`, cv(turn++ % 2 === 0 ? 'bravo' : 'alpha'))
      renameSync(`${source}.new`, source)
    }, 5)
    try {
      for (let round = 0; round < 4; round++) {
        const [code] = await once(start('build', 'cv.md', '-qf'), 'exit')
        expect(code).toBe(0)
        const now = contents(join(folder, 'out'))
        expect([alpha, bravo]).toContainEqual(now)
      }
    } finally {
      clearInterval(swap)
    }
    expect(turn).toBeGreaterThan(20)
  })
})

describe('inputs are never written', () => {
  const source = cv('bravo')

  test.each([
    ['the source', 'cv.md', ['-t', 'markdown', '-o', 'cv.md']],
    ['the source in other case', 'cv.md', ['-t', 'markdown', '-o', 'CV.md']],
    ['the folder of the source', 'cv.md', ['-t', 'markdown', '-o', '.']],
    ['a link to the source', 'cv.md', ['-t', 'markdown', '-o', 'link.md']],
    ['a linked folder', 'cv.md', ['-t', 'markdown', '-o', 'here']],
    [
      'the config',
      'cvast.config.mjs',
      ['-t', 'text', '-o', 'cvast.config.mjs'],
    ],
  ])('%s', (_what, victim, args) => {
    const {folder, run} = box('inputs')
    writeFileSync(join(folder, 'cv.md'), source)
    writeFileSync(join(folder, 'cvast.config.mjs'), 'export default {}\n')
    symlinkSync('cv.md', join(folder, 'link.md'))
    symlinkSync('.', join(folder, 'here'))
    const before = readFileSync(join(folder, victim))
    const {status, errors} = run('build', 'cv.md', ...args)
    expect(status).toBe(2)
    expect(errors).toContain('it is a source')
    expect(readFileSync(join(folder, victim))).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(
      ['cv.md', 'cvast.config.mjs', 'here', 'link.md'].sort(),
    )
  })

  test('two targets for one path stop the run, also in other case', () => {
    const {folder, run} = box('same')
    writeFileSync(join(folder, 'cv.md'), source)
    writeFileSync(
      join(folder, 'cvast.config.mjs'),
      `export default {targets: [
        {renderer: 'text', options: {}, file: 'alpha.txt'},
        {renderer: 'markdown', options: {}, file: 'ALPHA.txt'},
      ]}`,
    )
    const {status, errors} = run('build', 'cv.md')
    expect(status).toBe(2)
    expect(errors).toContain('twice')
    expect(readdirSync(folder).sort()).toEqual(['cv.md', 'cvast.config.mjs'])
  })
})
