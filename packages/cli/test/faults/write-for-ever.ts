import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {writeAtomic} from '../../src/write-atomic.ts'

/** Writes the old and the new files in turn, until it is killed. */
const [folder = '.', ...names] = process.argv.slice(2)

function file(word: string, name: string): Uint8Array {
  return readFileSync(join(folder, `${word}-${name}`))
}

const both = ['bravo', 'alpha'].map(word =>
  names.map(name => [name, file(word, name)] as const),
)
process.stdout.write('started\n')
for (;;)
  for (const files of both)
    await writeAtomic(
      files.map(([name, data]) => ({path: join(folder, 'out', name), data})),
    )
