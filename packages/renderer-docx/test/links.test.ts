import {cv, type Link, paragraph, person, section, text} from '@cvast/core'
import {expect, test} from 'vitest'
import {linkTarget} from '../src/run/link-target.ts'
import {put, sdkErrors} from './judge.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

test('addresses become what Word accepts', () => {
  for (const [url, target] of [
    ['https://alpha.example/ü b%20c', 'https://alpha.example/%C3%BC%20b%20c'],
    ['https://alpha.example/100%', 'https://alpha.example/100%25'],
    ['https://alpha.example/a#b#c', 'https://alpha.example/a#b%23c'],
    [
      'https://alpha.example/[a]{b}|c\\d"<>',
      'https://alpha.example/%5Ba%5D%7Bb%7D%7Cc%5Cd%22%3C%3E',
    ],
    ['tel:+49 40', 'tel:+49%2040'],
    ['\ud800x', '%EF%BF%BDx'],
    [' papers/one.pdf ', 'papers/one.pdf'],
  ] as const)
    expect(linkTarget(url)).toBe(target)
})

const link = (
  url: string,
  children: Link['children'] = [text(`to ${url}`)],
): Link => ({
  type: 'link',
  url,
  children,
})

test('safe links live, others are text, with a message', async () => {
  const long = `https://alpha.example/${'a'.repeat(2100)}`
  const tree = cv(
    person('Alpha', [
      {type: 'contact', kind: 'url', value: 'bad', url: 'javascript:alert(1)'},
    ]),
    [
      section('custom', 'Links', [
        paragraph([
          link('https://alpha.example/?a=1&b=2'),
          link('https://alpha.example/?a=1&b=2', [text('twice')]),
          link('mailto:a@alpha.example'),
          link('tel:+4940'),
          link('papers/one.pdf'),
          link('#bravo'),
          link('', [text('nowhere')]),
          link(long, [text('too long')]),
          link('file:///etc/passwd'),
          link('https://outer.example', [link('https://inner.example')]),
          {...link('https://titled.example'), title: 'The "title"'},
        ]),
      ]),
    ],
  )
  const {bytes, findings} = await renderDocx(tree)
  expect(findings.map(each => each.id)).toEqual([
    'unsafe-url',
    'shown-differently',
    'unsafe-url',
  ])
  expect(sdkErrors(put('links.docx', bytes))).toEqual([])
  const parts = readPackage(bytes)
  const targets = [
    ...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(
      /Target="([^"]*)" TargetMode/g,
    ),
  ].map(each => each[1])
  expect(targets).toEqual([
    'https://alpha.example/?a=1&amp;b=2',
    'mailto:a@alpha.example',
    'tel:+4940',
    'papers/one.pdf',
    '#bravo',
    'https://outer.example',
    'https://titled.example',
  ])
  const document = parts.get('word/document.xml') ?? ''
  expect(document).toContain('w:tooltip="The &quot;title&quot;"')
  for (const shown of [
    'nowhere',
    'too long',
    'to file:///etc/passwd',
    'to https://inner.example',
  ])
    expect(document).toContain(`>${shown}<`)
})
