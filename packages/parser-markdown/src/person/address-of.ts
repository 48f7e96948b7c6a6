import type {ContactKind} from '@cvast/core'

/**
 * Where a contact without a link leads: `a@b.org` → `mailto:a@b.org`,
 * `github.com/a` → `https://github.com/a`. Nowhere: `undefined`.
 */
export function addressOf(
  kind: ContactKind,
  value: string,
): string | undefined {
  switch (kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(value) ? `mailto:${value}` : undefined
    case 'url':
    case 'profile':
      if (/^https?:\/\//i.test(value)) return value
      return /^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(value)
        ? `https://${value}`
        : undefined
    default:
      return undefined
  }
}
