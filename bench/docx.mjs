// Time and memory for Word files: one document cold, by the command, and 200
// in one process, on the CV of this repository. Build first; with GNU time
// (`/usr/bin/time`) the peak of memory of the cold run is measured, too.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cv = join(root, 'content/cv.md')
const work = mkdtempSync(join(tmpdir(), 'cvast-bench-'))

/** Runs of each cold command; odd, for a median that was measured. */
const runs = 11

/** Documents in one process. */
const documents = 200

try {
  cold()
  await warm()
} finally {
  rmSync(work, {recursive: true, force: true})
}

/** Processes that begin with nothing, side by side. */
function cold() {
  const command = join(root, 'packages/cli/bin/cvast.js')
  const commands = {
    'bare node': [process.execPath, '-e', '0'],
    'cvast, one Word file': [
      ...[process.execPath, command, 'build', cv],
      ...['-f', '-q', '-t', 'docx', '-o', join(work, 'cvast')],
    ],
    'pandoc, one Word file': ['pandoc', cv, '-o', join(work, 'pandoc.docx')],
  }
  const taken = Object.fromEntries(
    Object.keys(commands).map(name => [name, {ms: [], peak: []}]),
  )
  for (let i = 0; i <= runs; i++)
    for (const [name, [program, ...args]] of Object.entries(commands)) {
      const begin = performance.now()
      const {status, stderr} = spawnSync(
        '/usr/bin/time',
        ['-f', '%M', program, ...args],
        {encoding: 'utf8'},
      )
      const ms = performance.now() - begin
      if (status !== 0) throw new Error(`\`${program}\` failed: ${stderr}`)
      // The first run warms the disk's cache.
      if (i === 0) continue
      taken[name].ms.push(ms)
      taken[name].peak.push(Number(stderr.trim().split('\n').at(-1)) / 1024)
    }
  const base = median(taken['bare node'].ms)
  console.log(`| cold, median of ${runs} | ms | × bare node | peak MB |`)
  console.log('| --- | ---: | ---: | ---: |')
  for (const [name, {ms, peak}] of Object.entries(taken))
    console.log(
      `| ${name} | ${median(ms).toFixed(0)} | ${(median(ms) / base).toFixed(2)} | ${median(peak).toFixed(0)} |`,
    )
}

/** Many in one process: parse and render, each from the text. */
async function warm() {
  const load = name => import(join(root, 'packages', name, 'dist/index.js'))
  const {parse} = await load('parser-markdown')
  const {docx} = await load('renderer-docx')
  const source = readFileSync(cv, 'utf8')
  const one = async () => {
    const tree = parse(source)
    return docx.render(tree, {
      options: docx.defaults,
      date: new Date(0),
      report: () => {},
      read: () => undefined,
    })
  }
  const first = await timed(one)
  const each = []
  const heap = []
  for (let i = 1; i < documents; i++) {
    each.push(await timed(one))
    if (i % 50 === 0) heap.push(used())
  }
  console.log(`\n${documents} in one process (parse and render):`)
  console.log(
    `first ${first.toFixed(0)} ms, median ${median(each).toFixed(1)} ms`,
  )
  console.log(`all ${((first + sum(each)) / 1000).toFixed(2)} s`)
  console.log(`heap after each 50, collected: ${heap.map(mb).join(', ')} MB`)
  console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  if (!globalThis.gc) console.log('(with `node --expose-gc` the heap is exact)')
}

async function timed(action) {
  const begin = performance.now()
  await action()
  return performance.now() - begin
}

function used() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function mb(bytes) {
  return (bytes / 1024 / 1024).toFixed(1)
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
