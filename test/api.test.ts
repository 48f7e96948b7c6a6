import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {apiOf} from './api/api-of.ts'

// What every package promises stands in `test/api/NAME.txt`, made from what is
// built: build first. `UPDATE_API=1 vitest run test/api.test.ts` writes it
// anew; read the difference before you keep it.

const update = process.env.UPDATE_API === '1'
const packages = fileURLToPath(new URL('../packages', import.meta.url))
const folder = fileURLToPath(new URL('api', import.meta.url))
const names = readdirSync(packages)

/** Names of the values of each package, as plain Node imports them. */
const imported = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const all = {}
      for (const name of ${JSON.stringify(names)})
        all[name] = Object.keys(await import('./' + name + '/dist/index.js'))
      console.log(JSON.stringify(all))`,
    ],
    {cwd: packages, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
  ),
) as Record<string, string[]>

describe.each(names)('%s', name => {
  const {text, values} = apiOf(typesOf(name))

  test('exports what it promises', () => {
    const path = join(folder, `${name}.txt`)
    const api = `${head(name)}\n${text}`
    if (update) writeFileSync(path, api)
    expect(api).toBe(readFileSync(path, 'utf8'))
  })

  test('has a value for each value of its types, and no other', () => {
    expect(values).toEqual(imported[name]?.sort())
  })
})

test('no package is gone whose promises are kept', () => {
  const kept = readdirSync(folder).filter(each => each.endsWith('.txt'))
  expect(kept.sort()).toEqual(names.map(each => `${each}.txt`).sort())
})

interface Facts {
  name: string
  exports: {'.': {types: string}}
  bin?: object
}

function factsOf(folder: string): Facts {
  return JSON.parse(
    readFileSync(join(packages, folder, 'package.json'), 'utf8'),
  ) as Facts
}

/** The file of types that its users' editors read. */
function typesOf(folder: string): string {
  return join(packages, folder, factsOf(folder).exports['.'].types)
}

/** The package's name and ways in. */
function head(folder: string): string {
  const {name, exports, bin} = factsOf(folder)
  const commands = bin ? `\nCommands: ${Object.keys(bin).join(', ')}` : ''
  return `${name}\nWays in: ${Object.keys(exports).join(', ')}${commands}`
}
