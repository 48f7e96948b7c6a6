import {defineRenderer, toText} from '@cvast/core'

export const names = defineRenderer<{mark: string}>({
  name: 'cvast-renderer-names',
  format: 'names',
  extension: 'names',
  mediaType: 'text/plain',
  schema: {
    mark: {type: 'string', default: '-', description: 'What lines begin with'},
  },
  render: ({children: [person, ...sections]}, {options}) =>
    [person.name, ...sections.map(each => toText(each.title))]
      .map(each => `${options.mark} ${each}\n`)
      .join(''),
})
