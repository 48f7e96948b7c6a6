import type {Person} from '@cvast/core'
import {directed} from '../block/directed.ts'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {textBlock} from '../block/text-block.ts'
import {answer} from '../flow.ts'
import {photo} from '../image/photo.ts'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** Name as Title, headline as Subtitle, and one line of contacts. */
export function person(node: Person, state: State): Xml {
  const {name, headline = [], children} = node
  const titled = directed(name, state)
  const title = joinXml([photo(node, state), runs(name, titled, node)])
  const reached = directed(children.map(each => each.value).join(' '), state)
  const contacts = children
    .map(each => answer(each, reached))
    .filter(each => each !== '')
  return joinXml([
    title === '' ? noXml : paragraphXml('Title', title, titled),
    textBlock('Subtitle', headline, state),
    contacts.length === 0
      ? noXml
      : paragraphXml(
          'Contact',
          joinXml(
            contacts.flatMap((each, index) =>
              index === 0 ? [each] : [runs(' · ', reached), each],
            ),
          ),
          reached,
        ),
  ])
}
