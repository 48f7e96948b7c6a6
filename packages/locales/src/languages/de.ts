import type {Locale} from '../locale.ts'

/** German. */
export const de: Locale = {
  tag: 'de',
  rtl: false,
  dates: {
    months: {
      long: `
        Januar, Februar, März, April, Mai, Juni, Juli, August, September,
        Oktober, November, Dezember
      `,
      short:
        'Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sep., Okt., Nov., Dez.',
      also: {
        1: 'Jänner, Jän, Jaenner, Jaen',
        2: 'Feber',
        3: 'Maerz, Mär, Mrz, Maer',
        6: 'Jun, Juno',
        7: 'Jul, Julei',
        9: 'Sept',
      },
    },
    seasons: {
      spring: 'Frühjahr, Frühling, Fruehjahr, Fruehling',
      summer: 'Sommer, SS, SoSe, Sommersemester',
      autumn: 'Herbst',
      winter: 'Winter, WS, WiSe, Wintersemester',
    },
    quarters: {
      long: '1. Quartal, 2. Quartal, 3. Quartal, 4. Quartal',
      also: '{r}. Quartal, {r} Quartal, {n}. Quartal, {n} Quartal, Quartal {n}, Quartal {r}',
    },
    present: `
      heute, jetzt, aktuell, derzeit, laufend, gegenwärtig, dato, andauernd,
      Gegenwart, zur Zeit, zurzeit, fortlaufend, noch andauernd, auf Weiteres
    `,
    presentAfterTo: 'hier, nun, unbefristet',
    since: 'seit, ab, ab dem, seit dem',
    sinceAfter: 'bis auf Weiteres',
    from: 'von, vom, dem',
    until: 'bis, bis zum, bis Ende',
    untilAfter: '',
    to: 'bis, bis zum',
    between: 'zwischen',
    approximate: `
      ca, circa, zirka, etwa, ungefähr, um, Anfang, Mitte, Ende, Beginn,
      gegen, gegen Ende
    `,
    approximateAfter: '',
    expected: `
      voraussichtlich, voraussichtlicher Abschluss, vsl, vorauss, geplant,
      erwartet, voraussichtlich im, Abschluss voraussichtlich
    `,
    yearOf:
      'Jahrgang, Schuljahr, Studienjahr, Abschlussjahrgang, Jahr, im Jahr',
    of: '',
    seasonAfter: '',
    ordinals: '',
    units: `
      Jahr, Jahre, Jahren, J, Monat, Monate, Monaten, Mon, Mt, Mte, Woche,
      Wochen, Tag, Tage, Semester
    `,
    weak: 'um, Jahr, Ende, SS, gegen',
    write: {
      long: {
        day: 'D. MMMM YYYY',
        month: 'MMMM YYYY',
        quarter: 'QQQQ YYYY',
        season: 'SSS YYYY',
      },
      short: {
        day: 'D. MMM YYYY',
        month: 'MMM YYYY',
        quarter: '[Q]Q YYYY',
        season: 'SSS YYYY',
      },
      numeric: {
        day: 'DD.MM.YYYY',
        month: 'MM/YYYY',
        quarter: 'QQQ/YYYY',
        season: 'SSS YYYY',
      },
      tight: '{start}–{end}',
      spaced: '{start} – {end}',
      tightPresent: '{start}–heute',
      spacedPresent: '{start} – heute',
      until: 'bis {end}',
      approximate: 'ca. {date}',
      expected: '{date} (voraussichtlich)',
    },
  },
  titles: {
    summary: `
      Profil, Zusammenfassung, Kurzprofil, Über mich, Ueber mich, Überblick,
      Kurzvorstellung, Persönliches Profil, Berufsprofil, Ziele, Ziel,
      Berufsziel, Zielsetzung, Kurzbiografie, Kurzbiographie, Biografie,
      Biographie, Vorstellung, Kurzfassung, Karriereziel, Steckbrief, Einleitung,
      Wer ich bin, Auf einen Blick, Fachliches Profil, Zur Person
    `,
    work: `
      Berufserfahrung, Beruflicher Werdegang, Berufspraxis, Berufliche Erfahrung,
      Berufliche Tätigkeiten, Berufstätigkeit, Berufliche Laufbahn, Laufbahn,
      Werdegang, Arbeitserfahrung, Berufserfahrungen, Praxiserfahrung,
      Praktische Erfahrung, Praktische Erfahrungen, Praktika, Praktikum, Beruf,
      Berufliches, Anstellungen, Tätigkeiten, Berufliche Stationen, Stationen,
      Erfahrung, Erfahrungen, Arbeit, Arbeitsverhältnisse, Karriere,
      Akademischer Werdegang, Wissenschaftlicher Werdegang,
      Wissenschaftliche Tätigkeit, Freiberufliche Tätigkeit, Selbstständigkeit,
      Nebentätigkeiten, Nebentätigkeit, Wehrdienst, Zivildienst, Nebenjobs,
      Beruflicher Hintergrund, Berufspraktische Erfahrung, Arbeitgeber,
      Bisherige Tätigkeiten, Berufliche Praxis, Relevante Erfahrung,
      Derzeitige Tätigkeit, Aktuelle Position, Positionen, Bisherige Stationen
    `,
    education: `
      Ausbildung, Bildung, Studium, Schulbildung, Bildungsweg, Bildungsgang,
      Akademische Ausbildung, Schulische Ausbildung, Berufsausbildung, Schule,
      Hochschulbildung, Hochschulausbildung, Studium und Ausbildung,
      Ausbildung und Studium, Schule und Ausbildung, Schule und Studium,
      Schulischer Werdegang, Ausbildungen, Studien, Universität, Hochschule,
      Hochschulstudium, Universitätsstudium, Promotion, Akademische Laufbahn,
      Akademische Bildung, Schulausbildung, Allgemeinbildung, Abschlüsse,
      Akademische Grade, Schullaufbahn, Schulzeit, Bildungshintergrund,
      Berufliche Ausbildung, Aus- und Weiterbildung, Lehre, Akademisches
    `,
    skills: `
      Kenntnisse, Fähigkeiten, Kompetenzen, Qualifikationen, EDV-Kenntnisse,
      IT-Kenntnisse, Fachkenntnisse, Technische Kenntnisse, Fertigkeiten,
      Technische Fähigkeiten, Besondere Kenntnisse, Kernkompetenzen,
      Fachkompetenzen, Programmierkenntnisse, Programmiersprachen,
      Computerkenntnisse, Technologien, Werkzeuge, Schwerpunkte, Expertise,
      Fachliche Kompetenzen, Stärken, Schlüsselqualifikationen, Know-how,
      Weitere Kenntnisse, Sonstige Kenntnisse, Zusatzqualifikationen,
      Fachwissen, Persönliche Stärken, Soziale Kompetenzen, Technik, EDV,
      Software, Methodenkompetenz, Skills, Besondere Fähigkeiten
    `,
    languages: `
      Sprachen, Sprachkenntnisse, Fremdsprachen, Sprache, Sprachkompetenzen,
      Fremdsprachenkenntnisse, Sprachliche Kenntnisse
    `,
    publications: `
      Veröffentlichungen, Publikationen, Publikationsliste, Schriftenverzeichnis,
      Ausgewählte Publikationen, Ausgewählte Veröffentlichungen, Artikel, Bücher,
      Veröffentlichungsliste, Aufsätze, Schriften, Publikationsverzeichnis,
      Fachartikel, Abschlussarbeiten, Dissertation, Buchbeiträge, Fachaufsätze,
      Wissenschaftliche Veröffentlichungen, Wissenschaftliche Publikationen
    `,
    talks: `
      Vorträge, Präsentationen, Konferenzbeiträge, Tagungsbeiträge, Konferenzen,
      Eingeladene Vorträge, Vorträge und Präsentationen, Poster, Tagungen,
      Vortragstätigkeit, Konferenzen und Vorträge, Ausgewählte Vorträge
    `,
    awards: `
      Auszeichnungen, Preise, Ehrungen, Preise und Auszeichnungen, Erfolge,
      Auszeichnungen und Preise, Auszeichnungen und Ehrungen, Wettbewerbe,
      Auszeichnungen und Stipendien, Ehrungen und Preise
    `,
    grants: `
      Förderungen, Stipendien, Drittmittel, Drittmittelprojekte, Fördermittel,
      Stipendium, Forschungsförderung, Stipendien und Förderungen,
      Drittmitteleinwerbung, Stipendien und Preise
    `,
    interests: `
      Interessen, Hobbys, Hobbies, Hobbys und Interessen, Freizeit,
      Interessen und Hobbys, Persönliche Interessen, Forschungsinteressen,
      Forschungsschwerpunkte, Freizeitaktivitäten, Private Interessen,
      Interessengebiete, Freizeitinteressen
    `,
    projects: `
      Projekte, Projekterfahrung, Ausgewählte Projekte, Eigene Projekte,
      Persönliche Projekte, Open-Source-Projekte, Open Source, Projektliste,
      Forschungsprojekte, Projekthistorie, Referenzprojekte, Private Projekte,
      Projektarbeit, Projektübersicht, Werke, Arbeiten, Ausstellungen
    `,
    certificates: `
      Zertifikate, Zertifizierungen, Bescheinigungen, Lizenzen, Zeugnisse,
      Zertifikate und Lizenzen, Führerscheine, Führerschein, Berechtigungen, Approbation,
      Nachweise, Zertifikate und Weiterbildungen, Zulassungen, Zulassung
    `,
    courses: `
      Weiterbildung, Fortbildung, Weiterbildungen, Fortbildungen, Kurse,
      Seminare, Schulungen, Lehrgänge, Fort- und Weiterbildung, Workshops,
      Fort- und Weiterbildungen, Weiterbildungen und Kurse, Weiterbildung und Kurse,
      Kurse und Weiterbildungen, Berufliche Weiterbildung, Zusatzausbildung,
      Zusatzausbildungen, Kurse und Seminare
    `,
    teaching: `
      Lehrtätigkeit, Lehrerfahrung, Lehrveranstaltungen, Unterricht, Betreuung,
      Lehre und Betreuung, Lehrtätigkeiten, Unterrichtserfahrung,
      Betreuung von Abschlussarbeiten, Akademische Lehre, Lehraufträge
    `,
    service: `
      Gremienarbeit, Gremien, Akademische Selbstverwaltung, Aktivitäten,
      Gutachtertätigkeit, Gutachtertätigkeiten, Engagement, Funktionen,
      Außerschulische Aktivitäten, Weitere Tätigkeiten, Sonstige Tätigkeiten,
      Selbstverwaltung, Wissenschaftliche Dienste, Ämter, Weitere Aktivitäten,
      Außeruniversitäres Engagement, Gutachten
    `,
    volunteering: `
      Ehrenamt, Ehrenamtliche Tätigkeiten, Ehrenamtliche Tätigkeit,
      Ehrenamtliches Engagement, Freiwilligenarbeit, Soziales Engagement,
      Ehrenämter, Gesellschaftliches Engagement, Freiwilliges Engagement,
      Freiwilligendienst, Ehrenamtliches, Bürgerschaftliches Engagement
    `,
    memberships: `
      Mitgliedschaften, Mitgliedschaft, Verbände, Vereine, Fachgesellschaften,
      Mitgliedschaften in Fachgesellschaften, Verbandsmitgliedschaften
    `,
    patents:
      'Patente, Patent, Erfindungen, Schutzrechte, Patente und Erfindungen',
    references:
      'Referenzen, Referenz, Empfehlungen, Referenzpersonen, Empfehlung',
    contact: `
      Kontakt, Kontaktdaten, Kontaktinformationen, Anschrift, Adresse,
      Kontaktinformation, Erreichbarkeit, Online-Profile, Verweise,
      Online, Im Netz, Adresse und Kontakt
    `,
    personal: `
      Persönliche Daten, Persönliche Angaben, Angaben zur Person, Persönliches,
      Personalien, Personendaten, Allgemeine Angaben, Sonstiges, Weitere Angaben,
      Zusätzliche Informationen, Persönliche Informationen, Daten, Verschiedenes,
      Weiteres, Weitere Informationen, Allgemeines, Privates, Diverses
    `,
  },
  keywords: {
    summary: 'profil, zusammenfassung, kurzprofil',
    work: `
      berufserfahrung, werdegang, -erfahrung, -erfahrungen, erfahrung,
      erfahrungen, praktika, anstellungen, tätigkeit, tätigkeiten, berufliche,
      beruflicher, -tätigkeit, -tätigkeiten
    `,
    education: `
      ausbildung, bildung, studium, schulbildung, -ausbildung, schule,
      schulische, -studium, -bildung, abschlüsse
    `,
    skills: `
      kenntnisse, fähigkeiten, kompetenzen, qualifikationen, -kenntnisse,
      -kompetenzen, -qualifikationen, fertigkeiten, technologien, skills,
      -sprachen, -fähigkeiten
    `,
    languages:
      'sprachen, sprachkenntnisse, fremdsprachen, sprach-, fremdsprach-',
    publications: `
      veröffentlichungen, publikationen, -publikationen, -veröffentlichungen,
      schriften, aufsätze, publikations-, veröffentlichungs-
    `,
    talks: 'vorträge, präsentationen, konferenzen, -vorträge, -beiträge',
    awards: 'auszeichnungen, preise, ehrungen',
    grants: 'stipendien, förderungen, drittmittel, förderung, drittmittel-',
    interests: 'interessen, hobbys, hobbies, -interessen, freizeit, freizeit-',
    projects: 'projekte, -projekte, projekt-, projekterfahrung',
    certificates: 'zertifikate, zertifizierungen, lizenzen, -zertifikate',
    courses: `
      weiterbildung, weiterbildungen, fortbildung, fortbildungen, kurse,
      schulungen, seminare, -kurse, lehrgänge
    `,
    teaching: 'lehrtätigkeit, lehre, lehrveranstaltungen, unterricht, lehr-',
    service: 'gremien, engagement, aktivitäten, -aktivitäten, gremien-',
    volunteering:
      'ehrenamt, ehrenamtliche, ehrenamtliches, ehrenamt-, freiwillig-',
    memberships: 'mitgliedschaften, mitgliedschaft',
    patents: 'patente',
    references: 'referenzen',
    contact: 'kontakt, kontaktdaten, kontakt-',
    personal: 'persönliche, persönliches, personalien',
  },
  contacts: {
    email:
      'E-Mail, Email, Mail, E-Mail-Adresse, Mailadresse, Elektronische Post',
    phone: `
      Telefon, Tel, Mobil, Handy, Telefonnummer, Mobiltelefon, Fax, Festnetz,
      Handynummer, Mobilnummer, Fon, Rufnummer, Tel-Nr, Telefon privat, Natel
    `,
    url: 'Webseite, Website, Internet, Homepage, Internetseite, Netzseite, Web, Webauftritt, Webpräsenz',
    profile: 'Profil',
    location: `
      Adresse, Anschrift, Wohnort, Ort, Wohnhaft in, Standort, Postanschrift,
      Privatanschrift, Wohnsitz, Straße, Dienstanschrift, Büro, Privatadresse
    `,
    other: `
      Geburtsdatum, Geboren, Geboren am, Geburtsort, Staatsangehörigkeit,
      Nationalität, Familienstand, Führerschein, Geburtstag, Geschlecht,
      Staatsbürgerschaft, Alter, Konfession, geb, geb am, Geburtsdatum und -ort,
      Zivilstand
    `,
  },
  cv: `
    Lebenslauf, Tabellarischer Lebenslauf, Mein Lebenslauf, CV, Vita,
    Kurzlebenslauf, Wissenschaftlicher Lebenslauf, Akademischer Lebenslauf,
    Persönlicher Lebenslauf, Bewerbung
  `,
  and: 'und, u, sowie',
}
