// Compares cold runs of cvast and pandoc in one hyperfine run each. Needs
// `hyperfine` and `pandoc`; build first.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {publish, root, table, versions} from './page.mjs'

const runs = Number(process.env.RUNS ?? 20)
const work = mkdtempSync(join(tmpdir(), 'cvast-bench-'))
const cvast = `node ${join(root, 'packages/cli/bin/cvast.js')}`
const cv = join(root, 'content/cv.md')
const pandoc = (to, file) =>
  `pandoc -s -f markdown -t ${to} -o ${work}/pandoc.${file} ${cv}`

// The four formats, whatever the config beside the CV asks for.
const four = `${cvast} build ${cv} -f -q -t docx,latex,text,markdown -o ${work}/cvast`

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
      'cvast, four formats': four,
      'cvast, nothing has changed': four.replace(' -f', ''),
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
      'cvast --version': `${cvast} --version`,
    },
  },
]

const tables = comparisons.map(({title, base, commands}) => {
  const json = join(work, 'result.json')
  execFileSync(
    'hyperfine',
    [
      '--warmup=3',
      `--runs=${runs}`,
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
    table(
      ['', 'median ms', 'min ms', `ratio to ${base}`],
      results.map(({command, median, min}) => [
        command,
        ms(median),
        ms(min),
        (median / divisor).toFixed(2),
      ]),
    ),
  ].join('\n\n')
})

publish('cold', [
  `${versions('pandoc', 'hyperfine')}; ${runs} runs each after 3 for warming up.`,
  ...tables,
])
rmSync(work, {recursive: true, force: true})

function ms(seconds) {
  return (seconds * 1000).toFixed(0)
}
