import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  cv,
  entry,
  period,
  person,
  reporter,
  section,
  term,
  termList,
} from '@cvast/core'
import {arbitraryCv, gradedTrees, tortureCv} from '@cvast/renderer-testkit'
import jsonResume from '@jsonresume/schema'
import {json} from 'cvast-renderer-json'
import fc from 'fast-check'
import {VFile} from 'vfile'

/** The result and the messages. */
function render(tree) {
  const file = new VFile({path: 'cv.md'})
  const output = json.render(tree, {
    options: json.defaults,
    report: reporter(file),
    date: new Date(0),
    read: () => undefined,
  })
  return {
    resume: JSON.parse(output),
    messages: file.messages
      .filter(each => each.ruleId === 'not-shown')
      .map(each => each.reason),
  }
}

function check(tree) {
  jsonResume.validate(render(tree).resume, errors => {
    assert.equal(errors, null)
  })
}

for (const [name, tree] of Object.entries(gradedTrees))
  test(`fits the schema: ${name}`, () => check(tree))

test('fits the schema: every node', () => check(tortureCv()))

test('fits the schema: generated CVs', () => {
  fc.assert(fc.property(arbitraryCv(), check), {seed: 1, numRuns: 100})
})

test('the schema refuses what is none', () => {
  jsonResume.validate({basics: {name: 1}}, errors => {
    assert.notEqual(errors, null)
  })
})

const example = cv(
  person('Jane Doe', [
    {type: 'contact', kind: 'email', value: 'jane@alpha.example'},
    {type: 'contact', kind: 'phone', label: 'Mobile', value: '+49 40 1234'},
    {type: 'contact', kind: 'other', label: 'Callsign', value: 'bravo'},
  ]),
  [
    section('work', 'Experience', [
      entry(
        'Engineer, Alpha GmbH',
        ['Built things.'].map(value => ({
          type: 'paragraph',
          children: [{type: 'text', value}],
        })),
        {
          role: 'Engineer',
          organization: 'Alpha GmbH',
          period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
        },
      ),
    ]),
    section('languages', 'Languages', [
      termList([term('German', 'native speaker')]),
    ]),
    section('talks', 'Talks', [
      entry('On bravo', [], {
        period: period('March 2019', {year: 2019, month: 3}),
      }),
    ]),
  ],
  {lang: 'en'},
)

test('puts what has a place there', () => {
  const {basics, work, languages, projects} = render(example).resume
  assert.deepEqual(basics, {
    name: 'Jane Doe',
    email: 'jane@alpha.example',
    phone: '+49 40 1234',
  })
  assert.deepEqual(work, [
    {
      position: 'Engineer',
      name: 'Alpha GmbH',
      startDate: '2015-10',
      summary: 'Built things.',
    },
  ])
  assert.deepEqual(languages, [{language: 'German', fluency: 'native speaker'}])
  assert.deepEqual(projects, [
    {type: 'talks', name: 'On bravo', startDate: '2019-03', endDate: '2019-03'},
  ])
})

test('tells what has none', () => {
  assert.deepEqual(render(example).messages, [
    'Cannot show the label of a contact in `json`, expected text that it can hold; left out: `Mobile`',
    'Cannot show a contact in `json`, expected text that it can hold; left out: `Callsign bravo`',
  ])
})
