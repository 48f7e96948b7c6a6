import type {ContactKind} from '@cvast/core'
import {fold} from './fold.ts'
import {locales} from './languages/index.ts'
import {splitWords} from './split-words.ts'

/** Signs that stand for a label. */
const signs: Readonly<Record<ContactKind, string>> = {
  email: '📧, ✉, 📩, 📨, 📬, 📫, 💌, 🖂, @',
  phone: '📞, ☎, 📱, ☏, 📲, ✆, 🕻, 📠',
  url: '🌐, 🔗, 🌍, 🌎, 🌏, 🖥, 💻',
  profile: '🐙, 🐦, 🐘, 🦋',
  location: '📍, 🏠, 🏡, 📌, 🗺, 🏘, 🏢',
  other: '🎂, 🚗',
}

/**
 * What the label before a contact says of its kind: `E-Mail:` → email, `Tél.`
 * → phone, `电话` → phone, `📍` → location; `undefined` for other words.
 */
export function contactLabel(text: string): ContactKind | undefined {
  if (text.length > 60) return undefined
  ready ??= makeIndex()
  return ready.get(labelKey(text))
}

/** Without case, accents, marks, blanks: `E-Mail :` → `email` */
function labelKey(text: string): string {
  return bare(fold(text.replaceAll('\ufe0f', '')))
}

function bare(folded: string): string {
  return plain.test(folded) ? folded : folded.replaceAll(notInLabel, '')
}

const plain = /^[a-z]+$/

const notInLabel = /[^\p{L}\p{N}\p{So}@]+/gu

let ready: ReadonlyMap<string, ContactKind> | undefined

function makeIndex(): ReadonlyMap<string, ContactKind> {
  const index = new Map<string, ContactKind>()
  const tables = [signs, ...Object.values(locales).map(each => each.contacts)]
  for (const table of tables)
    for (const [kind, labels] of Object.entries(table))
      for (const each of splitWords(fold(labels))) {
        const key = bare(each)
        if (!index.has(key)) index.set(key, kind as ContactKind)
      }
  return index
}
