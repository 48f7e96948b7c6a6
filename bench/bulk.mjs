// 200 CVs in four formats: `cvast build 'cvs/*.md'` against `xargs -P2` with
// four runs of pandoc for each. Needs `pandoc`; build first.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {publish, root, table, versions} from './page.mjs'
import {syntheticCv} from './synthetic-cv.mjs'

const count = Number(process.env.CVS ?? 200)
const work = mkdtempSync(join(tmpdir(), 'cvast-bulk-'))
mkdirSync(join(work, 'cvs'))
for (let i = 0; i < count; i++)
  writeFileSync(join(work, 'cvs', `cv-${i}.md`), syntheticCv(i))
const cvast = `node ${join(root, 'packages/cli/bin/cvast.js')}`
const build = `${cvast} build 'cvs/*.md' -o out`

const time = command => {
  const start = process.hrtime.bigint()
  execFileSync('sh', ['-c', command], {cwd: work, stdio: 'ignore'})
  return Number(process.hrtime.bigint() - start) / 1e9
}

time(`${build} -q`)
const ours = [1, 2, 3].map(() => time(`${build} -q -f`))
const skipped = time(build)
const theirs = time(
  `mkdir pandoc && ls cvs | sed 's/.md$//' | xargs -P2 -I{} sh -c '${[
    ['docx', 'docx'],
    ['latex', 'tex'],
    ['plain', 'txt'],
    ['markdown', 'md'],
  ]
    .map(
      ([to, ending]) =>
        `pandoc -s -f markdown -t ${to} -o pandoc/{}.${ending} cvs/{}.md`,
    )
    .join(' && ')}'`,
)
rmSync(work, {recursive: true, force: true})

const best = Math.min(...ours)
const row = (name, seconds) => [
  name,
  seconds.toFixed(1),
  (count / seconds).toFixed(1),
  (theirs / seconds).toFixed(1),
]
publish('bulk', [
  `${versions('pandoc')}; ${count} CVs to four formats each; of cvast the best of three.`,
  table(
    ['', 'seconds', 'CVs a second', 'times as fast as pandoc'],
    [
      row('`xargs -P2`, four runs of pandoc each', theirs),
      row("`cvast build 'cvs/*.md' -f`", best),
      row("`cvast build 'cvs/*.md'`, nothing has changed", skipped),
    ],
  ),
])
