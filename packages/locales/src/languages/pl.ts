import type {Locale} from '../locale.ts'

/** Polish. */
export const pl: Locale = {
  tag: 'pl',
  rtl: false,
  dates: {
    months: {
      long: `
        styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień,
        wrzesień, październik, listopad, grudzień
      `,
      short: 'sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru',
      withDay: `
        stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia,
        września, października, listopada, grudnia
      `,
      also: {
        1: 'styczniu, stycz',
        2: 'lutym',
        3: 'marcu',
        4: 'kwietniu',
        5: 'maju',
        6: 'czerwcu, czerw',
        7: 'lipcu',
        8: 'sierpniu, sierp',
        9: 'wrześniu, wrzes',
        10: 'październiku, paźdz',
        11: 'listopadzie, listop',
        12: 'grudniu, grudz',
      },
    },
    seasons: {
      spring: 'wiosna, wiosną, wiosny',
      summer: 'lato, latem, lata',
      autumn: 'jesień, jesienią, jesieni',
      winter: 'zima, zimą, zimy',
    },
    quarters: {
      long: 'I kwartał, II kwartał, III kwartał, IV kwartał',
      also: '{n} kwartał, {r} kw, {n} kw, {r} kw., K{n}, {r} kwartale, {n}. kwartał',
    },
    present:
      'obecnie, teraz, dziś, dzisiaj, nadal, chwili obecnej, dnia dzisiejszego, w toku, w trakcie, nieprzerwanie, chwila obecna',
    presentAfterTo: '',
    since: 'od, począwszy od',
    sinceAfter: '',
    from: 'w latach',
    until: 'do, aż do',
    untilAfter: '',
    to: 'do',
    between: 'między, pomiędzy',
    approximate:
      'ok, około, ca, połowa, początek, koniec, na początku, pod koniec, w połowie',
    approximateAfter: '',
    expected:
      'przewidywany, przewidywane, planowany, planowane, przewidywana, planowana, przewidywane ukończenie, planowane ukończenie',
    yearOf: 'rok akademicki, rok, rok szkolny, rocznik',
    of: '',
    seasonAfter: '',
    ordinals: '',
    units:
      'rok, lata, lat, miesiąc, miesiące, miesięcy, mies, tydzień, tygodnie, tygodni, dzień, dni, semestr, semestry',
    weak: 'sie, lis, do, od, lut, rok, koniec, lip, lata',
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
        quarter: 'QQQ [kw.] YYYY',
        season: 'SSS YYYY',
      },
      numeric: {
        day: 'DD.MM.YYYY',
        month: 'MM.YYYY',
        quarter: 'QQQ [kw.] YYYY',
        season: 'SSS YYYY',
      },
      tight: '{start}–{end}',
      spaced: '{start} – {end}',
      tightPresent: '{start}–obecnie',
      spacedPresent: '{start} – obecnie',
      until: 'do {end}',
      approximate: 'ok. {date}',
      expected: '{date} (planowane)',
    },
  },
  titles: {
    summary:
      'Podsumowanie, Profil, O mnie, Podsumowanie zawodowe, Profil zawodowy, Cel zawodowy, Cel, Streszczenie, Wprowadzenie',
    work: `
      Doświadczenie zawodowe, Doświadczenie, Praca, Przebieg kariery, Staże, Praktyki,
      Zatrudnienie, Kariera, Historia zatrudnienia, Doświadczenia zawodowe, Praktyki zawodowe,
      Kariera zawodowa, Staże i praktyki, Przebieg pracy zawodowej, Praca zawodowa
    `,
    education:
      'Wykształcenie, Edukacja, Studia, Przebieg edukacji, Kwalifikacje i wykształcenie, Szkoła',
    skills: `
      Umiejętności, Kompetencje, Kwalifikacje, Umiejętności techniczne, Znajomość technologii, Wiedza,
      Technologie, Narzędzia, Umiejętności zawodowe, Umiejętności komputerowe, Obsługa komputera,
      Mocne strony, Umiejętności miękkie, Języki programowania, Specjalizacje
    `,
    languages:
      'Języki, Języki obce, Znajomość języków, Znajomość języków obcych, Umiejętności językowe, Język',
    publications:
      'Publikacje, Artykuły, Książki, Publikacje naukowe, Dorobek naukowy, Wybrane publikacje, Lista publikacji',
    talks:
      'Wystąpienia, Prezentacje, Konferencje, Referaty, Wykłady, Wystąpienia konferencyjne',
    awards:
      'Nagrody, Osiągnięcia, Wyróżnienia, Nagrody i wyróżnienia, Sukcesy, Nagrody i osiągnięcia',
    grants:
      'Granty, Stypendia, Granty i stypendia, Stypendia i nagrody, Projekty badawcze',
    interests:
      'Zainteresowania, Hobby, Zainteresowania naukowe, Zainteresowania badawcze, Czas wolny',
    projects:
      'Projekty, Projekty własne, Portfolio, Realizowane projekty, Projekt',
    certificates:
      'Certyfikaty, Uprawnienia, Licencje, Certyfikaty i uprawnienia, Prawo jazdy, Uprawnienia i certyfikaty',
    courses:
      'Kursy, Szkolenia, Kursy i szkolenia, Szkolenia i kursy, Dodatkowe kursy, Warsztaty, Kursy i certyfikaty, Szkolenia i certyfikaty',
    teaching:
      'Dydaktyka, Działalność dydaktyczna, Nauczanie, Doświadczenie dydaktyczne, Zajęcia dydaktyczne',
    service:
      'Działalność, Aktywność, Działalność organizacyjna, Działalność dodatkowa, Aktywności, Dodatkowa działalność, Koła naukowe',
    volunteering:
      'Wolontariat, Działalność społeczna, Praca społeczna, Działalność charytatywna',
    memberships:
      'Członkostwo, Członkostwa, Stowarzyszenia, Organizacje, Przynależność do organizacji',
    patents: 'Patenty, Wynalazki, Patent',
    references: 'Referencje, Rekomendacje',
    contact: 'Kontakt, Dane kontaktowe, Informacje kontaktowe, Linki, Adres',
    personal:
      'Dane osobowe, Informacje osobiste, Informacje dodatkowe, Dodatkowe informacje, Inne, Dane osobiste, Informacje',
  },
  keywords: {
    summary: 'podsumowanie, profil',
    work: 'doświadczenie, zatrudnienie, staże, praktyki, kariera',
    education: 'wykształcenie, edukacja, studia',
    skills: 'umiejętności, kompetencje, kwalifikacje, technologie, narzędzia',
    languages: 'języki, językowe, języków',
    publications: 'publikacje, artykuły, książki',
    talks: 'wystąpienia, prezentacje, konferencje, referaty',
    awards: 'nagrody, osiągnięcia, wyróżnienia',
    grants: 'granty, stypendia',
    interests: 'zainteresowania, hobby',
    projects: 'projekty',
    certificates: 'certyfikaty, uprawnienia, licencje',
    courses: 'kursy, szkolenia, warsztaty',
    teaching: 'dydaktyka, dydaktyczna, dydaktyczne, nauczanie',
    service: 'działalność, aktywność',
    volunteering: 'wolontariat, charytatywna',
    memberships: 'członkostwo, stowarzyszenia',
    patents: 'patenty',
    references: 'referencje',
    contact: 'kontakt, kontaktowe',
    personal: 'osobowe, osobiste',
  },
  contacts: {
    email: 'E-mail, Adres e-mail, Poczta elektroniczna, Adres email',
    phone:
      'Telefon, Tel, Komórka, Telefon komórkowy, Numer telefonu, Nr telefonu, Kom',
    url: 'Strona, Strona internetowa, Strona www, WWW, Strona domowa',
    profile: 'Profil',
    location:
      'Adres, Miejscowość, Miasto, Miejsce zamieszkania, Adres zamieszkania, Lokalizacja, Kraj',
    other:
      'Data urodzenia, Narodowość, Obywatelstwo, Miejsce urodzenia, Stan cywilny, Prawo jazdy, Wiek, Urodzony, Urodzona, Data i miejsce urodzenia',
  },
  cv: 'Curriculum vitae, CV, Życiorys, Moje CV, Życiorys zawodowy',
  and: 'i, oraz',
}
