import {cv, entry, paragraph, person, section, toText} from '@cvast/core'
import {applyTransforms} from '@cvast/transforms'

const tree = cv(person('Jane Doe'), [
  section('work', 'Work experience', [
    entry('Engineer, Alpha GmbH', [paragraph('Made bravo fast.')], {
      period: {start: {year: 2015, month: 10}, written: '10/2015'},
    }),
    {...entry('Tutor, University of Charlie', []), tags: ['academic']},
  ]),
])

const left: string[] = []
const result = applyTransforms(
  tree,
  {exclude: ['academic'], dates: {style: 'long'}},
  (_, __, ___, extra) => left.push(extra?.note ?? ''),
)

export const output = `${toText(result)}\n\n${left.join('\n')}\n`
