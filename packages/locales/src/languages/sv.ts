import type {Locale} from '../locale.ts'

/** Swedish. */
export const sv: Locale = {
  tag: 'sv',
  rtl: false,
  dates: {
    months: {
      long: `
        januari, februari, mars, april, maj, juni, juli, augusti, september,
        oktober, november, december
      `,
      short:
        'jan., feb., mars, apr., maj, juni, juli, aug., sep., okt., nov., dec.',
      also: {3: 'mar', 6: 'jun', 7: 'jul', 9: 'sept'},
    },
    seasons: {
      spring: 'våren, vår, VT, vårterminen',
      summer: 'sommaren, sommar',
      autumn: 'hösten, höst, HT, höstterminen',
      winter: 'vintern, vinter',
    },
    quarters: {
      long: '1:a kvartalet, 2:a kvartalet, 3:e kvartalet, 4:e kvartalet',
      also: 'kvartal {n}, kv {n}, K{n}, {r} kvartalet',
    },
    present:
      'nu, idag, i dag, pågående, nuvarande, nutid, tills vidare, dags dato, för närvarande',
    presentAfterTo: 'dd',
    since: 'sedan, från, fr.o.m., från och med',
    sinceAfter: 'och framåt, framåt, och senare',
    from: 'mellan',
    until: 'till, t.o.m., till och med, fram till, tom',
    untilAfter: '',
    to: 'till, t.o.m., till och med, fram till, och',
    between: 'mellan',
    approximate:
      'cirka, ca, omkring, runt, början av, slutet av, mitten av, i början av, i slutet av',
    approximateAfter: '',
    expected:
      'beräknad, förväntad, beräknas, planerad, beräknad examen, förväntas, kommande',
    yearOf: 'år, läsåret, läsår, årskurs, årgång',
    of: '',
    seasonAfter: '',
    ordinals: 'a, e',
    units:
      'år, månad, månader, mån, vecka, veckor, dag, dagar, termin, terminer',
    weak: 'nu, år, vår, och, runt, tom, mellan',
    write: {
      long: {
        day: 'D MMMM YYYY',
        month: 'MMMM YYYY',
        quarter: 'QQQQ YYYY',
        season: 'SSS YYYY',
      },
      short: {
        day: 'D MMM YYYY',
        month: 'MMM YYYY',
        quarter: '[K]Q YYYY',
        season: 'SSS YYYY',
      },
      numeric: {
        day: 'YYYY-MM-DD',
        month: 'YYYY-MM',
        quarter: 'QQQ/YYYY',
        season: 'SSS YYYY',
      },
      tight: '{start}–{end}',
      spaced: '{start} – {end}',
      tightPresent: '{start}–nu',
      spacedPresent: '{start} – nu',
      until: 'till {end}',
      approximate: 'ca {date}',
      expected: '{date} (beräknad)',
    },
  },
  titles: {
    summary:
      'Sammanfattning, Profil, Om mig, Personlig profil, Mål, Presentation, Kort om mig, Personligt brev',
    work: `
      Arbetslivserfarenhet, Yrkeserfarenhet, Erfarenhet, Arbetserfarenhet, Anställningar,
      Erfarenheter, Karriär, Praktik, Yrkesliv, Tjänster, Arbete, Nuvarande anställning,
      Tidigare anställningar, Relevant erfarenhet
    `,
    education:
      'Utbildning, Utbildningar, Studier, Akademisk utbildning, Examina, Utbildning och examina',
    skills:
      'Kompetenser, Färdigheter, Kunskaper, Tekniska färdigheter, Datorkunskaper, Kompetens, Teknisk kompetens, IT-kunskaper, Kvalifikationer, Verktyg, Programmeringsspråk, Styrkor, Datakunskaper',
    languages: 'Språk, Språkkunskaper, Språkfärdigheter',
    publications:
      'Publikationer, Artiklar, Böcker, Vetenskapliga publikationer, Avhandling, Publikationslista',
    talks:
      'Föredrag, Presentationer, Föreläsningar, Konferenser, Inbjudna föredrag',
    awards:
      'Utmärkelser, Priser, Priser och utmärkelser, Utmärkelser och priser',
    grants:
      'Stipendier, Anslag, Bidrag, Forskningsanslag, Stipendier och anslag',
    interests:
      'Intressen, Fritidsintressen, Hobbyer, Fritid, Forskningsintressen, Intressen och hobbyer',
    projects:
      'Projekt, Egna projekt, Personliga projekt, Portfölj, Forskningsprojekt, Projekterfarenhet',
    certificates:
      'Certifikat, Certifieringar, Licenser, Körkort, Intyg, Legitimation',
    courses:
      'Kurser, Vidareutbildning, Fortbildning, Kurser och utbildningar, Övriga utbildningar, Övrig utbildning',
    teaching:
      'Undervisning, Undervisningserfarenhet, Handledning, Pedagogisk erfarenhet, Pedagogiska meriter',
    service:
      'Uppdrag, Aktiviteter, Förtroendeuppdrag, Akademiska uppdrag, Övriga uppdrag, Engagemang, Övriga meriter',
    volunteering:
      'Ideellt arbete, Volontärarbete, Ideellt engagemang, Frivilligarbete, Ideella uppdrag',
    memberships: 'Medlemskap, Föreningar, Medlemskap och föreningar',
    patents: 'Patent, Uppfinningar',
    references: 'Referenser, Referens, Rekommendationer',
    contact:
      'Kontakt, Kontaktuppgifter, Kontaktinformation, Länkar, Adress, Sociala medier',
    personal:
      'Personuppgifter, Personlig information, Personliga uppgifter, Övrigt, Personligt, Övrig information, Information',
  },
  keywords: {
    summary: 'sammanfattning, profil',
    work: 'erfarenhet, erfarenheter, -erfarenhet, anställningar, praktik',
    education: 'utbildning, utbildningar, studier',
    skills:
      'kompetenser, färdigheter, kunskaper, -kunskaper, -färdigheter, kompetens',
    languages: 'språk, språkkunskaper, språk-',
    publications: 'publikationer, artiklar',
    talks: 'föredrag, presentationer, föreläsningar',
    awards: 'utmärkelser, priser',
    grants: 'stipendier, anslag',
    interests: 'intressen, -intressen, hobbyer',
    projects: 'projekt, -projekt',
    certificates: 'certifikat, certifieringar, licenser',
    courses: 'kurser, vidareutbildning, fortbildning',
    teaching: 'undervisning, handledning, undervisnings-',
    service: 'uppdrag, aktiviteter',
    volunteering: 'ideellt, volontär-, ideella',
    memberships: 'medlemskap',
    references: 'referenser',
    contact: 'kontakt, kontaktuppgifter',
    personal: 'personlig, personliga, personuppgifter',
  },
  contacts: {
    email: 'E-post, Epost, E-postadress, Mejl',
    phone: 'Telefon, Mobil, Tel, Telefonnummer, Mobiltelefon, Mobilnummer',
    url: 'Webbplats, Hemsida, Webb, Webbsida, Blogg',
    profile: 'Profil',
    location:
      'Adress, Bostadsort, Ort, Hemadress, Postadress, Stad, Bor i, Land',
    other:
      'Födelsedatum, Född, Nationalitet, Medborgarskap, Körkort, Civilstånd, Personnummer, Ålder, Födelseort',
  },
  cv: 'Curriculum vitae, CV, Meritförteckning, Mitt CV, Levnadsbeskrivning',
  and: 'och, samt',
}
