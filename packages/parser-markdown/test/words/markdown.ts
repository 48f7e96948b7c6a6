import fc from 'fast-check'

type Text = fc.Arbitrary<string>

/** Stands for a word; `numbered` makes each one its own. */
const word = '@@'

/** Arbitrary Markdown in which each word is one of its own: `w0q w1q`. */
export function markdown(): Text {
  return fc
    .tuple(
      fc.option(frontMatter(), {nil: '', freq: 2}),
      fc.array(fc.oneof({weight: 2, arbitrary: cvPiece()}, block(3)), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map(([front, blocks]) => numbered(front + blocks.join('\n\n')))
}

function numbered(text: string): string {
  let next = 0
  return text.replaceAll(word, () => `w${next++}q`)
}

function some(part: Text, separator: string, maxLength = 3): Text {
  return fc
    .array(part, {minLength: 1, maxLength})
    .map(all => all.join(separator))
}

const words = some(fc.constant(word), ' ', 4)

const date = fc.constantFrom(
  '2015',
  '2015–2017',
  '2015 - present',
  'May 2015 – Aug 2017',
  '(2015–2017)',
  '`2015-2017`',
  '*seit 2015*',
  '2001-04',
  '2019-2015',
  'III/2017',
  'WS 2008/09',
  '2015年4月〜現在',
)

/** Addresses whose host and path are words. */
const url = fc.constantFrom(
  `https://${word}.example.org/${word}`,
  `mailto:${word}@example.org`,
  `${word}@example.org`,
  `${word}.example.org`,
  `javascript:${word}`,
  `${word}.png`,
  `tel:${word}`,
)

function phrase(depth: number): Text {
  const flat: Text[] = [
    words,
    words,
    date,
    fc.constant(`\`${word} ${word}\``),
    fc.constant(`$${word}_{${word}}$`),
    fc.constant(`${word}<br>${word}`),
    fc.constant(`${word}  \n${word}`),
    fc.constant(`${word}\\\n${word}`),
    fc.constant(`${word}\n${word}`),
    fc.constant(`[^1]`),
    fc.constant(`[${word}][ref]`),
    fc.constant(`:${word}:`),
    fc.constant(`\\textbf{${word}} \\hfill ${word}`),
    fc.constant(`[${word}]{.alpha}`),
    // On a heading these are attributes, which are names and no words.
    fc.constant(`${word}{.alpha #bravo}`),
    fc.constant(`{{ ${word} }}`),
    fc.constant(`{% ${word} %}`),
    fc.constant(`&copy; ${word}&nbsp;${word}`),
    fc.constant(`<!-- ${word} -->`),
    fc.constant(`${word} — ${word} | ${word}`),
    fc.constant(`${word}: ${word}`),
    url,
    url.map(each => `<${each}>`),
    url.map(each => `![${word}](${each} "${word}")`),
    url.map(each => `<img src="${each}" alt="${word}" title="${word}">`),
    fc.constant(`<i class="fa fa-phone"></i> ${word}`),
  ]
  if (depth === 0) return fc.oneof(...flat)
  const inner = some(phrase(depth - 1), ' ')
  return fc.oneof(
    ...flat,
    inner.map(each => `*${each}*`),
    inner.map(each => `**${each}**`),
    inner.map(each => `~~${each}~~`),
    inner.map(each => `<b>${each}</b>`),
    inner.map(each => `<span class="x">${each}`),
    inner.map(each => `<sup>${each}</sup>`),
    fc.tuple(inner, url).map(([text, to]) => `[${text}](${to} "${word}")`),
    fc.tuple(inner, url).map(([text, to]) => `<a href="${to}">${text}</a>`),
    fc.tuple(inner, url).map(([text, to]) => `[${text}](${to})`),
  )
}

const line = some(phrase(2), ' ').map(each => each.replaceAll('\n', ' '))

function indented(text: string, first: string): string {
  const rest = ' '.repeat(first.length)
  return text
    .split('\n')
    .map((each, index) => (index === 0 ? first : rest) + each)
    .join('\n')
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|')
}

function block(depth: number): Text {
  const flat: Text[] = [
    some(phrase(2), ' '),
    some(phrase(2), '\n'),
    fc
      .tuple(fc.integer({min: 1, max: 6}), line)
      .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    line.map(each => `${each}\n---`),
    line.map(each => `${each}\n===`),
    fc.constant('---'),
    fc.constant(`\`\`\`${word} ${word}\n${word}\n\`\`\``),
    fc.constant(
      `\`\`\`yaml\n- position: ${word}\n  company: ${word}\n  start: 2015\n  ${word}: ${word}\n\`\`\``,
    ),
    fc.constant(`    ${word}`),
    fc.constant(`$$\n${word}\n$$`),
    fc.constant(`[ref]: https://${word}.example.org "${word}"`),
    fc.constant(`<script>var x = 1</script>`),
    fc.constant(`::: {.${word}}\n${word}\n:::`),
    fc.constant(`<details><summary>${word}</summary>\n\n${word}\n\n</details>`),
    fc.constant(`<table><tr><td>${word}</td><td>${word}</td></tr></table>`),
    fc.constant(`<ul><li>${word}</li><li>${word} <b>${word}</b></li></ul>`),
    fc.constant(
      `<div><a href="https://${word}.example.org">${word}</a> | ${word}@example.org<br/>${word}</div>`,
    ),
    fc
      .tuple(line, line, date)
      .map(
        ([a, b, when]) =>
          `| ${word} | ${word} | ${word} |\n|---|---|---|\n| ${when} | ${escaped(a)} | ${escaped(b)} |`,
      ),
    fc.constant(`[^1]: ${word}`),
  ]
  if (depth === 0) return fc.oneof(...flat)
  const inner = some(block(depth - 1), '\n\n')
  return fc.oneof(
    ...flat,
    inner.map(each => indented(each, '- ')),
    inner.map(each => indented(each, '3. ')),
    some(line, '\n- ').map(each => `- ${each}`),
    line.map(each => `- [x] ${each}`),
    inner.map(each =>
      each
        .split('\n')
        .map(row => `> ${row}`)
        .join('\n'),
    ),
    fc
      .tuple(fc.oneof(date, line), inner)
      .map(([term, body]) => `${term}\n${indented(body, ':   ')}`),
  )
}

/** What heads of CVs and headers of entries are made of. */
function cvPiece(): Text {
  const title = some(words, ', ')
  return fc.oneof(
    line.map(each => `# ${each}`),
    fc.constantFrom(
      '## Experience',
      '## Skills',
      '## Contact',
      '## Persönliche Daten',
      '## Education',
      '# CV',
      `# ${word} – Resume`,
      `# **${word} ${word}** :${word}: ![${word}](${word}.svg)`,
      `# [${word}](https://${word}.example.org)`,
      `Name: ${word} ${word}`,
      `- Name: ${word}\n- E-mail: ${word}@example.org\n- ${word}: ${word}`,
      `> ${word}@example.org • ${word} • +49 30 5550100`,
      `[${word}](https://${word}.example.org), [${word}](https://${word}.example.org)`,
      `![${word}](${word}.png) ${word}@example.org`,
      `[![${word}](https://img.shields.io/${word})](https://${word}.example.org)`,
      `| ${word} | ${word}@example.org |\n|---|---|\n| Phone | +49 30 5550100 |`,
      `E-mail\n: ${word}@example.org\n\nTel\n: +49 30 5550100 ${word}`,
      `% ${word} ${word}\n% ${word}`,
    ),
    fc.tuple(title, date).map(([text, when]) => `### ${text} ${when}`),
    fc.tuple(title, date).map(([text, when]) => `### ${text}\n${when}`),
    fc.tuple(title, date).map(([text, when]) => `### ${when}\n**${text}**`),
    fc.tuple(title, date).map(([text, when]) => `**${text}** ${when}`),
    fc.tuple(title, date).map(([text, when]) => `${when}\n__${text}__`),
    fc.tuple(title, date).map(([text, when]) => `${when} – ${text}`),
    fc.tuple(title, date, date).map(([text, a, b]) => `${text}, ${a}, ${b}`),
    fc.tuple(title, date).map(([text, when]) => `${text}  \n${when}`),
    fc.tuple(title, date).map(([text, when]) => `- ${text}, ${when}`),
    fc.tuple(title, date).map(([text, when]) => `- ${when}: ${text}`),
    fc
      .tuple(title, date, words)
      .map(([text, when, body]) => `${when}\n:   ${text}\n\n    ${body}`),
  )
}

function frontMatter(): Text {
  const pair = fc.constantFrom(
    `name: ${word} ${word}`,
    `title: ${word} ${word}`,
    `author: ${word}`,
    `firstname: ${word}`,
    `lastname: ${word}`,
    `headline: ${word}`,
    `email: ${word}@example.org`,
    `phone: "+49 30 5550100 ${word}"`,
    `address: ${word} 12`,
    `github: ${word}`,
    `${word}: ${word}`,
    `photo: ${word}.png`,
    `contacts:\n  - ${word}@example.org\n  - label: ${word}\n    value: ${word}`,
    `social:\n  - name: ${word}\n    url: https://${word}.example.org`,
    `lang: de`,
  )
  return fc
    .uniqueArray(pair, {
      minLength: 1,
      maxLength: 5,
      selector: each => each.split(':')[0],
    })
    .map(pairs => `---\n${pairs.join('\n')}\n---\n\n`)
}
