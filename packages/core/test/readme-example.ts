import {
  cv,
  entry,
  paragraph,
  period,
  person,
  reporter,
  section,
  toText,
  validate,
  visit,
} from '@cvast/core'
import {VFile} from 'vfile'

const tree = cv(
  person('Jane Doe'),
  [
    section('work', 'Experience', [
      entry('Engineer, Alpha GmbH', [paragraph('Made bravo fast.')], {
        period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
      }),
    ]),
  ],
  {lang: 'en'},
)

console.log(validate(tree)) // is it a tree?

visit(tree, node => {
  if (node.type === 'entry')
    console.log(`${toText(node.title)}: ${node.period?.written}`)
})

const file = new VFile({path: 'cv.md'})
const report = reporter(file)
report('unsafe-url', {url: 'javascript:alert(1)'})
console.log(String(file.messages[0]))
