import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {checks, type Subject} from '@cvast/renderer-testkit'
import {afterAll, describe, expect, test} from 'vitest'
import {type Mutant, mutants} from './mutants/mutants.ts'
import {readSlip, slipAddresses} from './reference/read-slip.ts'
import {slip} from './reference/slip.ts'

// The kit is tested by renderers that are wrong: each must be caught by the
// check that is meant for it. `UPDATE_TABLES=1` writes the table of the readme.

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
const begin = '<!-- mutants -->\n'
const end = '<!-- /mutants -->'

/** Runs the one check of this title. */
async function verdict(
  renderer: Mutant['renderer'],
  title: string,
): Promise<void> {
  const check = checks.find(({group, name}) => `${group}: ${name}` === title)
  if (!check) throw new Error(`there is no check “${title}”`)
  const subject: Subject = {
    renderer,
    read: readSlip,
    addresses: slipAddresses,
    timeLimit: 2000,
  }
  await check.run(subject)
}

const rows: string[] = []

describe('mutants', () => {
  for (const {name, renderer, caughtBy} of mutants)
    test(`“${name}” is caught by “${caughtBy}”`, async () => {
      await expect(verdict(slip, caughtBy)).resolves.toBeUndefined()
      await expect(verdict(renderer, caughtBy)).rejects.toThrow(
        /expected|not yet/,
      )
      rows.push(`| ${name} | \`${caughtBy}\` |`)
    })

  test('have names of their own', () => {
    expect(new Set(mutants.map(each => each.name)).size).toBe(mutants.length)
  })

  test('stand in the readme', () => {
    const text = readFileSync(readme, 'utf8')
    const from = text.indexOf(begin) + begin.length
    const to = text.indexOf(end)
    const table = [
      '| mutant: a renderer that … | caught by |',
      '| --- | --- |',
      ...rows,
      '',
    ].join('\n')
    if (process.env.UPDATE_TABLES === '1')
      writeFileSync(readme, text.slice(0, from) + table + text.slice(to))
    else expect(text.slice(from, to)).toBe(table)
  })
})

afterAll(() => {
  console.info(`${rows.length} mutants caught`)
})
