// One process that compiles again and again: time per CV and format, memory
// over 10,000 compilations, and how both grow with the CV. Build first.
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {median, publish, root, table, versions} from './page.mjs'
import {syntheticCv} from './synthetic-cv.mjs'

const packages = name => import(join(root, 'packages', name, 'dist/index.js'))
const formats = ['docx', 'latex', 'text', 'markdown']
const host = {
  date: new Date(0),
  readFile: async () => ({problem: 'not there', reason: 'unreadable'}),
  readImage: async () => ({problem: 'not there', reason: 'unreadable'}),
}

const [{compile, target}, {createRequire}] = await Promise.all([
  packages('compiler'),
  import('node:module'),
])
const {VFile} = createRequire(join(root, 'packages/cli/package.json'))('vfile')
const targets = await Promise.all(
  formats.map(async name => {
    const renderer = (await packages(`renderer-${name}`))[name]
    return {...target(renderer), renderer}
  }),
)

async function run(source, wanted = targets) {
  const start = process.hrtime.bigint()
  const {results} = await compile(
    new VFile({path: 'cv.md', value: source}),
    wanted,
    host,
  )
  if (results.length !== wanted.length || results.some(each => !each.output))
    throw new Error('a synthetic CV did not compile')
  return Number(process.hrtime.bigint() - start) / 1e6
}

if (process.argv[2] === 'scale') {
  // A process of its own for each size: what it needs at most is told by the
  // system, and no code is warm.
  const times = Number(process.argv[3])
  const source = syntheticCv(1, times)
  for (let i = 0; i < 5; i++) await run(syntheticCv(1, 1))
  const took = []
  for (let i = 0; i < (times >= 1000 ? 1 : 3); i++) took.push(await run(source))
  const {maxRSS} = process.resourceUsage()
  console.log(
    JSON.stringify({
      times,
      bytes: source.length,
      ms: Math.min(...took),
      megabytes: maxRSS / 1024,
    }),
  )
} else {
  const rounds = Number(process.env.ROUNDS ?? 10_000)
  for (let i = 0; i < 50; i++) await run(syntheticCv(i))
  const perFormat = []
  for (const [index, name] of formats.entries()) {
    const took = []
    for (let i = 0; i < 60; i++)
      took.push(await run(syntheticCv(i), [targets[index]]))
    perFormat.push([name, median(took).toFixed(1)])
  }
  const memory = []
  const all = []
  const begin = process.hrtime.bigint()
  for (let i = 0; i < rounds; i++) {
    all.push(await run(syntheticCv(i % 200)))
    if ((i + 1) % (rounds / 5) === 0) {
      globalThis.gc?.()
      const {heapUsed, rss} = process.memoryUsage()
      memory.push([
        String(i + 1),
        (heapUsed / 1e6).toFixed(1),
        (rss / 1e6).toFixed(0),
      ])
    }
  }
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  perFormat.push(['all four', median(all).toFixed(1)])
  const sizes = [1, 10, 100, 1000].map(times =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [fileURLToPath(import.meta.url), 'scale', String(times)],
        {encoding: 'utf8'},
      ),
    ),
  )
  publish('warm', [
    `${versions()}.`,
    '### one process, warm',
    table(['format', 'median ms per CV'], perFormat),
    `${rounds} compilations of 200 CVs to four formats: ${(rounds / seconds).toFixed(0)} CVs a second on one thread.`,
    table(['compilations', 'heap MB', 'process MB'], memory),
    '### larger CVs, to four formats',
    table(
      ['entries', 'Markdown kB', 'ms', 'ms per kB', 'process MB at most'],
      sizes.map(({times, bytes, ms, megabytes}) => [
        `×${times}`,
        (bytes / 1000).toFixed(0),
        ms.toFixed(0),
        (ms / (bytes / 1000)).toFixed(2),
        megabytes.toFixed(0),
      ]),
    ),
    `Exponent of time over size: ${exponent(sizes).toFixed(2)} from ×1 to ×1000, ${exponent(sizes.slice(1)).toFixed(2)} from ×10.`,
  ])
}

/** The slope of the line through log size and log time. */
function exponent(sizes) {
  const x = sizes.map(each => Math.log(each.bytes))
  const y = sizes.map(each => Math.log(each.ms))
  const mean = list => list.reduce((sum, each) => sum + each, 0) / list.length
  const [mx, my] = [mean(x), mean(y)]
  return (
    x.reduce((sum, each, i) => sum + (each - mx) * (y[i] - my), 0) /
    x.reduce((sum, each) => sum + (each - mx) ** 2, 0)
  )
}
