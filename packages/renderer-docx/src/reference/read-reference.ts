import {strFromU8, unzipSync} from 'fflate'
import {readRelationships} from './read-relationships.ts'
import {readXml} from './read-xml.ts'
import type {Reference} from './reference.ts'
import {transitional} from './transitional.ts'
import {childOf, elementsIn, type XmlElement} from './xml-tree.ts'

/** No template unpacks to more than this many bytes. */
const largest = 64 * 1024 * 1024

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Reads a .docx or .dotx. Throws, with the reason, for anything else. */
export function readReference(bytes: Uint8Array): Reference {
  const files = unpack(bytes)
  const xml = (path: string | undefined): XmlElement | undefined => {
    const content = path === undefined ? undefined : files[path]
    return content && transitional(readXml(strFromU8(content)))
  }
  const types = xml('[Content_Types].xml')
  const documentPath = readRelationships('', xml('_rels/.rels')).find(
    each => each.kind === 'officeDocument',
  )?.path
  const document = xml(documentPath)
  if (documentPath === undefined || !document)
    throw new Error('it holds no Word document')
  const relationships = readRelationships(
    documentPath,
    xml(relationshipsOf(documentPath)),
  )
  const related = (kind: string) =>
    relationships.find(each => each.kind === kind)?.path
  const styles = xml(related('styles'))
  if (styles?.name !== 'w:styles' || styles.attributes['xmlns:w'] !== main)
    throw new Error('it holds no styles in the usual (transitional) form')
  return {
    files,
    contentType: path => contentType(types, path),
    related,
    target: id => relationships.find(each => each.id === id)?.path,
    styles,
    numbering: xml(related('numbering')),
    settings: xml(related('settings')),
    section: lastSection(document),
  }
}

/** Path of the file that says what a part points to. */
export function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({originalSize}) => {
        size += originalSize
        if (size > largest) throw new Error('too large')
        return true
      },
    })
  } catch {
    throw new Error(
      size > largest ? 'it unpacks to more than 64 MB' : 'it is no zip file',
    )
  }
}

function contentType(
  types: XmlElement | undefined,
  path: string,
): string | undefined {
  const override = elementsIn(types, 'Override').find(
    each => each.attributes.PartName?.slice(1) === path,
  )
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const usual = elementsIn(types, 'Default').find(
    each => each.attributes.Extension?.toLowerCase() === extension,
  )
  return (override ?? usual)?.attributes.ContentType
}

function lastSection(document: XmlElement): XmlElement | undefined {
  return childOf(childOf(document, 'w:body'), 'w:sectPr')
}
