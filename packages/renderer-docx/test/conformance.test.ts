import {docx} from '@cvast/renderer-docx'
import {conformance} from '@cvast/renderer-testkit'
import {describe, test} from 'vitest'
import {readPackage} from './read-package.ts'
import {readWithMammoth} from './read-with-mammoth.ts'

// mammoth is asked, since it answers within this process: hundreds of
// documents are read here. What pandoc reads is looked at in readers.test.ts.

for (const options of [{}, {datePosition: 'left', density: 'compact'}] as const)
  describe(`read by mammoth, ${JSON.stringify(options)}`, () => {
    conformance(docx, {
      test,
      read: output => readWithMammoth(output as Uint8Array),
      addresses: output => addresses(output as Uint8Array),
      // What equations say is looked at in math.test.ts.
      math: () => '',
      options,
      runs: 12,
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
