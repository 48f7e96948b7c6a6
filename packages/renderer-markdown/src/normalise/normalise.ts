import {
  type Contact,
  type Cv,
  type Entry,
  isSafeUrl,
  type Person,
  type Report,
  type Section,
  type SectionContent,
} from '@cvast/core'
import {attributes} from './attributes.ts'
import {block} from './block.ts'
import {clean} from './clean.ts'
import type {Context} from './context.ts'
import {footnotes} from './footnotes.ts'
import {oneLine} from './one-line.ts'
import {period} from './period.ts'
import {line} from './phrasing.ts'
import {url} from './url.ts'

/**
 * The tree without what nobody can see: the one form among all trees that
 * read the same. `docs/canonical-form.md` says what changes.
 */
export function normalise(tree: Cv, report: Report = () => {}): Cv {
  const context: Context = {
    report,
    footnotes: footnotes(tree),
    marks: new Set(),
    oneLine: false,
    inCell: false,
  }
  const [who, ...sections] = tree.children
  const {lang, ...rest} = tree
  return {
    ...rest,
    ...(isTag(lang) ? {lang} : {}),
    children: [
      person(who, context),
      ...sections.map(each => section(each, context)),
    ],
  }
}

/** Whether `lang` has the form of BCP 47: `de`, `pt-BR`. */
function isTag(lang: string | undefined): lang is string {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang ?? '')
}

function person(node: Person, context: Context): Person {
  const {headline, photo, ...rest} = node
  const file = clean(photo ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const shown = line(headline ?? [], {...context, oneLine: true})
  return {
    ...rest,
    name: oneLine(node.name),
    ...(shown.length === 0 ? {} : {headline: shown}),
    ...(file === '' ? {} : {photo: file}),
    children: node.children.flatMap(each => contact(each, context)),
  }
}

function contact(node: Contact, {report}: Context): Contact[] {
  const {label, url: target, ...rest} = attributes(node)
  const name = oneLine(label ?? '')
  const address = url(target ?? '')
  const safe = isSafeUrl(address) ? address : ''
  if (target && safe === '') report('unsafe-url', {url: target}, node)
  const value = oneLine(node.value) || safe
  return value === ''
    ? []
    : [
        {
          ...rest,
          ...(name === '' ? {} : {label: name}),
          value,
          ...(safe === '' ? {} : {url: safe}),
        },
      ]
}

function section(node: Section, context: Context): Section {
  return {
    ...attributes(node),
    title: line(node.title, {...context, oneLine: true}),
    children: content(node.children, context),
  }
}

function entry(node: Entry, context: Context): Entry {
  const {role, organization, location, ...rest} = attributes(node)
  return {
    ...rest,
    title: line(node.title, {...context, oneLine: true}),
    ...(node.period ? {period: period(node.period)} : {}),
    ...(role ? {role} : {}),
    ...(organization ? {organization} : {}),
    ...(location ? {location} : {}),
    children: content(node.children, context),
  }
}

function content(
  nodes: readonly SectionContent[],
  context: Context,
): SectionContent[] {
  return nodes.flatMap((each): SectionContent[] =>
    each.type === 'entry' ? [entry(each, context)] : block(each, context),
  )
}
