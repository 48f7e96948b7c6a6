import {type Phrasing, toText} from '@cvast/core'
import {cvWord} from '@cvast/locales'

/** A name, and the words around it that are none: `– Resume`. */
export interface NameFound {
  name: string
  dropped: string[]
}

const decoration =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|:[a-z0-9_+-]{2,40}:)+/gu

/** "Hi, I'm", "Hello, my name is". */
const greeting =
  /^(?:(?:hi|hey|hello|hallo|hola|bonjour|salut|ciao|olá)\b[\s,!.]*(?:there[\s,!.]*)?)?(?:i['’]?m|i am|my name is|this is|ich bin|soy|je suis|sono|sou)\s+/iu

/** "Curriculum vitae of", "CV von". */
const before = /^(.{1,40}?)\s+(?:of|von|de|di|do|da|du|van|for|für)\s+(.+)$/iu

/**
 * The name in a line: decoration, greetings and words such as "CV" around it
 * go. `**Jane Doe** 👋 – Resume` → `Jane Doe`, dropped `Resume`.
 */
export function nameIn(nodes: readonly Phrasing[]): NameFound {
  return nameInText(
    toText(nodes.filter(each => each.type !== 'image')).replaceAll('\n', ' '),
  )
}

/** The same for text: `Jane Doe's CV` → `Jane Doe`. */
export function nameInText(text: string): NameFound {
  const dropped: string[] = []
  for (const [shortcode] of text.matchAll(/:[a-z0-9_+-]{2,40}:/gu))
    dropped.push(shortcode)
  let name = text.replaceAll(decoration, ' ').replaceAll(/\s+/g, ' ').trim()
  if (cvWord(name)) return {name: '', dropped: [...dropped, name]}
  const hello = greeting.exec(name)?.[0]
  if (hello) {
    dropped.push(hello.trim())
    name = name.slice(hello.length)
  }
  const parts = name.split(
    /(\s+[-–—|·•/]\s+|\s*[|:：,，]\s*|\s+[([（]|[)\]）])/u,
  )
  if (parts.length > 1) {
    const kept: string[] = []
    for (let i = 0; i < parts.length; i += 2) {
      const part = parts[i] ?? ''
      if (cvWord(part)) dropped.push(part)
      else if (part !== '')
        kept.push((kept.length > 0 ? (parts[i - 1] ?? '') : '') + part)
    }
    name = kept.join('').trim()
    if (/[(（[]/.test(name) && !/[)）\]]/.test(name))
      name += name.includes('（') ? '）' : name.includes('[') ? ']' : ')'
  }
  const found = before.exec(name)
  if (found && cvWord(found[1] ?? '')) {
    dropped.push(name.slice(0, name.length - (found[2] ?? '').length).trim())
    name = found[2] ?? ''
  }
  const words = name.split(' ')
  for (const count of [1, 2]) {
    const last = words.slice(-count).join(' ')
    const first = words.slice(0, count).join(' ')
    const rest = words.length - count
    if (rest < 1) continue
    if (cvWord(last)) {
      dropped.push(last)
      name = words
        .slice(0, -count)
        .join(' ')
        .replace(/['’]s$/, '')
      break
    }
    if (cvWord(first)) {
      dropped.push(first)
      name = words.slice(count).join(' ')
      break
    }
  }
  return {name: name.replace(/[\s,;:–—|-]+$/u, '').trim(), dropped}
}
