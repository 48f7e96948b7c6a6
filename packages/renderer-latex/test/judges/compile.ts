import {rmSync} from 'node:fs'
import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll} from 'vitest'
import type {Engine} from './engines.ts'
import {run} from './run.ts'

/** A document as an engine made it. */
export interface Compiled {
  folder: string
  /** Path of the PDF. */
  pdf: string
  log: string
}

/** To be removed when the tests of the file that imports this have run. */
const folders: string[] = []

afterAll(() => {
  for (const each of folders) rmSync(each, {recursive: true, force: true})
})

/**
 * Compiles in a new folder. Characters that no font has are errors
 * (`\tracinglostchars=3`).
 */
export async function compile(
  tex: string,
  engine: Engine,
  {
    runs = 1,
    args = [],
    prepare = () => {},
  }: {
    runs?: number
    args?: readonly string[]
    /** Puts other files into the folder. */
    prepare?: (folder: string) => void
  } = {},
): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), 'cvast-latex-'))
  folders.push(folder)
  await writeFile(join(folder, 'cv.tex'), tex)
  prepare(folder)
  for (let pass = 0; pass < runs; pass++)
    await run(
      engine,
      [
        '-interaction=nonstopmode',
        '-jobname=cv',
        ...args,
        '\\tracinglostchars=3 \\input{cv.tex}',
      ],
      folder,
    )
  const log = runs === 0 ? '' : await readFile(join(folder, 'cv.log'), 'latin1')
  return {folder, pdf: join(folder, 'cv.pdf'), log}
}
