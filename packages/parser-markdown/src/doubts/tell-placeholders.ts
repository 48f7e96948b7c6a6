import {type Cv, visit} from '@cvast/core'
import type {Position} from 'unist'
import type {Context} from '../context.ts'

/** What templates have where their user should write. */
const placeholder = new RegExp(
  [
    'lorem ipsum',
    String.raw`\[(?:your|insert|company|job|project|school|university|degree|name|title|date|city|start|end)(?: [\p{L} ]{1,30})?\](?!\()`,
    String.raw`<(?:your|insert) [\p{L} ]{1,30}>`,
    String.raw`\b(?:your|full) (?:full )?name(?: here)?$`,
    String.raw`^your (?:full )?name\b`,
    String.raw`\byour\.?e?-?mail@[\w.-]+`,
    String.raw`\byour[-_. ]?(?:username|handle|email|phone|address|city|title|company)(?: here)?$`,
    String.raw`\b(?:insert|add|put) your [\p{L} ]{1,30} here\b`,
    String.raw`\bfirst ?name last ?name\b`,
    String.raw`\bX{2,} years? old\b`,
    '^(?:Ihr|Dein) (?:vollständiger )?Name$',
    '^Vorname Nachname$',
    String.raw`^(?:votre|ton) nom\b.{0,20}$`,
    '^prénom nom$',
    '^(?:tu|su) nombre(?: completo)?$',
    '^nombre (?:y )?apellidos?$',
    '^(?:seu|o seu) nome(?: completo)?$',
    '^(?:il )?(?:tuo|suo) nome$',
    '^nome cognome$',
    '^(?:je|uw) naam$',
    '^voornaam achternaam$',
    '^(?:你的|您的)(?:名字|姓名)$',
    '^(?:あなたの名前|氏名を入力)$',
    '^(?:이름을 입력.{0,6}|당신의 이름)$',
  ].join('|'),
  'iu',
)

/**
 * One of these is in each of them. What is above takes long to make ready for
 * its first use, which most CVs never need.
 */
const hint = /lorem|[[<]|your|name|year|nom|naam|名|이름/i

/** Text that was left from a template: `Your Name`, `Lorem ipsum`. */
export function tellPlaceholders(tree: Cv, {report}: Context): void {
  const told = new Set<string>()
  const look = (value: string, position: Position | undefined) => {
    if (!hint.test(value)) return
    const text = placeholder.exec(value.trim())?.[0]
    if (text === undefined || told.has(text)) return
    told.add(text)
    report('placeholder', {text}, position)
  }
  visit(tree, node => {
    if (node.type === 'person') look(node.name, node.position)
    else if (node.type === 'contact') look(node.value, node.position)
    else if (node.type === 'text') look(node.value, node.position)
  })
}
