import type {Check} from './check.ts'
import {declaration} from './declaration.ts'
import {escaping} from './escaping.ts'
import {extension} from './extension.ts'
import {images} from './images.ts'
import {links} from './links.ts'
import {options} from './options.ts'
import {purity} from './purity.ts'
import {size} from './size.ts'
import {wordChecks} from './words.ts'

/** All that a renderer must do, from easy to hard. */
export const checks: readonly Check[] = [
  ...declaration,
  ...wordChecks,
  ...escaping,
  ...purity,
  ...extension,
  ...options,
  ...links,
  ...images,
  ...size,
]
