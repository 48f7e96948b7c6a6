import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'
import {nl} from './nl.ts'
import {pt} from './pt.ts'

/** Every language that cvast reads and writes, by its BCP 47 tag. */
export const locales = {en, de, fr, es, pt, it, nl}
