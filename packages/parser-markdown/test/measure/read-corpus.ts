import {readdirSync, readFileSync} from 'node:fs'
import type {Cv} from '@cvast/core'
import {VFile} from 'vfile'
import {parse} from '../../src/index.ts'
import type {Expected} from './expected.ts'

/** A synthetic CV, read, and what a careful reader finds in it. */
export interface CorpusFile {
  name: string
  file: VFile
  tree: Cv
  expected: Expected
  source: string
}

const folder = new URL('../corpus/', import.meta.url)

/** All synthetic CVs, in order. */
export function readCorpus(): CorpusFile[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(name => {
      const value = readFileSync(new URL(name, folder))
      const file = new VFile({path: name, value})
      const expected = JSON.parse(
        readFileSync(
          new URL(name.replace('.md', '.expected.json'), folder),
          'utf8',
        ),
      ) as Expected
      return {name, file, tree: parse(file), expected, source: String(value)}
    })
}
