import type {Locale} from '../locale.ts'

/** French. */
export const fr: Locale = {
  tag: 'fr',
  rtl: false,
  dates: {
    months: {
      long: `
        janvier, février, mars, avril, mai, juin, juillet, août, septembre,
        octobre, novembre, décembre
      `,
      short: `
        janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov.,
        déc.
      `,
      also: {
        1: 'jan',
        2: 'fév, févr',
        4: 'avr',
        6: 'jui, jn',
        7: 'juill, jul, jt',
        9: 'sep',
      },
    },
    seasons: {
      spring: 'printemps',
      summer: 'été',
      autumn: 'automne',
      winter: 'hiver',
    },
    quarters: {
      long: '1er trimestre, 2e trimestre, 3e trimestre, 4e trimestre',
      also: 'T{n}, {n}T, {n}ème trimestre, {n}ᵉ trimestre, {n} trimestre, {r} trimestre',
    },
    present: `
      présent, aujourd'hui, maintenant, ce jour, actuel, actuellement,
      en cours, à présent, à ce jour, jour, actuelle, à nos jours, nos jours
    `,
    presentAfterTo: '',
    since: `
      depuis, depuis le, dès, à partir de, à partir du, à compter de, depuis l,
      à compter du
    `,
    sinceAfter: 'et après',
    from: 'de, du, d, de l, le',
    until: `
      jusqu'en, jusqu'à, jusque, jusqu'au, jusqu'à fin
    `,
    untilAfter: '',
    to: "à, au, a, jusqu'en, jusqu'à, jusqu'au, à l, en",
    between: 'entre',
    approximate: `
      vers, environ, env, autour de, mi, début, fin, courant, vers la fin de,
      ca, à la mi, fin de, début de
    `,
    approximateAfter: '',
    expected: `
      prévu, prévue, prévisionnel, prévisionnelle, attendu, attendue, prévus,
      en prévision, prévu en, prévue en, à paraître, diplôme prévu en,
      obtention prévue, obtention prévue en, soutenance prévue en, prévu pour
    `,
    yearOf: `
      promotion, promo, année, année scolaire, année universitaire,
      promotion de, année académique, rentrée, session
    `,
    of: 'de, d, du, de l',
    seasonAfter: 'semestre',
    ordinals: 'er, ère, e, ème',
    units: `
      an, ans, année, années, mois, semaine, semaines, jour, jours, semestre,
      semestres, sem
    `,
    weak: 'jui, jn, jt, jour, vers, fin, début, en, promo, session, année, courant',
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
      tightPresent: '{start}–présent',
      spacedPresent: '{start} – présent',
      until: "jusqu'à {end}",
      approximate: 'vers {date}',
      expected: '{date} (prévu)',
    },
  },
  titles: {
    summary: `
      Profil, Résumé professionnel, À propos, À propos de moi, Présentation,
      Objectif, Objectifs, Objectif professionnel, Profil professionnel,
      Synthèse, En bref, Introduction, Qui suis-je, Projet professionnel,
      Biographie, Accroche, Résumé du profil
    `,
    work: `
      Expérience professionnelle, Expériences professionnelles, Expérience,
      Expériences, Parcours professionnel, Parcours, Emplois, Emploi, Stages,
      Stage, Carrière, Expérience de travail, Postes occupés, Postes,
      Activités professionnelles, Activité professionnelle, Emploi actuel,
      Expérience académique, Expériences de recherche, Expérience de recherche,
      Stages et emplois, Historique professionnel, Poste actuel,
      Autres expériences, Autres expériences professionnelles, Fonctions,
      Emplois et stages, Parcours académique et professionnel
    `,
    education: `
      Formation, Formations, Études, Éducation, Diplômes, Scolarité, Cursus,
      Formation académique, Formation et diplômes, Diplômes et formations,
      Parcours académique, Parcours scolaire, Cursus universitaire,
      Études et formations, Études et diplômes, Formation initiale,
      Formation universitaire, Parcours universitaire, Diplômes et formation,
      Formations et diplômes, Cursus académique, Cursus scolaire,
      Éducation et formation, Titres universitaires, Titres et diplômes
    `,
    skills: `
      Compétences, Compétences techniques, Compétences clés, Savoir-faire,
      Compétences informatiques, Informatique, Domaines de compétences,
      Aptitudes, Expertise, Connaissances, Compétences professionnelles,
      Outils, Technologies, Qualifications, Atouts, Savoir-être, Logiciels,
      Langages, Compétences numériques, Langages de programmation,
      Compétences et outils, Compétences personnelles, Environnement technique,
      Points forts, Compétences métier, Compétences métiers, Qualités
    `,
    languages: `
      Langues, Langues étrangères, Compétences linguistiques, Langue,
      Langues parlées, Connaissances linguistiques, Langues vivantes
    `,
    publications: `
      Publications, Articles, Publications scientifiques, Ouvrages, Travaux,
      Publications et communications, Liste des publications, Thèse, Livres,
      Publications choisies, Travaux de recherche, Chapitres d'ouvrages,
      Articles de revues, Travaux et publications, Direction d'ouvrages,
      Principales publications
    `,
    talks: `
      Communications, Conférences, Présentations, Exposés, Interventions,
      Conférences et communications, Conférences invitées, Séminaires,
      Communications scientifiques, Communications orales, Colloques
    `,
    awards: `
      Prix et distinctions, Distinctions, Prix, Récompenses, Honneurs,
      Distinctions et prix, Prix et récompenses, Concours, Réalisations,
      Prix et bourses, Titres honorifiques
    `,
    grants: `
      Bourses, Financements, Subventions, Bourses et financements,
      Bourses et prix, Contrats de recherche, Bourse, Bourses et subventions
    `,
    interests: `
      Centres d'intérêt, Loisirs, Intérêts, Centre d'intérêt, Passions,
      Activités et loisirs, Centres d'intérêts, Loisirs et intérêts, Hobbies,
      Divers et loisirs, Thèmes de recherche, Intérêts de recherche,
      Activités extra-professionnelles
    `,
    projects: `
      Projets, Projets personnels, Réalisations et projets, Projet,
      Projets réalisés, Projets académiques, Projets de recherche, Œuvres,
      Projets open source, Portfolio, Principaux projets, Expositions
    `,
    certificates: `
      Certifications, Certificats, Permis, Habilitations, Certificat,
      Certifications et permis, Certifications professionnelles, Attestations,
      Licences, Permis et certifications
    `,
    courses: `
      Formations complémentaires, Formation continue, Cours, Stages de formation,
      Formation complémentaire, Perfectionnement, Formation professionnelle,
      Autres formations, Ateliers, Formations continues
    `,
    teaching: `
      Enseignement, Enseignements, Expérience d'enseignement, Encadrement,
      Activités d'enseignement, Charges de cours, Expériences d'enseignement,
      Activités pédagogiques, Enseignement et encadrement
    `,
    service: `
      Responsabilités, Responsabilités collectives, Activités, Animation,
      Activités éditoriales, Responsabilités administratives, Engagements,
      Activités extrascolaires, Activités associatives, Vie associative,
      Autres activités, Services à la communauté, Engagement, Mandats,
      Responsabilités scientifiques, Activités extra-scolaires
    `,
    volunteering: `
      Bénévolat, Expérience bénévole, Activités bénévoles, Volontariat,
      Engagement associatif, Expériences bénévoles, Engagement bénévole,
      Engagements associatifs, Implication sociale, Engagement citoyen
    `,
    memberships: `
      Affiliations, Sociétés savantes, Adhésions, Associations, Appartenances,
      Associations professionnelles, Affiliations professionnelles
    `,
    patents: 'Brevets, Brevet, Inventions, Brevets et inventions',
    references: 'Références, Référence, Recommandations, Référents',
    contact: `
      Coordonnées, Contact, Contacts, Me contacter, Contactez-moi, Liens,
      Réseaux sociaux, Adresse, Profils, En ligne
    `,
    personal: `
      Informations personnelles, État civil, Données personnelles, Divers,
      Renseignements personnels, Information personnelle, Informations,
      Informations complémentaires, Autres informations, Autres, Autre,
      Informations générales, Renseignements, Données biographiques
    `,
  },
  keywords: {
    summary: 'profil, présentation',
    work: `
      expérience, expériences, emplois, stages, carrière, postes,
      professionnelles
    `,
    education: 'études, diplômes, cursus, formation, formations, scolaire',
    skills: `
      compétences, aptitudes, connaissances, outils, savoir-faire, logiciels,
      qualifications
    `,
    languages: 'langues, linguistiques',
    publications: 'publications, ouvrages, articles, travaux, thèses',
    talks: 'communications, conférences, exposés, séminaires, colloques',
    awards: 'prix, distinctions, récompenses, honneurs',
    grants: 'bourses, financements, subventions',
    interests: "intérêts, d'intérêt, loisirs, hobbies",
    projects: 'projets, projet',
    certificates: 'certifications, certificats, permis, habilitations',
    courses: 'cours, formation continue, complémentaires',
    teaching: "enseignement, enseignements, d'enseignement, encadrement",
    service: 'responsabilités, activités, engagements',
    volunteering: 'bénévolat, bénévole, bénévoles, associatif, associatifs',
    memberships: 'affiliations, sociétés savantes, adhésions',
    patents: 'brevets',
    references: 'références',
    contact: 'coordonnées, contact, contacts',
    personal: 'personnelles, personnels, civil',
  },
  contacts: {
    email: `
      Courriel, Mél, Adresse électronique, Adresse mail, Adresse e-mail, Mel,
      Adresse courriel, Couriel
    `,
    phone: `
      Téléphone, Tél, Portable, Mobile, Tél portable, Numéro de téléphone,
      Téléphone portable, Téléphone mobile, GSM, Fixe, Télécopie, Port, Cellulaire
    `,
    url: 'Site, Site web, Site internet, Page personnelle, Page web, Web',
    profile: 'Profil',
    location: `
      Adresse, Domicile, Ville, Lieu, Adresse postale, Résidence, Lieu de résidence,
      Localisation, Adresse personnelle, Adresse professionnelle, Pays, Bureau
    `,
    other: `
      Date de naissance, Né le, Née le, Nationalité, Lieu de naissance, Âge,
      Permis de conduire, Permis, Situation familiale, État civil, Naissance,
      Sexe, Situation, Né, Née
    `,
  },
  cv: 'Curriculum vitæ, CV, Curriculum vitae, Mon CV, Curriculum',
  and: 'et',
}
