import {toText} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {VFile} from 'vfile'

const file = new VFile({
  path: 'cv.md',
  value: `# Jane Doe

jane@example.org | [GitHub](github.com/example-jane)

## Experience

### Cook, Alpha Hotel, Bern (May 2017 – today)

- soups
`,
})

const tree = parse(file)

const [person, work] = tree.children
console.log(`${person.name}: ${person.children.map(each => each.value)}`)

if (work?.type === 'section')
  for (const entry of work.children)
    if (entry.type === 'entry')
      console.log(
        `${toText(entry.title)} (${work.kind}, ${entry.period?.start?.year}, ${entry.organization})`,
      )

for (const message of file.messages) console.log(String(message))
