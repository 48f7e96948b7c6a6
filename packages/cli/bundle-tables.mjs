import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Two tables that are made of the words of all languages when they are asked
 * for: in the bundle they are there already, since making them takes a tenth
 * of a cold start. They are what the modules themselves make, as JSON.
 */
export async function readyTables(packages) {
  const load = path => import(pathToFileURL(join(packages, path)).href)
  const {titleIndex} = await load('locales/dist/title-index.js')
  const {vocabulary} = await load('parser-markdown/dist/dates/vocabulary.js')
  const {titles, words, byLanguage, and, ...lists} = titleIndex()
  const place = new Map([...titles.keys()].map((title, i) => [title, i]))
  const packedTitles = {
    titles: [...titles.keys()].join('|'),
    kinds: [...titles.values()].join('|'),
    words: [...words.keys()].join('|'),
    wordKinds: [...words.values()].join('|'),
    byLanguage: [...byLanguage].map(([tag, own]) => [
      tag,
      ...[...own].map(each => place.get(each)),
    ]),
    and: [...and],
    lists,
  }
  const codes = [
    {
      ending: /locales[\\/]dist[\\/]title-index\.js$/,
      code: `let ready
export function titleIndex() {
  return ready ??= make(JSON.parse(${quoted(packedTitles)}))
}
function make({titles, kinds, words, wordKinds, byLanguage, and, lists}) {
  const names = titles.split('|')
  const map = (keys, values) => {
    const all = values.split('|')
    return new Map(keys.map((key, i) => [key, all[i]]))
  }
  return {
    and: new Set(and),
    titles: map(names, kinds),
    byLanguage: new Map(byLanguage.map(
      ([tag, ...own]) => [tag, new Set(own.map(i => names[i]))])),
    words: map(words.split('|'), wordKinds),
    ...lists,
  }
}`,
    },
    {
      ending: /parser-markdown[\\/]dist[\\/]dates[\\/]vocabulary\.js$/,
      code: `let ready
const none = []
export function vocabulary() {
  ready ??= new Map(JSON.parse(${quoted([...vocabulary()].map(packed))}).map(
    ([first, ...phrases]) => [first, phrases.map(
      ([meaning, value, languages, weak = 0, ...more]) => ({
        meaning,
        value,
        languages: languages.split(' '),
        weak: weak === 1,
        more: more.length === 0 ? none : more.map(
          ([key, glued]) => ({key, glued: glued === 1})),
      }))]))
  return ready
}`,
    },
  ]
  return {
    name: 'ready-tables',
    load: id => codes.find(({ending}) => ending.test(id))?.code ?? null,
  }
}

/** Without names, and without what stands at the end and is usual. */
function packed([first, phrases]) {
  return [
    first,
    ...phrases.map(({meaning, value, languages, weak, more}) => [
      meaning,
      value,
      languages.join(' '),
      ...(weak || more.length > 0 ? [weak ? 1 : 0] : []),
      ...more.map(({key, glued}) => (glued ? [key, 1] : [key])),
    ]),
  ]
}

function quoted(value) {
  return JSON.stringify(JSON.stringify(value))
}
