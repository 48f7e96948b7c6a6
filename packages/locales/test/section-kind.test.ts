import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {
  contactLabel,
  cvWord,
  fold,
  locales,
  sectionKind,
  splitWords,
  translateTitle,
} from '../src/index.ts'

const table = readFileSync(
  new URL('fixtures/section-titles.tsv', import.meta.url),
  'utf8',
)
const cases = table
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t') as [string, string])

test.each(cases)('%s → %s', (title, expected) => {
  const found = sectionKind(title)
  expect(found ? `${found.kind} ${found.by}` : '-').toBe(expected)
})

const languages = Object.entries(locales)

test.each(languages)('every title of %s says its own kind', (_, {titles}) => {
  for (const [kind, list] of Object.entries(titles))
    for (const title of splitWords(list)) {
      expect(sectionKind(title), title).toEqual({kind, by: 'title'})
      expect(sectionKind(`📌 1. ${title.toUpperCase()}:`), title).toEqual({
        kind,
        by: 'title',
      })
    }
})

test('no title is listed twice in a language', () => {
  for (const [lang, {titles}] of languages) {
    const all = Object.values(titles).flatMap(splitWords).map(fold)
    const twice = all.filter((each, i) => all.indexOf(each) !== i)
    expect(twice, lang).toEqual([])
  }
})

test('long texts are sentences', () => {
  expect(sectionKind('experience '.repeat(20))).toBeUndefined()
})

test.each([
  ['Email', 'email'],
  ['E-Mail:', 'email'],
  ['电子邮箱：', 'email'],
  ['📧', 'email'],
  ['Telefon', 'phone'],
  ['Tél. :', 'phone'],
  ['☎️', 'phone'],
  ['手机', 'phone'],
  ['Dirección', 'location'],
  ['📍', 'location'],
  ['GitHub', 'profile'],
  ['Homepage', 'url'],
  ['Geburtsdatum', 'other'],
  ['生年月日', 'other'],
  ['Alpha', undefined],
  ['', undefined],
])('the label %s is of kind %s', (label, kind) => {
  expect(contactLabel(label)).toBe(kind)
})

test.each([
  ['Résumé', true],
  ['LEBENSLAUF', true],
  ['職 務 経 歴 書', true],
  ['📄 CV:', true],
  ['Curriculum Vitæ', true],
  ['个人简历', true],
  ['이력서', true],
  ['Jane Doe', false],
  ['', false],
])('%s is what a CV is called: %s', (title, expected) => {
  expect(cvWord(title)).toBe(expected)
})

test.each([
  ['WORK EXPERIENCE', 'de', 'BERUFSERFAHRUNG'],
  ['💼 Skills', 'fr', '💼 Compétences'],
  ['工作经历', 'en', 'Work experience'],
  ['Work history', 'en', 'Work history'],
  ['Things I built', 'de', undefined],
  ['Education & projects', 'de', undefined],
  ['Skills', 'xx', undefined],
])('%s in %s is %s', (title, lang, expected) => {
  expect(translateTitle(title, lang)).toBe(expected)
})
