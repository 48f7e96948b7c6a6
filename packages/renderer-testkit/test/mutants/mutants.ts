import {readFileSync} from 'node:fs'
import type {AnyNode, Cv, Renderer} from '@cvast/core'
import {handlers} from '../reference/handlers.ts'
import {slip} from '../reference/slip.ts'
import {
  escaped,
  type SlipHandlers,
  type SlipOptions,
  write,
} from '../reference/state.ts'

/** A renderer that does one thing wrong, and the check that must say so. */
export interface Mutant {
  /** What it does wrong. */
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: some are renderers only in name
  renderer: Renderer<any, any>
  caughtBy: string
}

function answering(
  name: string,
  changes: Partial<SlipHandlers>,
  caughtBy: string,
): Mutant {
  return {name, renderer: slip.with({handlers: changes}), caughtBy}
}

type Render = Renderer<SlipOptions>['render']

/** One whose `render` is another; what it makes is not always a document. */
function rendering(
  name: string,
  render: (...args: Parameters<Render>) => unknown,
  caughtBy: string,
): Mutant {
  return {name, renderer: {...slip, render: render as Render}, caughtBy}
}

function without(nodes: readonly AnyNode[], type: string): AnyNode[] {
  return nodes.filter(node => node.type !== type)
}

let documents = 0
let current: Cv | undefined

/** Renderers as people write them on a bad day. */
export const mutants: readonly Mutant[] = [
  answering(
    'drops links',
    {link: () => ''},
    'words: keeps every word of every node',
  ),
  answering(
    'keeps the text of links, drops where they lead',
    {link: ({children}, state) => write(children, state)},
    'links: keeps the address of a link',
  ),
  answering(
    'lets unsafe links live, though it reports them',
    {
      link: (node, state) => {
        handlers.link(node, state)
        return `<a to="${escaped(node.url)}">${write(node.children, state)}</a>`
      },
    },
    'links: reports the address "javascript:alert(1)" and keeps its text',
  ),
  answering(
    'drops nested lists',
    {
      listItem: (node, state) =>
        `<item>${write(without(node.children, 'list'), state)}</item>\n`,
    },
    'words: keeps every word of nested and mixed lists',
  ),
  rendering(
    'drops footnotes',
    (tree, context) =>
      String(slip.render(tree, context)).replaceAll(
        /<note>[\s\S]*?<\/note>/g,
        '',
      ),
    'words: keeps every word of a footnote',
  ),
  answering(
    'drops the date of entries',
    {entry: ({period: _, ...node}, state) => handlers.entry(node, state)},
    'words: keeps every word of an entry with a date',
  ),
  answering(
    'drops the labels of contacts',
    {contact: ({label: _, ...node}, state) => handlers.contact(node, state)},
    'words: keeps every word of a person with headline and contacts',
  ),
  answering(
    'drops the last run of a line when it is in italics',
    {
      paragraph: ({children, ...rest}, state) =>
        handlers.paragraph(
          {
            ...rest,
            children:
              children.at(-1)?.type === 'emphasis'
                ? children.slice(0, -1)
                : children,
          },
          state,
        ),
    },
    'words: keeps every word of the last word of a line in a mark',
  ),
  answering(
    'joins words across breaks',
    {break: () => ''},
    'words: keeps every word of a hard break between two words',
  ),
  answering(
    'joins the cells of a row',
    {tableCell: ({children}, state) => write(children, state)},
    'words: keeps every word of a table',
  ),
  answering(
    'drops alternative texts',
    {image: ({url}) => `<image from="${escaped(url)}"/>`},
    'images: keeps the alternative text of a picture that cannot be read',
  ),
  answering(
    'escapes twice',
    {text: ({value}) => escaped(escaped(value))},
    'escaping: shows the text a & b as it is',
  ),
  answering(
    'escapes never',
    {text: ({value}) => value},
    'escaping: shows the text <b>a</b> as it is',
  ),
  answering(
    'forgets to escape code',
    {inlineCode: ({value}) => `<c>${value}</c>`},
    'escaping: shows text as it is in inline code',
  ),
  answering(
    'sorts the sections',
    {
      cv: ({children: [person, ...sections]}, state) =>
        write(
          [person, ...sections.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))],
          state,
        ),
    },
    'order: keeps the order of sections and entries',
  ),
  answering(
    'writes lists before the rest of a section',
    {
      section: (node, state) =>
        handlers.section(
          {
            ...node,
            children: [
              ...node.children.filter(each => each.type === 'list'),
              ...node.children.filter(each => each.type !== 'list'),
            ],
          },
          state,
        ),
    },
    'order: keeps the order of blocks',
  ),
  rendering(
    'gathers the dates at the end',
    (tree, context) => {
      const dates: string[] = []
      const body = slip
        .with({
          handlers: {
            entry: ({period, ...node}, state) => {
              if (period) dates.push(`<date>${escaped(period.written)}</date>`)
              return handlers.entry(node, state)
            },
          },
        })
        .render(tree, context)
      return `${String(body)}${dates.join('')}`
    },
    'order: keeps the date of an entry with the entry',
  ),
  answering(
    'sorts in place',
    {
      list: (node, state) => {
        node.children.reverse()
        return handlers.list(node, state)
      },
    },
    'purity: leaves the tree, the options and the pictures as they are',
  ),
  answering(
    'reads the disk',
    {
      cv: (node, state) =>
        `${handlers.cv(node, state)}<!-- ${escaped(readFileSync('package.json', 'utf8').slice(0, 9))} -->`,
    },
    'purity: touches no file, no network, no program and no console',
  ),
  rendering(
    'asks the network, and bears its failure',
    async (tree, context) => {
      await fetch('https://alpha.example/style').catch(() => {})
      return slip.render(tree, context)
    },
    'purity: touches no file, no network, no program and no console',
  ),
  answering(
    'prints what it does',
    {
      section: (node, state) => {
        console.info('section')
        return handlers.section(node, state)
      },
    },
    'purity: touches no file, no network, no program and no console',
  ),
  rendering(
    'uses the clock',
    (tree, context) =>
      `<made at="${new Date().getUTCFullYear()}"/>${String(slip.render(tree, context))}`,
    'determinism: uses no clock, no time zone and no random numbers',
  ),
  rendering(
    'writes the local day',
    (tree, context) =>
      `<made on="${context.date.getDate()}"/>${String(slip.render(tree, context))}`,
    'determinism: uses no clock, no time zone and no random numbers',
  ),
  answering(
    'makes random ids',
    {
      table: (node, state) =>
        `<ref to="${Math.random()}"/>${handlers.table(node, state)}`,
    },
    'determinism: gives equal bytes for equal arguments',
  ),
  rendering(
    'counts on from document to document',
    (tree, context) =>
      `<made as="${++documents}"/>${String(slip.render(tree, context))}`,
    'determinism: gives equal bytes for equal arguments',
  ),
  rendering(
    'keeps the document in a variable of the module',
    async (tree, context) => {
      current = tree
      await Promise.resolve()
      return slip.render(current, context)
    },
    'determinism: keeps documents apart that are made at the same time',
  ),
  answering(
    'writes titles in capitals of the machine’s language',
    {
      pageBreak: () => `<page mark="${'pi'.toLocaleUpperCase()}"/>\n`,
    },
    'determinism: lets the language of the machine decide nothing',
  ),
  rendering(
    'swallows unknown nodes',
    (tree, context) => slip.render(known(tree), context),
    'extension: keeps the text of an unknown block and reports it',
  ),
  rendering(
    'keeps unknown nodes in silence',
    (tree, context) =>
      slip.render(tree, {
        ...context,
        report: (...args) => {
          if (args[0] !== 'unknown-node') context.report(...args)
        },
      }),
    'extension: keeps the text of an unknown node in a line and reports it',
  ),
  rendering(
    'reports unknown nodes without their place',
    (tree, context) =>
      slip.render(tree, {
        ...context,
        report: (id, data) => context.report(id, data),
      }),
    'extension: keeps the text of an unknown block and reports it',
  ),
  rendering(
    'ignores its options',
    (tree, context) => slip.render(tree, {...context, options: slip.defaults}),
    'options: heeds its options',
  ),
  {
    name: 'has a preset that its own schema forbids',
    renderer: slip.with({presets: {loud: {bullet: '<<<'}}}),
    caughtBy: 'options: has defaults and presets that its schema allows',
  },
  answering(
    'throws under one of its options',
    {
      entry: (node, state) => {
        if (state.context.options.dates === 'before')
          throw new Error('not yet done')
        return handlers.entry(node, state)
      },
    },
    'options: renders under each value of each option and each preset',
  ),
  answering(
    'asks `read` for what nobody named',
    {
      person: (node, state) => {
        state.context.read('/etc/passwd')
        return handlers.person(node, state)
      },
    },
    'images: asks only for pictures that the tree or an option names',
  ),
  answering(
    'gives up at the tenth list',
    {
      list: (node, state) =>
        state.depth < 10 ? handlers.list(node, state) : '',
    },
    'size: renders lists nested 100 deep',
  ),
  rendering(
    'stops after 1,000 lines',
    (tree, context) =>
      String(slip.render(tree, context)).split('\n').slice(0, 1000).join('\n'),
    'size: renders 2,000 entries',
  ),
  answering(
    'cuts text by length',
    {text: ({value}) => escaped(value).replaceAll('🚀', '\ud83d')},
    'output: gives text that can be written as UTF-8',
  ),
  rendering(
    'returns nothing',
    () => undefined,
    'output: gives text or bytes, and soon',
  ),
  rendering(
    'returns lines in an array',
    (tree, context) => [slip.render(tree, context)],
    'output: gives text or bytes, and soon',
  ),
  rendering(
    'never settles',
    () => new Promise(() => {}),
    'output: gives text or bytes, and soon',
  ),
  {
    name: 'speaks another contract',
    renderer: {...slip, contract: 2} as unknown as typeof slip,
    caughtBy:
      'declaration: says its contract, name, format, extension and media type',
  },
  {
    name: 'has an option without a description',
    renderer: {
      ...slip,
      schema: {
        ...slip.schema,
        bullet: {...slip.schema.bullet, description: ''},
      },
    },
    caughtBy:
      'declaration: describes every option; its defaults are those of its schema',
  },
]

/** The tree without nodes of plug-ins. */
function known<T extends AnyNode>(node: T): T {
  const copy: Record<string, unknown> = {...node}
  for (const field of ['title', 'headline', 'term', 'description', 'children'])
    if (Array.isArray(copy[field]))
      copy[field] = (copy[field] as AnyNode[])
        .filter(each => Object.hasOwn(handlers, each.type))
        .map(known)
  return copy as unknown as T
}
