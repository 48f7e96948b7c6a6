import {compile, target} from '@cvast/compiler'
import {markdown} from '@cvast/renderer-markdown'
import {VFile} from 'vfile'
import type {Purpose} from './first-config.ts'

const head = `---
lang: en
---

# NAME

What you are, in a few words

<you@example.org> · +49 30 1234567 · [github.com/you](https://github.com/you) · Hamburg, Germany

## Summary

Two or three sentences: what you do best, and what you look for.

## Experience

### Your position, Alpha GmbH, Hamburg

*10/2021–present*

What you are responsible for, in a sentence.

- What you have achieved, with a number in it.
- What the next employer should ask about.

### Your position before, Bravo Ltd, London

*03/2018–09/2021*

- One line for each thing that mattered.

## Education

### MSc Computer Science, University of Charlie

*2015–2018*

Thesis: *its title*.
`

const publications = `
## Publications <!-- cv: tags=academic -->

- Y. Name, A. Other. *Title of the paper*. Journal of Delta 12, 2019.

## Teaching <!-- cv: tags=academic -->

### Tutor, Introduction to Echo, University of Charlie

*2016–2018*
`

const tail = `
## Skills

- **Programming:** what you know well, best first
- **Tools:** what you use every day

## Languages

- **English:** native speaker
- **German:** fluent
`

/**
 * The CV that `cvast init` writes: the template, its titles and labels in
 * `lang`, in canonical form.
 */
export async function firstCv(
  name: string,
  lang: string,
  purpose: Purpose,
): Promise<string> {
  const template = [head, purpose === 'jobs' ? '' : publications, tail].join('')
  // A name is words; signs of Markdown in it are escaped by the renderer.
  const source = template.replace('NAME', () =>
    name.replaceAll(/[\\`*_[\]<>#&!$~^{}|]/g, '\\$&').replaceAll(/\s+/g, ' '),
  )
  const {results} = await compile(
    new VFile({path: 'cv.md', value: source}),
    [{...target(markdown), renderer: markdown, transforms: {lang}}],
    {
      date: new Date(0),
      readFile: async () => nothing,
      readImage: async () => nothing,
    },
  )
  const output = results[0]?.output
  if (typeof output !== 'string') throw new Error('the template has an error')
  // The words of the template are there to be replaced.
  return output.replaceAll(' <!-- cv: lang=en -->', '')
}

const nothing = {problem: 'not there', reason: 'unreadable'} as const
