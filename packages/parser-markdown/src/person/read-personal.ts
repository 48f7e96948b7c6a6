import {type Contact, type Phrasing, toText} from '@cvast/core'
import type {Context} from '../context.ts'
import type {Flow} from '../flow.ts'
import {flatten} from '../line/flatten.ts'
import {joinLines} from '../line/join-lines.ts'
import {positionOf, splitLines} from '../line/split-lines.ts'
import {contactOf, splitLabel} from './contact-of.ts'
import {contactPieces, labelOf, linePieces} from './contact-pieces.ts'
import {isNameLabel} from './labels.ts'

/** `顾砚秋/女/1991`: a name leads facts without labels. */
function cjkName(piece: readonly Phrasing[]): string | undefined {
  return /^\s*([\p{sc=Han}]{2,4}|[\p{sc=Hangul}]{2,5})\s*[/／|｜,，、]/u.exec(
    toText(piece),
  )?.[1]
}

/** What a section about the person holds. */
export interface Personal {
  name?: string
  contacts: Contact[]
  /** What is neither name nor contact. */
  rest: Flow[]
}

/**
 * Takes name and contacts out of a section such as "Contact" or "Personal
 * data"; only what is one for certain.
 */
export function readPersonal(
  flow: readonly Flow[],
  kind: 'contact' | 'personal',
  context: Context,
): Personal {
  const contacts: Contact[] = []
  let name: string | undefined
  const quiet = {...context, report: () => {}}

  /** A birthday is a fact of the person, not a way to reach them. */
  const isContact = (piece: readonly Phrasing[]): boolean => {
    const found = contactOf(piece, quiet)
    return (
      found?.sure === true &&
      (kind === 'contact' || found.contact.kind !== 'other')
    )
  }
  /** Whether a piece was taken. */
  const take = (piece: readonly Phrasing[]): boolean => {
    const {label, value} = splitLabel(
      toText(piece).replaceAll(/\s+/g, ' ').trim(),
    )
    if (label !== undefined && isNameLabel(label)) {
      name ??= value
      context.report('decoration-dropped', {text: label}, positionOf(piece))
      return true
    }
    if (label === undefined) name ??= cjkName(piece)
    if (!isContact(piece)) return false
    const found = contactOf(piece, context)
    if (found) contacts.push(found.contact)
    return true
  }
  /** Whether all pieces were taken: part of a line is not. */
  const takeAll = (pieces: ReadonlyArray<readonly Phrasing[]>): boolean =>
    pieces.length > 0 &&
    pieces.every(
      each =>
        isContact(each) || isNameLabel(splitLabel(toText(each)).label ?? ''),
    ) &&
    pieces.map(take).every(Boolean)

  const rest = flow.flatMap((node): Flow[] => {
    switch (node.type) {
      case 'paragraph': {
        const pieces = linePieces(node)
        if (!pieces) return [node]
        const lines = splitLines(node).filter(
          (_, index) => !takeAll(pieces[index] ?? []),
        )
        return lines.length === 0 ? [] : [joinLines(lines)]
      }
      case 'list': {
        const children = node.children.filter(item => {
          const pieces = item.children.map(contactPieces)
          if (name === undefined) {
            const [first] = pieces[0] ?? []
            name = first && cjkName(first)
          }
          return !(
            pieces.every(each => each !== undefined) && takeAll(pieces.flat())
          )
        })
        return children.length === 0 ? [] : [{...node, children}]
      }
      case 'termList': {
        const pieces = contactPieces(node) ?? []
        const children = node.children.filter(
          (_, index) => !takeAll([pieces[index] ?? []]),
        )
        return children.length === 0 ? [] : [{...node, children}]
      }
      case 'table': {
        const children = node.children.filter(({children}) => {
          const [key, ...values] = children
          if (!key || flatten(key.children).trim() === '') return true
          return !takeAll([
            [
              ...labelOf(key.children),
              {type: 'text', value: ': '},
              ...values.flatMap(each => each.children),
            ],
          ])
        })
        const empty = children.every(row =>
          row.children.every(cell => flatten(cell.children).trim() === ''),
        )
        return empty ? [] : [{...node, children}]
      }
      case 'blockquote':
      case 'definitions': {
        const pieces = contactPieces(node)
        return pieces && takeAll(pieces) ? [] : [node]
      }
      default:
        return [node]
    }
  })
  return {...(name === undefined ? {} : {name}), contacts, rest}
}
