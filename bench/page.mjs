import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Puts a result between its marks in bench/README.md, and prints it. */
export function publish(mark, lines) {
  const begin = `<!-- ${mark}: begin -->`
  const end = `<!-- ${mark}: end -->`
  const path = join(root, 'bench/README.md')
  const page = readFileSync(path, 'utf8')
  const measured = [begin, ...lines, end].join('\n\n')
  writeFileSync(
    path,
    page.slice(0, page.indexOf(begin)) +
      measured +
      page.slice(page.indexOf(end) + end.length),
  )
  console.log(measured)
}

/** What it was measured with. */
export function versions(...programs) {
  return [
    `Node ${process.version}`,
    ...programs.map(version),
    `${cpus().length} cores`,
    new Date().toISOString().slice(0, 10),
  ].join(', ')
}

function version(program) {
  return execFileSync(program, ['--version'], {encoding: 'utf8'})
    .split('\n')[0]
    .trim()
}

/** A table in Markdown; all columns but the first are numbers. */
export function table(head, rows) {
  return [
    `| ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(head.length - 1)}`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n')
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
