import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Cv, validate} from '@cvast/core'
import {expect, test, vi} from 'vitest'
import {compile} from './judges/compile.ts'
import {problems} from './judges/problems.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

const folder = new URL('fixtures/', import.meta.url)

const names = readdirSync(folder, {withFileTypes: true})
  .filter(each => each.isDirectory())
  .map(each => each.name)

/** Enough of a picture for the renderer, which looks at its first bytes. */
const files = {
  'plot.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  'a}b.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  'anim.gif': Uint8Array.of(0x47, 0x49, 0x46, 0x38),
}

// Each fixture: tree.json, with options.json where some are not the default,
// becomes output.tex and messages.txt.
for (const name of names) {
  const at = (file: string) => new URL(`${name}/${file}`, folder)
  const read = (file: string) => JSON.parse(readFileSync(at(file), 'utf8'))
  const tree: Cv = read('tree.json')
  const options = existsSync(at('options.json')) ? read('options.json') : {}
  const {tex, messages} = renderTex(tree, options, files)

  test(`${name}: as written down`, async () => {
    expect(validate(tree)).toEqual([])
    await expect(tex).toMatchFileSnapshot(at('output.tex').pathname)
    await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(
      at('messages.txt').pathname,
    )
    expect(tex).toMatch(/[^\n]\n$/)
    expect(tex).not.toMatch(/[ \t]\n|\n\n\n/)
  })

  test.concurrent(`${name}: compiles without complaint`, async () => {
    const {log} = await compile(tex, 'pdflatex', {
      runs: tex.includes('{longtable}') ? 2 : 1,
    })
    expect(problems(log)).toEqual([])
  })
}
