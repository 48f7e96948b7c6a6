import anyAscii from 'any-ascii'
import {describe, expect, test} from 'vitest'
import {ascii} from '../../src/spell/ascii.ts'
import type {State} from '../../src/state.ts'

function spelled(value: string, lang: string) {
  const messages: string[] = []
  const state = {
    lang,
    transliterate: anyAscii,
    context: {
      report: (id: string, {text}: {text?: string}) => {
        messages.push(`${id} ${text ?? ''}`.trim())
      },
    },
  } as unknown as State
  return {text: ascii(value, {}, state), messages}
}

describe('ascii', () => {
  test.each([
    ['de', 'Größe', 'Groesse'],
    ['de-AT', 'Gro\u0308ße', 'Groesse'],
    ['DE', 'Übung, ÜBUNG, Ü', 'Uebung, UEBUNG, Ue'],
    ['de', 'MÜ', 'MUE'],
    ['en', 'Größe', 'Grosse'],
    ['', 'Größe', 'Grosse'],
    ['da', 'blåbærgrød', 'blaabaergroed'],
    ['nb', 'Ørsted', 'Oersted'],
    ['sv', 'Göteborg, Åre', 'Goteborg, Are'],
    ['fr', 'cœur, ŒUVRE, Œuvre', 'coeur, OEUVRE, Oeuvre'],
    ['tr', 'İstanbul, ılık', 'Istanbul, ilik'],
    ['pl', 'Łódź', 'Lodz'],
    ['ru', 'Щи, ЩИ', 'Shchi, SHCHI'],
    ['en', '≥ 3, ≠, ±2 × 4', '>= 3, !=, +/-2 x 4'],
    ['en', '“a” ‘b’ – c — d…', '"a" \'b\' - c -- d...'],
    ['en', '10⁻³, m², 3½, ½, H₂O', '10^-3, m^2, 3 1/2, 1/2, H2O'],
    ['en', 'co\u00adop', 'coop'],
    ['en', '10\u202fkm', '10\u00a0km'],
    ['constructor', 'ä', 'a'],
  ])('%s: %s → %s', (lang, value, expected) => {
    expect(spelled(value, lang)).toEqual({text: expected, messages: []})
  })

  test('names each character that has no form, once', () => {
    expect(spelled('a \ue000\ue000\ue001', 'en')).toEqual({
      text: 'a ???',
      messages: ['not-shown \ue000', 'not-shown \ue001'],
    })
  })

  test('says that ideographs are read as Chinese', () => {
    expect(spelled('東京', 'ja')).toEqual({
      text: 'DongJing',
      messages: ['shown-differently'],
    })
    expect(spelled('東京', 'zh').messages).toEqual([])
  })
})
