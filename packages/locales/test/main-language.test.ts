import {cv, person, section} from '@cvast/core'
import {expect, test} from 'vitest'
import {mainLanguage} from '../src/index.ts'

const cases: ReadonlyArray<[string | undefined, ...string[]]> = [
  ['de', 'Berufserfahrung', 'Ausbildung', 'Alpha'],
  ['fr', 'Expériences professionnelles', 'Formation', 'Langues'],
  ['en', 'Experience', 'Education', 'Skills'],
  ['ja', '職務経歴', 'スキル'],
  ['ko', '경력', '학력'],
  ['zh', '工作经历', '教育背景'],
  // One title is too few; the same in two languages tells nothing.
  [undefined, 'Berufserfahrung', 'Alpha'],
  [undefined, 'Alpha', 'Bravo'],
  [undefined],
]

test.each(cases)('%s: %s, %s', (lang, ...titles) => {
  expect(mainLanguage(tree(titles))).toBe(lang)
})

test('what the CV says itself comes first', () => {
  expect(
    mainLanguage({...tree(['Experience', 'Education']), lang: 'de-AT'}),
  ).toBe('de-AT')
})

function tree(titles: readonly string[]) {
  return cv(
    person('Alpha'),
    titles.map(each => section('custom', each)),
  )
}
