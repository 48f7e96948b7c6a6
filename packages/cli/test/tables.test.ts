import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {readyTables} from '../bundle-tables.mjs'

// The tables that the bundle holds ready are those that the modules make.

const packages = fileURLToPath(new URL('../..', import.meta.url))

test.each([
  ['locales/dist/title-index.js', 'titleIndex'],
  ['parser-markdown/dist/dates/vocabulary.js', 'vocabulary'],
])('%s', async (path, name) => {
  const {load} = await readyTables(packages)
  const code = load(`/${path}`)
  const ready = await import(
    `data:text/javascript,${encodeURIComponent(code ?? '')}`
  )
  const made = await import(`${packages}/${path}`)
  expect(ready[name]()).toEqual(made[name]())
  expect([...(ready[name]().keys?.() ?? [])]).toEqual([
    ...(made[name]().keys?.() ?? []),
  ])
})
