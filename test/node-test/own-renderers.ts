import {after, test} from 'node:test'
import {docx} from '@cvast/renderer-docx'
import {latex} from '@cvast/renderer-latex'
import {markdown} from '@cvast/renderer-markdown'
import {conformance, type TestFunction} from '@cvast/renderer-testkit'
import {readPackage} from '../../packages/renderer-docx/test/read-package.ts'
import {readWithMammoth} from '../../packages/renderer-docx/test/read-with-mammoth.ts'
import {readWithPandoc as readLatex} from '../../packages/renderer-latex/test/judges/read-with-pandoc.ts'
import {pandocServer} from '../../packages/renderer-markdown/test/pandoc/pandoc-server.ts'
import {readWithPandoc as readMarkdown} from '../../packages/renderer-markdown/test/read-with-pandoc.ts'
import {text} from '../../packages/renderer-text/src/index.ts'
import {mathsAsText} from '../../packages/renderer-text/test/maths-as-text.ts'
import {readOn} from '../../packages/renderer-text/test/read-on.ts'

const pandoc = pandocServer()
after(() => pandoc.stop())

/** Names the renderer; few generated CVs: vitest has had the others. */
const how = (format: string) => ({
  test: ((name, body) =>
    test(`${format}: ${name}`, {concurrency: true}, body)) as TestFunction,
  runs: 1,
})

conformance(text, {
  ...how('text'),
  read: output => readOn(String(output)),
  math: mathsAsText,
})
conformance(markdown, {
  ...how('markdown'),
  read: output => readMarkdown(pandoc, String(output), 'commonmark_x-smart'),
})
conformance(docx, {
  ...how('docx'),
  read: output => readWithMammoth(output as Uint8Array),
  addresses: output => linksOf(output as Uint8Array),
  math: () => '',
})
conformance(latex, {
  ...how('latex'),
  read: output => readLatex(String(output)),
})

/** Where the links of a Word file lead. */
function linksOf(bytes: Uint8Array): string[] {
  return [...readPackage(bytes)]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, xml]) => [
      ...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ])
    .map(([, target = '']) => target.replaceAll('&amp;', '&'))
}
