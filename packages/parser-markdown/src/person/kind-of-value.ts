import type {ContactKind} from '@cvast/core'

/** Hosts where a person's page is a profile. */
const profiles =
  /^(?:[\w-]+\.)*(?:github|gitlab|linkedin|twitter|x|mastodon|stackoverflow|stackexchange|orcid|researchgate|xing|facebook|instagram|medium|bitbucket|kaggle|behance|dribbble|youtube|scholar\.google|keybase|codeberg|huggingface|bsky|zhihu|juejin|weibo|qiita|zenn|wantedly|viadeo|codepen|leetcode|hackerrank|t)\.(?:com|org|net|io|app|me|cn|jp|social|co|dev|[a-z]{2})$/i

/** What a value is by its shape: e-mail, phone, profile, URL. */
export function kindOfValue(value: string): ContactKind | undefined {
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(value)) return 'email'
  const host =
    /^(?:https?:)?\/\/([^/\s?#:]+)(?:[/?#:]|$)/i.exec(value)?.[1] ??
    /^((?:[\p{L}\p{N}-]+\.)+[a-z]{2,})(?:\/\S*)?$/iu.exec(value)?.[1]
  if (host) return profiles.test(host) ? 'profile' : 'url'
  const digits = value.replaceAll(/\D/g, '').length
  if (
    digits >= 6 &&
    digits <= 17 &&
    /^(?:\(?\+|\(?0|\(?\d)[\d\s().\-–/\u{a0}]*(?:(?:ext|x)\.?\s*\d+)?$/iu.test(
      value,
    )
  )
    return 'phone'
  return undefined
}
