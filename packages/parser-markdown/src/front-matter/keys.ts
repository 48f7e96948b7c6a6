import type {ContactKind} from '@cvast/core'

/** What a key of the front matter fills. */
export type FrontKey =
  | {
      fills:
        | 'name'
        | 'firstName'
        | 'lastName'
        | 'title'
        | 'author'
        | 'lang'
        | 'photo'
        | 'headline'
        | 'contacts'
        | 'profiles'
        | 'basics'
        | 'bibliography'
    }
  | {fills: 'contact'; kind: ContactKind; label?: string; base?: string}

const profile = (label: string, base: string): FrontKey => ({
  fills: 'contact',
  kind: 'profile',
  label,
  base,
})
const contact = (kind: ContactKind): FrontKey => ({fills: 'contact', kind})

/** Keys as people write them, in lower case, without `-` and `_`. */
export const frontKeys: Readonly<Record<string, FrontKey>> = {
  name: {fills: 'name'},
  author: {fills: 'author'},
  fullname: {fills: 'name'},
  firstname: {fills: 'firstName'},
  givenname: {fills: 'firstName'},
  lastname: {fills: 'lastName'},
  familyname: {fills: 'lastName'},
  surname: {fills: 'lastName'},
  title: {fills: 'title'},
  headline: {fills: 'headline'},
  subtitle: {fills: 'headline'},
  label: {fills: 'headline'},
  role: {fills: 'headline'},
  jobtitle: {fills: 'headline'},
  tagline: {fills: 'headline'},
  lang: {fills: 'lang'},
  language: {fills: 'lang'},
  locale: {fills: 'lang'},
  photo: {fills: 'photo'},
  avatar: {fills: 'photo'},
  picture: {fills: 'photo'},
  contacts: {fills: 'contacts'},
  contact: {fills: 'contacts'},
  profiles: {fills: 'profiles'},
  social: {fills: 'profiles'},
  links: {fills: 'profiles'},
  basics: {fills: 'basics'},
  bibliography: {fills: 'bibliography'},
  email: contact('email'),
  mail: contact('email'),
  phone: contact('phone'),
  mobile: contact('phone'),
  tel: contact('phone'),
  telephone: contact('phone'),
  location: contact('location'),
  address: contact('location'),
  city: contact('location'),
  url: contact('url'),
  website: contact('url'),
  homepage: contact('url'),
  web: contact('url'),
  github: profile('GitHub', 'github.com/'),
  gitlab: profile('GitLab', 'gitlab.com/'),
  linkedin: profile('LinkedIn', 'linkedin.com/in/'),
  twitter: profile('Twitter', 'twitter.com/'),
  mastodon: profile('Mastodon', ''),
  orcid: profile('ORCID', 'orcid.org/'),
  xing: profile('XING', 'xing.com/profile/'),
}

/** What a key fills, however it is spelled: `First-Name` → `firstName`. */
export function frontKey(key: string): FrontKey | undefined {
  const id = key.toLowerCase().replaceAll(/[-_ ]/g, '')
  return Object.hasOwn(frontKeys, id) ? frontKeys[id] : undefined
}
