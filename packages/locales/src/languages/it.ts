import type {Locale} from '../locale.ts'

/** Italian. */
export const it: Locale = {
  tag: 'it',
  rtl: false,
  dates: {
    months: {
      long: `
        gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto,
        settembre, ottobre, novembre, dicembre
      `,
      short: 'gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic',
      also: {1: 'genn', 2: 'febbr', 9: 'sett'},
    },
    seasons: {
      spring: 'primavera',
      summer: 'estate',
      autumn: 'autunno',
      winter: 'inverno',
    },
    quarters: {
      long: '1º trimestre, 2º trimestre, 3º trimestre, 4º trimestre',
      also: 'T{n}, {n}T, {n}° trimestre, {n} trimestre, {r} trimestre',
    },
    present: `
      oggi, presente, in corso, attuale, attualmente, ad oggi, adesso, ora,
      tutt'oggi, tuttora, a oggi, corrente, la data odierna, al momento, odierno
    `,
    presentAfterTo: '',
    since:
      "dal, dall', dallo, da, a partire dal, a partire da, dalla, dal mese di",
    sinceAfter: 'in poi',
    from: 'da, dal, dalla, dall, il',
    until: "fino al, fino a, sino al, fino all'",
    untilAfter: '',
    to: "a, al, ad, fino a, fino al, all', alla, sino al, sino ad, fino ad",
    between: 'tra il, tra, fra, fra il',
    approximate: `
      circa, ca, intorno al, verso il, metà, inizio, fine, attorno al,
      inizi, verso, metà del
    `,
    approximateAfter: 'circa',
    expected: `
      previsto, prevista, previsto per, prevista per, atteso, attesa,
      laurea prevista, in corso di pubblicazione, conseguimento previsto
    `,
    yearOf: `
      anno accademico, a.a., anno, anno scolastico, a.s., classe, nel, a. a.,
      AA
    `,
    of: 'del, di, dell',
    seasonAfter: '',
    ordinals: '',
    units:
      'anno, anni, mese, mesi, settimana, settimane, giorno, giorni, semestre, semestri',
    weak: 'gen, mag, set, ago, ora, da, fine, inizio, verso, classe, anno, nel, estate, inizi, attesa',
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
        quarter: '[T]Q YYYY',
        season: 'SSS YYYY',
      },
      numeric: {
        day: 'DD/MM/YYYY',
        month: 'MM/YYYY',
        quarter: 'QQQ/YYYY',
        season: 'SSS YYYY',
      },
      tight: '{start}–{end}',
      spaced: '{start} – {end}',
      tightPresent: '{start}–oggi',
      spacedPresent: '{start} – oggi',
      until: 'fino al {end}',
      approximate: 'circa {date}',
      expected: '{date} (previsto)',
    },
  },
  titles: {
    summary: `
      Profilo, Profilo professionale, Chi sono, Su di me, Obiettivo, Obiettivi,
      Presentazione, Riepilogo, Sommario, Sintesi, Obiettivo professionale,
      Profilo personale, Biografia, Introduzione, In breve
    `,
    work: `
      Esperienza lavorativa, Esperienza professionale, Esperienze lavorative,
      Esperienze professionali, Esperienza, Esperienze, Lavoro, Impiego, Carriera,
      Percorso professionale, Attività lavorativa, Attività professionale, Tirocini,
      Stage, Tirocinio, Posizioni ricoperte, Occupazione, Impieghi, Esperienze di lavoro,
      Attività professionali, Altre esperienze, Incarichi, Esperienza di lavoro,
      Posizione attuale
    `,
    education: `
      Istruzione e formazione, Istruzione, Formazione, Studi, Titoli di studio,
      Formazione accademica, Percorso di studi, Titolo di studio, Educazione,
      Formazione e istruzione, Percorso formativo, Percorso accademico, Laurea,
      Studi e formazione, Formazione scolastica, Carriera accademica, Titoli,
      Curriculum studiorum, Formazione universitaria
    `,
    skills: `
      Competenze, Capacità, Conoscenze, Abilità, Competenze tecniche,
      Competenze informatiche, Capacità e competenze, Competenze digitali,
      Conoscenze informatiche, Competenze professionali, Informatica, Strumenti,
      Tecnologie, Capacità e competenze tecniche, Competenze personali, Software,
      Capacità e competenze personali, Capacità e competenze organizzative,
      Capacità e competenze relazionali, Conoscenze tecniche, Qualifiche,
      Altre competenze, Linguaggi di programmazione, Punti di forza
    `,
    languages: `
      Lingue, Lingue straniere, Conoscenze linguistiche, Competenze linguistiche,
      Lingua, Conoscenza delle lingue, Lingue conosciute
    `,
    publications: `
      Pubblicazioni, Articoli, Libri, Pubblicazioni scientifiche, Tesi,
      Elenco delle pubblicazioni, Pubblicazioni scelte, Monografie,
      Pubblicazioni principali, Opere
    `,
    talks: `
      Conferenze, Presentazioni, Interventi, Seminari, Relazioni, Convegni,
      Relazioni a convegni, Conferenze e seminari, Interventi a convegni,
      Comunicazioni, Congressi
    `,
    awards: `
      Premi, Riconoscimenti, Premi e riconoscimenti, Onorificenze, Traguardi,
      Riconoscimenti e premi, Concorsi
    `,
    grants:
      'Borse di studio, Borse, Finanziamenti, Borse e premi, Assegni di ricerca, Fondi',
    interests: `
      Interessi, Hobby, Passioni, Tempo libero, Interessi personali,
      Hobby e interessi, Interessi e hobby, Interessi di ricerca, Hobbies
    `,
    projects: `
      Progetti, Progetti personali, Progetti di ricerca, Portfolio, Progetto,
      Progetti principali, Lavori, Mostre, Esposizioni
    `,
    certificates: `
      Certificazioni, Certificati, Abilitazioni, Patenti, Attestati, Licenze,
      Abilitazione, Certificazioni e abilitazioni
    `,
    courses: `
      Corsi, Corsi di formazione, Formazione continua, Corsi e seminari,
      Aggiornamento, Formazione complementare, Workshop, Corsi di aggiornamento,
      Aggiornamento professionale, Corsi e certificazioni, Altri corsi
    `,
    teaching: `
      Insegnamento, Docenza, Didattica, Attività didattica, Docenze,
      Esperienza didattica, Insegnamenti, Attività di docenza
    `,
    service: `
      Attività, Altre attività, Attività extracurriculari, Servizio, Responsabilità,
      Incarichi istituzionali, Terza missione, Attività istituzionali
    `,
    volunteering: `
      Volontariato, Esperienze di volontariato, Attività di volontariato,
      Impegno sociale, Servizio civile
    `,
    memberships: `
      Affiliazioni, Associazioni, Appartenenza a società, Iscrizioni, Albi,
      Società scientifiche, Iscrizione ad albi
    `,
    patents: 'Brevetti, Brevetto, Invenzioni',
    references: 'Referenze, Raccomandazioni, Referenza',
    contact: `
      Contatti, Contatto, Recapiti, Informazioni di contatto, Link, Indirizzo,
      Dati di contatto, Social, Profili
    `,
    personal: `
      Dati personali, Informazioni personali, Dati anagrafici, Altro, Varie,
      Ulteriori informazioni, Informazioni aggiuntive, Altre informazioni,
      Informazioni, Anagrafica, Informazioni generali
    `,
  },
  keywords: {
    summary: 'profilo, obiettivo, riepilogo',
    work: 'esperienza, esperienze, lavorativa, lavorative, tirocini, carriera',
    education: 'istruzione, formazione, studi, titoli',
    skills: 'competenze, capacità, conoscenze, abilità, strumenti, tecnologie',
    languages: 'lingue, linguistiche',
    publications: 'pubblicazioni, articoli, libri',
    talks: 'conferenze, presentazioni, seminari, convegni, interventi',
    awards: 'premi, riconoscimenti',
    grants: 'borse, finanziamenti',
    interests: 'interessi, hobby, passioni',
    projects: 'progetti, progetto',
    certificates:
      'certificazioni, certificati, abilitazioni, attestati, patenti',
    courses: 'corsi, aggiornamento',
    teaching: 'insegnamento, docenza, didattica',
    service: 'attività, incarichi',
    volunteering: 'volontariato',
    memberships: 'affiliazioni, associazioni',
    patents: 'brevetti',
    references: 'referenze',
    contact: 'contatti, recapiti, contatto',
    personal: 'personali, anagrafici',
  },
  contacts: {
    email: 'Posta elettronica, Indirizzo e-mail, Indirizzo email, PEC, Posta',
    phone: `
      Telefono, Cellulare, Tel, Cell, Numero di telefono, Telefono cellulare,
      Telefono fisso, Recapito telefonico
    `,
    url: 'Sito, Sito web, Sito internet, Pagina web, Pagina personale',
    profile: 'Profilo',
    location: `
      Indirizzo, Residenza, Città, Domicilio, Luogo, Luogo di residenza, Paese,
      Sede
    `,
    other: `
      Data di nascita, Nazionalità, Luogo di nascita, Cittadinanza, Nato, Nata,
      Stato civile, Patente, Età, Sesso, Codice fiscale, Nato il, Nata il,
      Luogo e data di nascita
    `,
  },
  cv: 'Curriculum vitae, Curriculum, CV, Il mio curriculum, Curriculum vitae et studiorum',
  and: 'e, ed',
}
