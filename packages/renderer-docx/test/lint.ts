import {isSafeUrl} from '@cvast/core'
import {readXml} from '../src/reference/read-xml.ts'
import type {XmlElement} from '../src/reference/xml-tree.ts'

// What neither Word's schema nor the Open XML SDK says, but readers, screen
// readers and Word itself go by.

const plainParagraph = new Set(['w:pStyle', 'w:numPr', 'w:bidi'])
const plainRun = new Set(['w:rStyle', 'w:rFonts', 'w:rtl', 'w:cs', 'w:lang'])
const mayBeEmpty = /^(?:HorizontalLine|TableGap|TableText\w*)$/
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

/** All findings in a package, as `id: detail`. */
export function lint(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  const add = (id: string, detail = '') => found.push(`${id}: ${detail}`)
  const trees = new Map<string, XmlElement>()
  for (const [path, source] of files)
    if (/\.(?:xml|rels)$/.test(path))
      try {
        trees.set(path, readXml(source))
      } catch (error) {
        add('xml', `${path} ${error}`)
      }
  const tree = (path: string) => trees.get(path)
  const all = (path: string, name: string) => descendants(tree(path), name)
  const first = [...files.keys()].slice(0, 3).join(' ')
  if (first !== '[Content_Types].xml _rels/.rels word/document.xml')
    add('order', first)

  const styles = new Map(
    all('word/styles.xml', 'w:style').map(each => [
      each.attributes['w:styleId'] ?? '',
      each,
    ]),
  )
  const instances = new Map(
    all('word/numbering.xml', 'w:num').map(each => [
      each.attributes['w:numId'] ?? '',
      val(each, 'w:abstractNumId'),
    ]),
  )
  const levels = new Map(
    all('word/numbering.xml', 'w:abstractNum').flatMap(each =>
      descendants(each, 'w:lvl').map(level => [
        `${each.attributes['w:abstractNumId']} ${level.attributes['w:ilvl']}`,
        level,
      ]),
    ),
  )
  const levelOf = (numbered: XmlElement) =>
    levels.get(
      `${instances.get(val(numbered, 'w:numId') ?? '')} ${val(numbered, 'w:ilvl') ?? 0}`,
    )

  for (const path of trees.keys()) {
    for (const name of [
      'w:pStyle',
      'w:rStyle',
      'w:tblStyle',
      'w:basedOn',
      'w:next',
    ])
      for (const {attributes} of all(path, name))
        if (!styles.has(attributes['w:val'] ?? ''))
          add('undefined-style', attributes['w:val'])
    for (const numbered of all(path, 'w:numPr'))
      if (!levelOf(numbered)) add('undefined-list', val(numbered, 'w:numId'))
    for (const name of ['w:lang', 'w:themeFontLang'])
      for (const {attributes} of all(path, name))
        for (const tag of Object.values(attributes))
          if (!languageTag.test(tag)) add('language', tag)
    for (const each of all(path, 'wp:docPr'))
      if (!each.attributes.descr) add('alternative-text', each.attributes.name)
    for (const name of ['wp:docPr', 'w:bookmarkStart']) {
      const ids = all(path, name).map(
        ({attributes}) => attributes.id ?? attributes['w:id'],
      )
      if (new Set(ids).size < ids.length) add('duplicate-id', name)
    }
    pointers(path)
  }
  function pointers(path: string) {
    const slash = path.lastIndexOf('/') + 1
    const list = tree(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
    const targets = new Map(
      descendants(list, 'Relationship').map(each => [
        each.attributes.Id,
        each.attributes,
      ]),
    )
    for (const element of descendants(tree(path)))
      for (const key of ['r:id', 'r:embed']) {
        const id = element.attributes[key]
        if (id !== undefined && !targets.has(id)) add('relationship', id)
      }
    for (const {Target = '', TargetMode} of targets.values())
      if (TargetMode === 'External') {
        if (!isSafeUrl(Target)) add('unsafe-url', Target)
      } else if (
        !files.has(
          Target.startsWith('/')
            ? Target.slice(1)
            : `${path.slice(0, slash)}${Target}`,
        )
      )
        add('missing-part', Target)
  }

  for (const [id, style] of styles) {
    const [numbered] = descendants(style, 'w:numPr')
    const level = numbered && levelOf(numbered)
    if (/^List(?:Bullet|Number)/.test(id) && val(level, 'w:pStyle') !== id)
      add('one-way-list', id)
    const right = descendants(style, 'w:ind').some(
      each => Number(each.attributes['w:right'] ?? 0) !== 0,
    )
    const tabbed = descendants(style, 'w:tab').some(
      each => each.attributes['w:val'] === 'right',
    )
    if (right && tabbed) add('tab-with-indent', id)
  }

  const body = tree('word/document.xml')
  let heading = 0
  for (const path of ['word/document.xml', 'word/footnotes.xml'])
    for (const paragraph of all(path, 'w:p')) {
      const properties = child(paragraph, 'w:pPr')
      const style = val(properties, 'w:pStyle')
      const text = descendants(paragraph).some(({name}) =>
        /^(?:[wm]:t|w:drawing|w:br|w:tab|w:footnoteRef|w:\w*[sS]eparator)$/.test(
          name,
        ),
      )
      const numbered = child(properties, 'w:numPr')
      if (style === undefined) add('no-style', textOf(paragraph))
      else if (!text && !numbered && !mayBeEmpty.test(style))
        add('empty-paragraph', style)
      for (const each of properties?.children ?? [])
        if (typeof each !== 'string' && !plainParagraph.has(each.name))
          add('direct-formatting', each.name)
      const level = Number(/^Heading(\d)$/.exec(style ?? '')?.[1] ?? 0)
      if (level > heading + 1) add('heading-jump', `${heading} to ${level}`)
      if (level > 0) heading = level
    }
  for (const path of ['word/document.xml', 'word/footnotes.xml'])
    for (const run of all(path, 'w:r')) {
      for (const each of child(run, 'w:rPr')?.children ?? [])
        if (typeof each !== 'string' && !plainRun.has(each.name))
          add('direct-formatting', each.name)
    }
  for (const table of descendants(body, 'w:tbl'))
    if (descendants(table, 'w:tblHeader').length === 0) add('header-row')
  if (
    !descendants(body, 'w:pStyle').some(
      each => each.attributes['w:val'] === 'Title',
    )
  )
    add('title', 'no paragraph in the style Title')

  const core = tree('docProps/core.xml')
  const properties = descendants(core).map(({name}) => name)
  for (const name of ['dc:title', 'dc:creator', 'dcterms:created'])
    if (!properties.includes(name)) add('property', name)
  if (new Set(properties).size < properties.length) add('duplicate-property')
  for (const name of ['dcterms:created', 'dcterms:modified'])
    for (const each of descendants(core, name))
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(each)))
        add('date', textOf(each))
  const mode = all('word/settings.xml', 'w:compatSetting').find(
    each => each.attributes['w:name'] === 'compatibilityMode',
  )
  if (mode?.attributes['w:val'] !== '15') add('compatibility')
  if (all('word/document.xml', 'w:pgSz').length !== 1) add('page-size')
  if (!all('word/styles.xml', 'w:lang').length) add('no-language')
  return found
}

/** Elements below `root`, in reading order. */
export function descendants(
  root: XmlElement | undefined,
  name?: string,
): XmlElement[] {
  const result: XmlElement[] = []
  const stack = root ? [root] : []
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next !== root && (!name || next.name === name)) result.push(next)
    for (const each of next.children.toReversed())
      if (typeof each !== 'string') stack.push(each)
  }
  return result
}

function child(parent: XmlElement | undefined, name: string) {
  return parent?.children.find(
    (each): each is XmlElement =>
      typeof each !== 'string' && each.name === name,
  )
}

function val(parent: XmlElement | undefined, name: string) {
  return child(parent, name)?.attributes['w:val']
}

/** The characters in an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map(each => (typeof each === 'string' ? each : textOf(each)))
    .join('')
}
