import {type Cv, cv, person, type SectionContent, section} from '@cvast/core'

/** A CV in English with one section. */
export function page(...children: SectionContent[]): Cv {
  return cv(person('Jane Doe'), [section('work', 'Experience', children)], {
    lang: 'en',
  })
}
