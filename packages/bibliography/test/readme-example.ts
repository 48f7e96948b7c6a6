import {
  fillPublications,
  publicationsSchema,
  readBibliography,
} from '@cvast/bibliography'
import {cv, defaultsOf, person, toText} from '@cvast/core'

const source = '@book{a, author={Alpha, Ann}, title={Bravo}, year=2020}'
const works = readBibliography(
  [{path: 'refs.bib', bytes: new TextEncoder().encode(source)}],
  (id, data) => console.warn(id, data),
)
const tree = fillPublications(
  cv(person('Ann Alpha')),
  works,
  defaultsOf(publicationsSchema),
)
console.log(toText(tree.children.slice(1)))
