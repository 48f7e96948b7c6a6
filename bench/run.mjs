// Compares cold runs of cvast and pandoc in one hyperfine run each and writes
// the ratios into bench/README.md. Absolute times are this machine's; the
// ratios are what counts. Needs `hyperfine` and `pandoc`; build first.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'cvast-bench-'))
const cvast = `node ${join(root, 'packages/cli/bin/cvast.js')}`
const cv = join(root, 'content/cv.md')
const pandoc = (to, file) =>
  `pandoc -s -f markdown -t ${to} -o ${work}/pandoc.${file} ${cv}`

/** Each comparison: what is measured, against what it is divided. */
const comparisons = [
  {
    title: 'four formats, cold',
    base: 'pandoc, four runs in turn',
    commands: {
      'pandoc, four runs in turn': [
        pandoc('docx', 'docx'),
        pandoc('latex', 'tex'),
        pandoc('plain', 'txt'),
        pandoc('markdown', 'md'),
      ].join(' && '),
      'cvast, four formats': `${cvast} build ${cv} -f -q -t docx,latex,text,markdown -o ${work}/cvast`,
      'bare node': 'node -e 0',
    },
  },
  {
    title: 'plain text, cold',
    base: 'bare node',
    commands: {
      'bare node': 'node -e 0',
      'pandoc -t plain': pandoc('plain', 'txt'),
      'cvast -t text': `${cvast} build ${cv} -f -q -t text -o ${work}/cvast`,
    },
  },
]

const tables = comparisons.map(({title, base, commands}) => {
  const json = join(work, 'result.json')
  execFileSync(
    'hyperfine',
    [
      '--warmup=3',
      '--runs=20',
      '--style=none',
      `--export-json=${json}`,
      ...Object.entries(commands).flatMap(([name, command]) => [
        '--command-name',
        name,
        command,
      ]),
    ],
    {stdio: ['ignore', 'ignore', 'inherit']},
  )
  const {results} = JSON.parse(readFileSync(json, 'utf8'))
  const divisor = results.find(each => each.command === base).median
  return [
    `### ${title}`,
    '',
    `| | median ms | min ms | ratio to ${base} |`,
    '| --- | ---: | ---: | ---: |',
    ...results.map(
      ({command, median, min}) =>
        `| ${command} | ${ms(median)} | ${ms(min)} | ${(median / divisor).toFixed(2)} |`,
    ),
  ].join('\n')
})

const begin = '<!-- measured: begin -->'
const end = '<!-- measured: end -->'
const path = join(root, 'bench/README.md')
const page = readFileSync(path, 'utf8')
const versions = `Node ${process.version}, ${version('pandoc')}, ${version('hyperfine')}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}; 20 runs each after 3 for warming up.`
const measured = [begin, versions, ...tables, end].join('\n\n')
writeFileSync(
  path,
  page.slice(0, page.indexOf(begin)) +
    measured +
    page.slice(page.indexOf(end) + end.length),
)
console.log(measured)
rmSync(work, {recursive: true, force: true})

function ms(seconds) {
  return (seconds * 1000).toFixed(0)
}

function version(program) {
  return execFileSync(program, ['--version'], {encoding: 'utf8'})
    .split('\n')[0]
    .trim()
}
