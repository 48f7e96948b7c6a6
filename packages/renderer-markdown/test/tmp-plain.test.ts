import {readdirSync, readFileSync} from 'node:fs'
import {parse} from '@cvast/parser-markdown'
import {markdown, normalise} from '@cvast/renderer-markdown'
import {test} from 'vitest'
import {differences} from '../src/settle/differences.ts'
import {isSame} from '../src/settle/is-same.ts'

test('cv', () => {
  const dir = 'packages/parser-markdown/test/corpus/'
  let lit = 0,
    clean = 0,
    all = 0
  for (const file of [
    ...readdirSync(dir)
      .filter(f => /^\d.*md$/.test(f))
      .map(f => dir + f),
    'content/cv.md',
  ]) {
    const tree = parse(readFileSync(file, 'utf8'))
    const text = markdown.render(tree, {
      options: markdown.defaults,
      report: () => {},
      date: new Date(0),
      read: () => undefined,
      parse,
    }) as string
    all++
    const back = parse(text)
    const same = isSame(back, normalise(tree))
    const directives = text.match(/<!-- cv:.*?-->/g) ?? []
    if (/cv: literal/.test(text)) lit++
    if (directives.length === 0) clean++
    console.log(
      file.split('/').at(-1),
      same ? 'same' : 'DIFFERENT',
      /cv: literal/.test(text) ? 'LITERAL' : directives.join(' '),
    )
    if (process.env.SHOW && file.includes(process.env.SHOW)) console.log(text)
  }
  console.log({all, lit, clean})
})
