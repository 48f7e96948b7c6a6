import {ar} from './ar.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {he} from './he.ts'
import {it} from './it.ts'
import {ja} from './ja.ts'
import {ko} from './ko.ts'
import {nl} from './nl.ts'
import {pl} from './pl.ts'
import {pt} from './pt.ts'
import {sv} from './sv.ts'
import {zh} from './zh.ts'

/**
 * Every language that cvast reads and writes, by its BCP 47 tag. Where two
 * languages share a title, the earlier one says what it means.
 */
export const locales = {en, de, fr, es, pt, it, nl, zh, ja, ko, ar, he, sv, pl}
