import {eastAsianFont} from '../language/east-asian-font.ts'
import {guessEastAsian} from '../language/guess-east-asian.ts'
import {languageSlots} from '../language/language-slots.ts'
import {type Script, scriptOf} from '../language/script-of.ts'
import type {Segment} from '../language/segments.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {characterStyle} from './character-style.ts'

/** `w:rPr` of a piece of text: style, direction, language; or nothing. */
export function runProperties(segment: Segment, state: State): Xml {
  const {script} = segment
  const lang = languageOf(segment, state)
  const own = lang === undefined || lang === state.languages[script]
  const properties = [
    characterStyle(state),
    script === 'eastAsian'
      ? element('w:rFonts', {
          'w:hint': 'eastAsia',
          'w:eastAsia': own ? undefined : eastAsianFont(lang),
        })
      : noXml,
    script === 'complex' ? element('w:rtl') : noXml,
    script === 'complex' ? element('w:cs') : noXml,
    own ? noXml : element('w:lang', languageSlots(lang)),
  ].filter(each => each !== noXml)
  return properties.length > 0 ? element('w:rPr', {}, properties) : noXml
}

/** Language of the piece, in Word's spelling. */
function languageOf(
  {script, text}: Segment,
  {scope, languages}: State,
): string | undefined {
  if (scope.lang !== undefined && scriptOf(scope.lang) === script)
    return slot(languageSlots(scope.lang), script)
  if (script === 'eastAsian') return guessEastAsian(text, languages.eastAsian)
  if (script === 'complex' && /\p{Script=Hebrew}/u.test(text)) return 'he-IL'
  return undefined
}

function slot(
  slots: ReturnType<typeof languageSlots>,
  script: Script,
): string | undefined {
  const name = {latin: 'w:val', eastAsian: 'w:eastAsia', complex: 'w:bidi'}
  return slots[name[script]] as string | undefined
}
