import {de} from './de.ts'
import {en} from './en.ts'

/** Every language that cvast reads and writes, by its BCP 47 tag. */
export const locales = {en, de}
