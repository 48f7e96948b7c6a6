import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {OptionSpec} from '@cvast/core'
import {expect, test} from 'vitest'
import {docx} from '../src/index.ts'
import {contentCv} from './content-cv.ts'
import {put, run, sdkErrors} from './judge.ts'
import {readPackage} from './read-package.ts'

const root = new URL('../', import.meta.url)
const page = readFileSync(new URL('../../docs/word.md', root), 'utf8')
const readme = readFileSync(new URL('README.md', root), 'utf8')

test('the table of options is what the schema says', () => {
  const rows = Object.entries(docx.schema).map(
    ([name, spec]) =>
      `| \`${name}\` | ${shown(spec.default)} | ${values(spec)} | ${spec.description} |`,
  )
  expect(page).toContain(rows.join('\n'))
})

test('the presets are described', () => {
  for (const preset of Object.values(docx.presets))
    for (const [name, value] of Object.entries(preset))
      expect(page).toContain(`| \`${name}\` | ${shown(value)} |`)
})

test('the example of the page writes a node in another way', async () => {
  const [, example = ''] =
    /```js\n(import \{docx, joinXml\}.*?)```/s.exec(page) ?? []
  expect(example).toContain('const house =')
  const folder = mkdtempSync(new URL('tmp-', import.meta.url).pathname)
  try {
    const script = join(folder, 'house.mjs')
    writeFileSync(script, `${example}\nexport {house}\n`)
    const {house} = (await import(pathToFileURL(script).href)) as {
      house: typeof docx
    }
    const bytes = (await house.render(contentCv, {
      options: house.defaults,
      date: new Date(0),
      report: () => {},
      read: () => undefined,
    })) as Uint8Array
    const count = contentCv.children.length - 1
    expect(
      readPackage(bytes)
        .get('word/document.xml')
        ?.match(/<w:pStyle w:val="HorizontalLine"\/>.{0,40}/g),
    ).toHaveLength(count)
    expect(sdkErrors(put('house.docx', bytes))).toEqual([])
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

test('the example of the README runs, and its file opens', async () => {
  const [, example = ''] = /```js\n(.*?)```/s.exec(readme) ?? []
  expect(example).toContain("'jane-doe.docx'")
  const folder = mkdtempSync(new URL('tmp-', import.meta.url).pathname)
  try {
    const path = join(folder, 'jane-doe.docx')
    const script = join(folder, 'example.mjs')
    writeFileSync(
      script,
      example.replace("'jane-doe.docx'", JSON.stringify(path)),
    )
    await import(pathToFileURL(script).href)
    const parts = readPackage(readFileSync(path))
    expect(parts.get('word/document.xml')).toContain('w:w="12240"')
    expect(run('docx2txt', [path, '-']).replaceAll(/\s+/g, ' ').trim()).toBe(
      'Jane Doe Skills * C++ * Rust',
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none'
  return value === '' ? 'none' : `\`${value}\``
}

function values(spec: OptionSpec): string {
  const {type, values, min, max} = spec as {
    type: string
    values?: readonly string[]
    min?: number
    max?: number
  }
  if (values) return values.map(each => `\`${each}\``).join(', ')
  return min === undefined ? type : `${min} to ${max}`
}
