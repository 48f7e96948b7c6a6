import {docx} from '@cvast/renderer-docx'
import {conformance} from '@cvast/renderer-testkit'
import {describe, test} from 'vitest'
import {readPackage} from './read-package.ts'
import {readWithPandoc} from './read-with-pandoc.ts'

for (const options of [{}, {datePosition: 'left', density: 'compact'}] as const)
  describe(`read by pandoc, ${JSON.stringify(options)}`, () => {
    conformance(docx, {
      test,
      read: output => readWithPandoc(output as Uint8Array),
      addresses: output => addresses(output as Uint8Array),
      // What equations say is looked at in math.test.ts.
      math: () => '',
      options,
      runs: 15,
    })
  })

/** Where the hyperlinks of a Word file lead. */
function addresses(bytes: Uint8Array): string[] {
  return [...readPackage(bytes)]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, xml]) => [
      ...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ])
    .map(([, target = '']) => target.replaceAll('&amp;', '&'))
}
