import {
  formatPeriod,
  languageOf,
  locales,
  sectionKind,
  translateTitle,
} from '@cvast/locales'

console.log(sectionKind('💼 Berufserfahrung')?.kind)
console.log(translateTitle('Berufserfahrung', 'fr'))

const period = {
  start: {year: 2015, month: 10},
  end: 'present' as const,
  written: '10/2015–heute',
}
console.log(formatPeriod(period, {lang: 'pt', style: 'long'}))

console.log(languageOf('pt-BR') === locales.pt)
