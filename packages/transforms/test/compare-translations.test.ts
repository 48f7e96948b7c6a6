import {
  type AnyNode,
  type Cv,
  type Entry,
  type Report,
  rules,
  type Section,
  visit,
} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareTranslations, translationName} from '../src/index.ts'

const english = `---
lang: en
---

# Jane Doe

## Experience

### Engineer, Alpha GmbH, Hamburg

*2018–present*

- built bravo
- led charlie

### Developer, Delta AG, Munich

*10/2015–2017*

Wrote echo.

### Tutor, University of Foxtrot

*2012–2014*

## Skills

- **Languages:** German, English
- **Tools:** Golf 7

## Awards

- Prize of Hotel, 2014
`

const german = `---
lang: de
---

# Jane Doe

## Berufserfahrung

### Ingenieurin, Alpha GmbH, Hamburg

*2018–heute*

- baute Bravo
- leitete Charlie

### Entwicklerin, Delta AG, München

*Oktober 2015–2017*

Schrieb Echo.

### Tutorin, Universität Foxtrot

*2012–2014*

## Kenntnisse

- **Sprachen:** Deutsch, Englisch
- **Werkzeuge:** Golf 7

## Auszeichnungen

- Hotel-Preis, 2014
`

function compared(a: string, b: string, dates = true): string[] {
  const told: string[] = []
  const report: Report = (id, data, place) => {
    const line = (place as AnyNode | undefined)?.position?.start.line
    const {message} = rules[id]
    told.push(`${line}: ${(message as (data: unknown) => string)(data)}`)
  }
  compareTranslations(parse(a), parse(b), {file: 'cv.de.md', dates}, report)
  return told
}

test('a whole translation lacks nothing, however it spells its dates', () => {
  expect(compared(english, german)).toEqual([])
  expect(compared(german, english)).toEqual([])
})

test('planted differences are found, each at its place', () => {
  const planted = german
    .replace('*2012–2014*', '*2012–2013*')
    .replace('- leitete Charlie\n', '')
    .replace(/### Entwicklerin[\s\S]*?(?=###)/, '')
    .replace(/## Auszeichnungen[\s\S]*/, '')
  expect(compared(english, planted)).toEqual([
    '31: Cannot find the section `Awards` in `cv.de.md`, expected a translation',
    '16: Cannot find the entry `Developer, Delta AG, Munich` in `cv.de.md`, expected a translation',
    '14: Cannot find the item `led charlie` in `cv.de.md`, expected a translation',
    '22: Unexpected date `2012–2014` of `Tutor, University of Foxtrot`, expected the one of `cv.de.md`, `2012–2013`',
  ])
  expect(compared(planted, english)).toEqual([
    '15: Unexpected date `2012–2013` of `Tutorin, Universität Foxtrot`, expected the one of `cv.de.md`, `2012–2014`',
  ])
  expect(compared(planted, english, false)).toEqual([])
})

test('a date that one of them has not', () => {
  expect(compared(english, german.replace('*2012–2014*\n', ''))).toEqual([
    '22: Unexpected date `2012–2014` of `Tutor, University of Foxtrot`, expected the one of `cv.de.md`, `none`',
  ])
})

test('any entry or section that is taken out is found, and nothing else', () => {
  const whole = parse(english)
  const parts: AnyNode[] = []
  visit(whole, node => {
    if (node.type === 'entry' || node.type === 'section') parts.push(node)
  })
  const without = (gone: AnyNode): Cv =>
    ({
      ...parse(german),
      children: (whole.children as AnyNode[]).flatMap((each): AnyNode[] => {
        if (each === gone) return []
        if (each.type !== 'section') return [each]
        const children = each.children.filter(inner => inner !== gone)
        return [{...each, children}]
      }),
    }) as Cv
  for (const gone of parts) {
    const told: unknown[] = []
    const report: Report = (id, _, place) => told.push([id, place])
    const options = {file: 'x.de.md', dates: true}
    compareTranslations(whole, without(gone), options, report)
    expect(told).toEqual([['translation-missing', gone]])
  }
})

test('dated entries in any number: exactly those taken out are told', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({min: 1950, max: 2030}), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.infiniteStream(fc.boolean()),
      (years, dice) => {
        const entries = years.map(
          (year): Entry => ({
            type: 'entry',
            title: [],
            period: {start: {year}, written: `${year}`},
            children: [],
          }),
        )
        const section = (children: Entry[]): Section => ({
          type: 'section',
          kind: 'work',
          title: [],
          children,
        })
        const tree = (children: Entry[]): Cv => ({
          type: 'cv',
          children: [
            {type: 'person', name: 'Jane', children: []},
            section(children),
          ],
        })
        const kept = entries.filter(() => dice.next().value)
        const told: unknown[] = []
        const report: Report = (_, __, place) => told.push(place)
        const options = {file: 'x.de.md', dates: true}
        compareTranslations(tree(entries), tree(kept), options, report)
        expect(told).toEqual(entries.filter(each => !kept.includes(each)))
      },
    ),
    {seed: 8, numRuns: 200},
  )
})

test('names of files', () => {
  expect(translationName('cv.de.md')).toEqual({main: 'cv.md', lang: 'de'})
  expect(translationName('a.b.pt-BR.md')).toEqual({
    main: 'a.b.md',
    lang: 'pt-BR',
  })
  for (const name of ['cv.md', 'cv.old.md', 'de.md', 'cv.2.md', 'cv.de'])
    expect(translationName(name)).toBeUndefined()
})
