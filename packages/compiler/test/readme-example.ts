import {compile} from '@cvast/compiler'
import {defineRenderer, toText} from '@cvast/core'
import {VFile} from 'vfile'

const outline = defineRenderer<{bullet: string}>({
  name: 'renderer-outline',
  format: 'outline',
  extension: 'txt',
  mediaType: 'text/plain',
  schema: {
    bullet: {type: 'string', default: '-', description: 'Before each title'},
  },
  render: ({children: [person, ...sections]}, {options}) =>
    [person.name, ...sections.map(each => toText(each.title))]
      .map(each => `${options.bullet} ${each}\n`)
      .join(''),
})

const file = new VFile({
  path: 'cv.md',
  value: '# Jane Doe\n\n## Talks\n\n## Awards\n\n## Work\n',
})

const nothing = async () =>
  ({problem: 'there are no files here', reason: 'unreadable'}) as const

const {results} = await compile(
  file,
  [
    {renderer: outline, options: {}},
    {
      renderer: outline,
      options: {bullet: '*'},
      transforms: {sections: ['work']},
    },
  ],
  {date: new Date(0), readImage: nothing, readFile: nothing},
)

export const outputs = results.map(each => each.output)
