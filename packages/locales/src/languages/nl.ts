import type {Locale} from '../locale.ts'

/** Dutch. */
export const nl: Locale = {
  tag: 'nl',
  rtl: false,
  dates: {
    months: {
      long: `
        januari, februari, maart, april, mei, juni, juli, augustus, september,
        oktober, november, december
      `,
      short: `
        jan, feb, mrt, apr, mei, jun, jul, aug, sep, okt, nov, dec
      `,
      also: {2: 'febr', 3: 'maa, mar', 9: 'sept'},
    },
    seasons: {
      spring: 'lente, voorjaar',
      summer: 'zomer',
      autumn: 'herfst, najaar',
      winter: 'winter',
    },
    quarters: {
      long: '1e kwartaal, 2e kwartaal, 3e kwartaal, 4e kwartaal',
      also: 'K{n}, {n}K, {n}de kwartaal, {n}ste kwartaal, kwartaal {n}, {r} kwartaal',
    },
    present: `
      heden, nu, vandaag, huidig, momenteel, lopend, tegenwoordig, op dit moment,
      doorlopend, heden ten dage
    `,
    presentAfterTo: '',
    since: 'sinds, vanaf, sedert, per',
    sinceAfter: 'en later',
    from: 'van',
    until: 'tot, tot en met, t/m, tot eind',
    untilAfter: '',
    to: 'tot, tot en met, t/m, tm, tot aan',
    between: 'tussen',
    approximate: `
      ca, circa, ongeveer, omstreeks, rond, begin, midden, medio, eind, half,
      ongeveer in
    `,
    approximateAfter: '',
    expected: `
      verwacht, verwachte, naar verwachting, gepland, verwachte afronding,
      te verschijnen, verwacht in, diploma verwacht
    `,
    yearOf:
      'jaar, studiejaar, schooljaar, academiejaar, collegejaar, lichting, lichting van',
    of: '',
    seasonAfter: 'semester',
    ordinals: 'e, de, ste',
    units:
      'jaar, jaren, maand, maanden, mnd, week, weken, dag, dagen, semester, semesters, jr',
    weak: 'maa, nu, rond, jaar, begin, midden, eind, half, per',
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
        day: 'DD-MM-YYYY',
        month: 'MM-YYYY',
        quarter: 'QQQ/YYYY',
        season: 'SSS YYYY',
      },
      tight: '{start}–{end}',
      spaced: '{start} – {end}',
      tightPresent: '{start}–heden',
      spacedPresent: '{start} – heden',
      until: 'tot {end}',
      approximate: 'ca. {date}',
      expected: '{date} (verwacht)',
    },
  },
  titles: {
    summary: `
      Profiel, Samenvatting, Over mij, Persoonlijk profiel, Doelstelling,
      Introductie, Persoonlijke samenvatting, Doel, Wie ben ik, Profielschets,
      Inleiding, Biografie, Kort profiel
    `,
    work: `
      Werkervaring, Ervaring, Beroepservaring, Professionele ervaring, Loopbaan,
      Relevante werkervaring, Arbeidsverleden, Carrière, Stages, Stage, Banen,
      Stage-ervaring, Huidige functie, Functies, Werkzaamheden, Werk, Bijbanen,
      Werkervaringen, Overige werkervaring, Arbeidservaring, Praktijkervaring,
      Nevenfuncties
    `,
    education: `
      Opleiding, Opleidingen, Onderwijs, Studie, Studies, Scholing, Diploma's,
      Academische opleiding, Opleiding en training, Vooropleiding,
      Opleidingen en diploma's, Genoten opleidingen
    `,
    skills: `
      Vaardigheden, Competenties, Kennis, Technische vaardigheden, Expertise,
      Computervaardigheden, ICT-vaardigheden, Kwaliteiten, Kerncompetenties,
      Kennis en vaardigheden, Technologieën, Programmeertalen, Tools,
      Specialisaties, Deskundigheid, Automatisering, Digitale vaardigheden,
      Kwalificaties, Sterke punten, IT-kennis
    `,
    languages:
      'Talen, Talenkennis, Taalvaardigheden, Taalvaardigheid, Taal, Vreemde talen',
    publications: `
      Publicaties, Artikelen, Boeken, Wetenschappelijke publicaties,
      Geselecteerde publicaties, Publicatielijst, Proefschrift
    `,
    talks:
      'Presentaties, Lezingen, Voordrachten, Congressen, Conferenties, Lezingen en presentaties',
    awards:
      'Prijzen, Onderscheidingen, Prijzen en onderscheidingen, Erkenningen, Prestaties',
    grants:
      'Beurzen, Subsidies, Beurzen en subsidies, Onderzoeksbeurzen, Financiering, Beurzen en prijzen',
    interests:
      "Interesses, Hobby's, Hobby's en interesses, Vrije tijd, Vrijetijdsbesteding, Onderzoeksinteresses, Interesses en hobby's",
    projects:
      'Projecten, Persoonlijke projecten, Portfolio, Project, Eigen projecten, Onderzoeksprojecten, Projectervaring',
    certificates:
      "Certificaten, Certificeringen, Licenties, Rijbewijzen, Certificering, Bevoegdheden, Certificaten en diploma's",
    courses: `
      Cursussen, Trainingen, Bijscholing, Cursussen en trainingen, Nascholing,
      Training, Workshops, Trainingen en cursussen, Cursussen en certificaten
    `,
    teaching:
      'Onderwijservaring, Lesgeven, Leservaring, Begeleiding, Docentschap, Onderwijstaken',
    service: `
      Activiteiten, Nevenactiviteiten, Commissies, Bestuursfuncties, Bestuurservaring,
      Overige activiteiten, Extracurriculaire activiteiten, Commissiewerk
    `,
    volunteering:
      'Vrijwilligerswerk, Vrijwilligerservaring, Maatschappelijke activiteiten, Vrijwillig werk',
    memberships:
      'Lidmaatschappen, Verenigingen, Lidmaatschap, Affiliaties, Beroepsverenigingen',
    patents: 'Octrooien, Patenten, Octrooi, Uitvindingen',
    references: 'Referenties, Aanbevelingen, Referentie',
    contact:
      'Contact, Contactgegevens, Contactinformatie, Links, Adres, Sociale media, Profielen',
    personal: `
      Persoonlijke gegevens, Personalia, Persoonlijke informatie, Overig, Overige,
      Persoonsgegevens, Aanvullende informatie, Overige informatie, Overige gegevens,
      Diversen, Algemene gegevens
    `,
  },
  keywords: {
    summary: 'profiel, samenvatting',
    work: 'werkervaring, ervaring, -ervaring, loopbaan, stages, functies',
    education:
      'opleiding, opleidingen, onderwijs, studie, -opleiding, -opleidingen',
    skills:
      'vaardigheden, competenties, kennis, -vaardigheden, -kennis, -competenties',
    languages: 'talen, taal-, talenkennis',
    publications: 'publicaties, artikelen, -publicaties',
    talks: 'presentaties, lezingen, voordrachten',
    awards: 'prijzen, onderscheidingen',
    grants: 'beurzen, subsidies',
    interests: "interesses, hobby's, -interesses",
    projects: 'projecten, -projecten, project-',
    certificates: 'certificaten, certificeringen',
    courses: 'cursussen, trainingen, bijscholing',
    teaching: 'lesgeven, onderwijservaring',
    service: 'activiteiten, commissies, -activiteiten',
    volunteering: 'vrijwilligerswerk, vrijwilligers-',
    memberships: 'lidmaatschappen, verenigingen',
    patents: 'octrooien, patenten',
    references: 'referenties',
    contact: 'contact, contactgegevens',
    personal: 'persoonlijke, personalia',
  },
  contacts: {
    email: 'E-mailadres, Emailadres, Mailadres',
    phone:
      'Telefoon, Telefoonnummer, Mobiel, Tel, Mobiel nummer, Gsm, Vast nummer',
    url: 'Website, Webpagina, Webstek, Persoonlijke website',
    profile: 'Profiel',
    location:
      'Adres, Woonplaats, Plaats, Woonadres, Postadres, Stad, Locatie, Land, Standplaats',
    other: `
      Geboortedatum, Nationaliteit, Geboorteplaats, Rijbewijs, Burgerlijke staat,
      Geboren, Leeftijd, Geslacht, Geboortedatum en -plaats
    `,
  },
  cv: 'Curriculum vitae, CV, Levensloop, Mijn cv, Curriculum',
  and: 'en',
}
