import {compile, type Host} from '@cvast/compiler'
import {defineRenderer, type RenderContext} from '@cvast/core'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'

const nothing = async () => ({problem: '', reason: 'unreadable'}) as const
const host: Host = {date: new Date(0), readImage: nothing, readFile: nothing}

/** A target whose renderer does only this. */
function target(render: (context: RenderContext<object>) => Promise<string>) {
  const renderer = defineRenderer<object>({
    name: 'renderer-alpha',
    format: 'alpha',
    extension: 'txt',
    mediaType: 'text/plain',
    schema: {},
    render: (_tree, context) => render(context),
  })
  return {renderer, options: {}}
}

test('a renderer that sets its date sets that of no other', async () => {
  const {results} = await compile(
    new VFile('# Jane Doe\n'),
    [
      target(async ({date}) => String(date.setTime(1))),
      target(async ({date}) => {
        await new Promise(resolve => setTimeout(resolve, 10))
        return String(date.getTime())
      }),
    ],
    host,
  )
  expect(results.map(each => each.output)).toEqual(['1', '0'])
  expect(host.date.getTime()).toBe(0)
})
