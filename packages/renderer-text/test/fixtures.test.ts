import {readdirSync} from 'node:fs'
import {type Cv, validate} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import type {TextOptions} from '../src/index.ts'
import {renderText} from './render-text.ts'

/** What a fixture's `tree.ts` exports. */
interface Fixture {
  tree: Cv
  options?: Partial<TextOptions>
  /** The tree holds what is not of cvast on purpose. */
  foreign?: true
}

const folder = new URL('./fixtures/', import.meta.url)

// Each folder: the tree, the text, the messages. `-u` writes the last two.
describe('fixtures', () => {
  for (const name of readdirSync(folder).toSorted())
    test(name, async () => {
      const at = new URL(`${name}/`, folder)
      const {tree, options, foreign}: Fixture = await import(
        new URL('tree.ts', at).pathname
      )
      if (!foreign) expect(validate(tree)).toEqual([])
      const {output, messages} = await renderText(tree, options)
      await expect(output).toMatchFileSnapshot(
        new URL('output.txt', at).pathname,
      )
      await expect(
        messages.map(each => `${each}\n`).join(''),
      ).toMatchFileSnapshot(new URL('messages.txt', at).pathname)
    })
})
