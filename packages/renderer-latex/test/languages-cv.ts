import {
  type Cv,
  cv,
  entry,
  list,
  listItem,
  paragraph,
  period,
  person,
  section,
  text,
} from '@cvast/core'

/** Languages that babel is asked for, each with a line of its own. */
const lines: ReadonlyArray<[lang: string, line: string]> = [
  ['de', 'Größere Übungen für Straßenbau: «heiße» Öfen'],
  ['de-AT', 'Jänner in Österreich'],
  ['de-CH', 'Strasse in Zürich'],
  ['en-GB', 'colour and “flavour”'],
  ['en-US', 'color and flavor'],
  ['es', 'Señor, ¿qué hacía en España? ¡Nada!'],
  ['fr', 'L’œuvre : « où ça ? », Noël'],
  ['it', 'Perché no? Città e università'],
  ['pt', 'Ação e coração'],
  ['pt-BR', 'Ação em São Paulo'],
  ['nl', 'Coördinatie, één zee'],
  ['sv', 'Åsa på Öland'],
  ['da', 'Ærø på tværs'],
  ['nb', 'Bærum og Ås'],
  ['nn', 'Ikkje øy'],
  ['fi', 'Ääretön yö'],
  ['is', 'Þórður og Æsa'],
  ['pl', 'Zażółć gęślą jaźń'],
  ['cs', 'Příliš žluťoučký kůň'],
  ['sk', 'Ľúbezný ôsmy deň'],
  ['hu', 'Árvíztűrő tükörfúrógép'],
  ['ro', 'Țară și ștrand'],
  ['hr', 'Đak čita žurno'],
  ['sl', 'Češnja in žaba'],
  ['bs', 'Šuma i džep'],
  ['tr', 'İstanbul’da ığdır, şey'],
  ['et', 'Õhtu jäääär'],
  ['lv', 'Ķīmija un ģēnijs'],
  ['lt', 'Ąžuolas ir ėjimas'],
  ['ca', 'Col·legi, avui'],
  ['gl', 'Unha mañá'],
  ['eu', 'Euskara ikasten'],
  ['cy', 'Tŷ a dŵr'],
  ['ga', 'Éire agus Gaeilge'],
  ['gd', 'Gàidhlig'],
  ['sq', 'Është çudi'],
  ['mt', 'Ġurnata u ċavetta'],
  ['lb', 'Lëtzebuerg'],
  ['vi', 'Tiếng Việt, Huế'],
  ['id', 'Bahasa Indonesia'],
  ['ms', 'Bahasa Melayu'],
  ['sw', 'Kiswahili sanifu'],
  ['af', 'Môre, sê hy'],
  ['fo', 'Føroyskt'],
  ['eo', 'Ĉiu ĵaŭdo'],
  ['la', 'Gallia est omnis divisa'],
]

/** An academic's CV in French, with passages in forty-six languages. */
export function languagesCv(): Cv {
  return cv(
    person('Zoë Müller-Łukasz', [], {
      headline: [text('Maître de conférences')],
    }),
    [
      section('publications', 'Publications choisies', [
        list(
          lines.map(([lang, line]) =>
            listItem([paragraph([`${line}, 2015.`])], {lang}),
          ),
        ),
      ]),
      section('talks', 'Exposés', [
        paragraph(
          lines.flatMap(([lang, line]) => [
            {type: 'span' as const, lang, children: [text(line)]},
            '; ',
          ]),
        ),
        entry('Gastvortrag', [{...paragraph('Über Größe'), lang: 'de'}], {
          lang: 'de',
          period: period('2015', {year: 2015}),
        }),
      ]),
      section(
        'education',
        'Studium',
        [entry('Diplom, Universität Köln', [paragraph('mit Auszeichnung')])],
        {lang: 'de'},
      ),
    ],
    {lang: 'fr'},
  )
}
