// Where the time of a cold `cvast build -t text` goes: samples of V8's
// profiler, by what was being done. Bundles with readable names first, and as
// usual afterwards.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {publish, root, table, versions} from './page.mjs'

const runs = Number(process.env.RUNS ?? 20)
const cli = join(root, 'packages/cli')
const work = mkdtempSync(join(tmpdir(), 'cvast-profile-'))
const env = {...process.env, CVAST_CACHE: join(work, 'cache')}

/** What a frame belongs to, by its function and file; the nearest counts. */
const parts = [
  ['garbage collector', name => name === '(garbage collector)'],
  ["V8's code of the bundle, from the cache", name => name === 'Script'],
  ['Markdown → mdast', name => name === 'toMdast'],
  ['mdast → tree', name => name === 'readCv'],
  ['transforms', name => name === 'applyTransforms'],
  [
    'rendering',
    (name, url) => /renderer-[a-z]+\.cjs$/.test(url) && name === 'render',
  ],
  [
    'config: finding and importing it',
    name =>
      name === 'loadConfig' ||
      name === 'importModule' ||
      name === 'importSyncForRequire',
  ],
  [
    'writing, and what is remembered',
    name =>
      name === 'writeAtomic' ||
      name === 'prepare' ||
      name === 'store' ||
      name === 'flush',
  ],
  [
    'modules of Node',
    name =>
      name === 'compileForInternalLoader' ||
      name === 'compileForPublicLoader' ||
      name === 'requireBuiltin',
  ],
  [
    'loading and starting the bundle',
    // The whole of a module is a function without a name, on its first line.
    (name, url, line) =>
      (/load-app\.cjs$/.test(url) && name !== 'require') ||
      (/app\/[a-z-]+\.cjs$/.test(url) && name === '' && line === 0),
  ],
]

try {
  bundle({CVAST_PLAIN: '1'})
  for (let i = 0; i < 3; i++) command()
  for (let i = 0; i < runs; i++)
    command('--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${work}/p`)
} finally {
  bundle({})
}

const shares = new Map()
let total = 0
for (const name of readdirSync(join(work, 'p'))) {
  const profile = JSON.parse(readFileSync(join(work, 'p', name), 'utf8'))
  const nodes = new Map(profile.nodes.map(each => [each.id, each]))
  const parents = new Map()
  for (const {id, children = []} of profile.nodes)
    for (const each of children) parents.set(each, id)
  for (const [index, id] of profile.samples.entries()) {
    const took = profile.timeDeltas[index]
    const part = partOf(id)
    if (part === undefined) continue
    shares.set(part, (shares.get(part) ?? 0) + took)
    total += took
  }
  function partOf(id) {
    let ours = false
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const {functionName, url, lineNumber} = nodes.get(at).callFrame
      if (functionName === '(idle)') return undefined
      const found = parts.find(([, fits]) =>
        fits(functionName, url, lineNumber),
      )
      if (found) return found[0]
      ours ||= /dist\/(app\/[a-z-]+|boot)\.cjs$/.test(url)
    }
    if (ours) return 'the rest of the command'
    return 'Node itself'
  }
}
rmSync(work, {recursive: true, force: true})

publish('profile', [
  `${versions()}; ${runs} runs of \`cvast build content/cv.md -f -t text\`. Node starts for some time before its profiler does; that is not in it.`,
  table(
    ['', 'share'],
    [...shares]
      .sort(([, a], [, b]) => b - a)
      .map(([name, took]) => [name, `${((100 * took) / total).toFixed(1)} %`]),
  ),
])

function bundle(more) {
  execFileSync(process.execPath, ['bundle.mjs'], {
    cwd: cli,
    env: {...process.env, ...more},
    stdio: ['ignore', 'ignore', 'ignore'],
  })
}

function command(...flags) {
  execFileSync(
    process.execPath,
    [
      ...flags,
      join(cli, 'bin/cvast.js'),
      ...['build', join(root, 'content/cv.md'), '-f', '-q', '-t', 'text'],
      ...['-o', join(work, 'out')],
    ],
    {env, stdio: 'inherit'},
  )
}
