import {readFileSync} from 'node:fs'
import {applyTransforms, type TransformOptions} from '@cvast/compiler'
import {type Cv, reporter} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {lostWords, wordsIn} from '@cvast/renderer-testkit'
import anyAscii from 'any-ascii'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {sourceWords, withoutScripts} from '../../../test/word-sources.ts'
import {displayWidth, type TextOptions, text} from '../src/index.ts'

// The CV as people get it, in files one can open: `cv-as-text/`.
// `vitest run -u` writes them anew; read the difference then.

const content = new URL('../../../content/cv.md', import.meta.url)
const cv = parse(readFileSync(content, 'utf8'))

async function render(
  options: Partial<TextOptions>,
  transforms: TransformOptions = {},
): Promise<{output: string; messages: string[]}> {
  const file = new VFile()
  const report = reporter(file)
  const tree: Cv = applyTransforms(cv, transforms, report)
  const output = await text.render(tree, {
    options: {...text.defaults, ...options},
    report,
    date: new Date(0),
    read: () => undefined,
  })
  const messages = file.messages
    .filter(each => each.fatal !== undefined)
    .map(each => `${each.ruleId}: ${each.reason}`)
  return {output: String(output), messages}
}

function fixture(name: string): string {
  return new URL(`cv-as-text/${name}.txt`, import.meta.url).pathname
}

describe('the CV as text', () => {
  test.each([
    ['width-0', {width: 0}],
    ['width-40', {width: 40}],
    ['width-78', {}],
    ['ats', {...text.presets.ats}],
  ])('%s has every word of the source, in order', async (name, options) => {
    const {output, messages} = await render(options)
    await expect(output).toMatchFileSnapshot(fixture(name))
    expect(messages).toEqual([])
    const expected = sourceWords(content)
    expect(expected.length).toBeGreaterThan(1200)
    expect(lostWords(expected, wordsIn(withoutScripts(output)))).toEqual([])
    const width = 'width' in options ? options.width : 78
    if (width > 0)
      for (const line of output.split('\n'))
        if (displayWidth(line) > width)
          expect(line.trim().replace(/^- /, '')).not.toMatch(/\s/)
  })

  test.each([
    ['ascii', {ascii: true}],
    ['ascii-width-40', {ascii: true, width: 40}],
  ])('%s has every word of the source in ASCII', async (name, options) => {
    const {output, messages} = await render(options)
    await expect(output).toMatchFileSnapshot(fixture(name))
    expect(messages).toEqual([])
    expect(output).toMatch(/^[\n -~]+$/)
    const expected = sourceWords(content).flatMap(word =>
      wordsIn(anyAscii(word)),
    )
    expect(expected.length).toBeGreaterThan(1200)
    expect(lostWords(expected, wordsIn(withoutScripts(output)))).toEqual([])
  })

  test.each(['en', 'de', 'fr', 'es', 'ja'])(
    'has its dates in %s, and all else as before',
    async lang => {
      // Without width, so that a longer date moves no other word.
      const {output, messages} = await render(
        {width: 0},
        {lang, titles: false, dates: {style: 'long'}},
      )
      await expect(output).toMatchFileSnapshot(fixture(`dates-${lang}`))
      expect(messages).toEqual([])
      // Dates aside, nothing is lost: lines without one are those of before.
      const before = (await render({width: 0})).output.split('\n')
      const kept = new Set(output.split('\n'))
      const changed = before.filter(line => !kept.has(line))
      expect(changed.length).toBeGreaterThan(10)
      for (const line of changed) expect(line).toMatch(/\d{4}/)
      expect(output.split('\n')).toHaveLength(before.length)
    },
  )

  test.each(['short', 'numeric', 'iso', 'MM.YYYY'])(
    'has its dates in the style %s',
    async style => {
      const {output} = await render({}, {dates: {style}})
      const name = style.toLowerCase().replace(/\W/g, '-')
      await expect(output).toMatchFileSnapshot(fixture(`style-${name}`))
    },
  )
})
