import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, delimiter, dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Io} from '../io.ts'
import {runProgram} from './run-program.ts'

/** The text of each page of a document, or why it cannot be had. */
export type PageTexts = {pages: string[]} | {problem: string}

/** LibreOffice, by the names it has on different systems. */
const offices = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** Any of them typesets what we write. */
const engines = ['pdflatex', 'xelatex', 'lualatex']

/**
 * Has a document laid out by the program that its readers use (LibreOffice for
 * Word, TeX for LaTeX) and gives the text of each page. Pictures are looked
 * for in `folder`.
 */
export async function pageTexts(
  extension: string,
  output: string | Uint8Array,
  folder: string,
  io: Io,
): Promise<PageTexts> {
  const layOut = layouts.get(extension)
  if (!layOut) return {problem: `a \`.${extension}\` file has no pages`}
  const work = await mkdtemp(join(tmpdir(), 'cvast-pages-'))
  try {
    const file = join(work, `cv.${extension}`)
    await writeFile(file, output)
    const problem = await layOut(file, folder, io)
    if (problem !== undefined) return {problem}
    const {stdout, problem: unread} = await runProgram(
      ['pdftotext'],
      ['-enc', 'UTF-8', join(work, 'cv.pdf'), '-'],
      {cwd: work, env: io.env},
    )
    if (unread !== undefined) return {problem: unread}
    // A form feed ends each page.
    return {pages: stdout.split('\f').slice(0, -1)}
  } finally {
    await rm(work, {recursive: true, force: true, maxRetries: 3})
  }
}

/** Makes a `.pdf` beside `file`, or says why not. */
type Layout = (
  file: string,
  folder: string,
  io: Io,
) => Promise<string | undefined>

const layouts: ReadonlyMap<string, Layout> = new Map([
  ['docx', office],
  ['odt', office],
  ['tex', latex],
])

/** With a profile of its own: an open LibreOffice is not disturbed. */
async function office(file: string, _: string, {env}: Io) {
  const cwd = dirname(file)
  const profile = pathToFileURL(join(cwd, 'profile')).href
  const {problem} = await runProgram(
    offices,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      cwd,
      file,
    ],
    {cwd, env},
  )
  return problem
}

/** Twice, since tables settle in the second run. */
async function latex(file: string, folder: string, io: Io) {
  const env = {...io.env, TEXINPUTS: ['.', folder, ''].join(delimiter)}
  for (let pass = 0; pass < 2; pass++) {
    const {problem} = await runProgram(
      engines,
      [
        '-interaction=nonstopmode',
        '-halt-on-error',
        '-no-shell-escape',
        basename(file),
      ],
      {cwd: dirname(file), env},
    )
    if (problem !== undefined) return problem
  }
  return undefined
}
