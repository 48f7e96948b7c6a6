import type {Check} from './check.ts'
import {declaration} from './declaration.ts'
import {determinism} from './determinism.ts'
import {escaping} from './escaping.ts'
import {extension} from './extension.ts'
import {images} from './images.ts'
import {links} from './links.ts'
import {options} from './options.ts'
import {order} from './order.ts'
import {output} from './output.ts'
import {purity} from './purity.ts'
import {size} from './size.ts'
import {words} from './words.ts'

/** All that a renderer must do, from easy to hard. */
export const checks: readonly Check[] = [
  ...declaration,
  ...output,
  ...words,
  ...order,
  ...escaping,
  ...purity,
  ...determinism,
  ...extension,
  ...options,
  ...links,
  ...images,
  ...size,
]
