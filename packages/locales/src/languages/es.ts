import type {Locale} from '../locale.ts'

/** Spanish. */
export const es: Locale = {
  tag: 'es',
  rtl: false,
  dates: {
    months: {
      long: `
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre,
        octubre, noviembre, diciembre
      `,
      short: 'ene, feb, mar, abr, may, jun, jul, ago, sept, oct, nov, dic',
      also: {9: 'sep, set, setiembre'},
    },
    seasons: {
      spring: 'primavera',
      summer: 'verano',
      autumn: 'otoño',
      winter: 'invierno',
    },
    quarters: {
      long: '1.er trimestre de, 2.º trimestre de, 3.er trimestre de, 4.º trimestre de',
      also: `
        T{n}, {n}T, {n}er trimestre, {n}º trimestre, {n}o trimestre,
        {n}.er trimestre, {n}.º trimestre, {n} trimestre, {r} trimestre
      `,
    },
    present: `
      actualidad, presente, la actualidad, hoy, actual, actualmente, el presente,
      ahora, la fecha, en curso, fecha actual, el día de hoy, hoy en día, día de hoy
    `,
    presentAfterTo: 'fecha',
    since: 'desde, a partir de, desde el, desde el año',
    sinceAfter: 'en adelante',
    from: 'de, del, d, el',
    until: 'hasta, hasta el, hasta finales de',
    untilAfter: '',
    to: 'a, al, hasta, hasta la, hasta el, a la',
    between: 'entre',
    approximate: `
      hacia, aprox, aproximadamente, circa, ca, mediados de, mediados,
      principios de, finales de, a mediados de, a principios de, a finales de,
      inicios de, en torno a, alrededor de, fines de
    `,
    approximateAfter: '',
    expected: `
      previsto, prevista, esperado, esperada, estimado, estimada, previsión,
      en prensa, por publicar, graduación prevista, fecha prevista,
      graduación esperada, previsto para
    `,
    yearOf: `
      promoción, curso, año, curso académico, año académico, promoción de,
      generación, año escolar
    `,
    of: 'de, del',
    seasonAfter: 'semestre',
    ordinals: 'er, ero, o',
    units: `
      año, años, mes, meses, semana, semanas, día, días, semestre, semestres,
      a
    `,
    weak: 'set, ago, mar, ene, d, a, año, curso, hacia',
    write: {
      long: {
        day: 'D [de] MMMM [de] YYYY',
        month: 'MMMM [de] YYYY',
        quarter: 'QQQQ YYYY',
        season: 'SSS [de] YYYY',
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
      tightPresent: '{start}–actualidad',
      spacedPresent: '{start} – actualidad',
      until: 'hasta {end}',
      approximate: 'hacia {date}',
      expected: '{date} (previsto)',
    },
  },
  titles: {
    summary: `
      Perfil, Resumen, Sobre mí, Perfil profesional, Objetivo, Objetivos,
      Resumen profesional, Objetivo profesional, Presentación, Acerca de mí,
      Extracto, Introducción, Biografía, Síntesis, Perfil personal, Acerca de,
      Resumen ejecutivo, Quién soy
    `,
    work: `
      Experiencia laboral, Experiencia profesional, Experiencia, Experiencias,
      Trayectoria profesional, Trayectoria, Historial laboral, Empleo, Empleos,
      Prácticas, Experiencia investigadora, Trabajo, Antecedentes laborales,
      Carrera profesional, Trayectoria laboral, Experiencia de trabajo, Trabajos,
      Puestos, Cargos, Experiencia académica, Experiencias laborales,
      Experiencias profesionales, Prácticas profesionales, Ocupación, Pasantías,
      Experiencia relevante, Otras experiencias, Actividad profesional
    `,
    education: `
      Formación, Educación, Formación académica, Estudios, Títulos,
      Formación reglada, Educación y formación, Estudios realizados,
      Antecedentes académicos, Historial académico, Datos académicos,
      Titulaciones, Titulación, Estudios académicos, Escolaridad, Grados,
      Formación y títulos, Trayectoria académica, Preparación académica,
      Formación universitaria, Educación formal
    `,
    skills: `
      Habilidades, Competencias, Aptitudes, Conocimientos, Destrezas,
      Habilidades técnicas, Conocimientos informáticos, Informática,
      Competencias técnicas, Conocimientos técnicos, Capacidades, Tecnologías,
      Herramientas, Competencias digitales, Habilidades y competencias,
      Competencias profesionales, Software, Cualificaciones, Fortalezas,
      Habilidades profesionales, Habilidades informáticas, Especialidades,
      Áreas de especialización, Lenguajes de programación, Programación,
      Otros conocimientos, Competencias personales
    `,
    languages:
      'Idiomas, Lenguas, Conocimientos de idiomas, Idioma, Competencias lingüísticas',
    publications: `
      Publicaciones, Artículos, Libros, Publicaciones científicas,
      Publicaciones seleccionadas, Tesis, Producción científica, Trabajos publicados,
      Capítulos de libro, Obras, Artículos científicos, Selección de publicaciones
    `,
    talks: `
      Ponencias, Conferencias, Presentaciones, Comunicaciones, Congresos,
      Charlas, Ponencias y comunicaciones, Seminarios, Congresos y conferencias,
      Participación en congresos, Conferencias y ponencias
    `,
    awards: `
      Premios, Premios y reconocimientos, Reconocimientos, Distinciones, Logros,
      Premios y distinciones, Honores, Galardones, Méritos, Premios y honores,
      Premios y menciones
    `,
    grants: `
      Becas, Ayudas, Becas y ayudas, Financiación, Subvenciones,
      Becas y premios, Proyectos financiados, Becas y financiación
    `,
    interests: `
      Intereses, Aficiones, Pasatiempos, Hobbies, Intereses personales,
      Tiempo libre, Aficiones e intereses, Intereses y aficiones,
      Líneas de investigación, Áreas de interés, Intereses de investigación
    `,
    projects: `
      Proyectos, Proyectos personales, Proyectos destacados, Portafolio,
      Proyectos de investigación, Proyecto, Proyectos realizados,
      Proyectos de código abierto, Código abierto, Exposiciones
    `,
    certificates: `
      Certificaciones, Certificados, Licencias, Acreditaciones, Certificado,
      Licencias y certificaciones, Certificaciones y licencias, Permisos, Carnés,
      Habilitaciones, Diplomas
    `,
    courses: `
      Cursos, Formación complementaria, Formación continua, Talleres,
      Cursos y seminarios, Cursos y talleres, Capacitación, Capacitaciones,
      Cursos realizados, Otros cursos, Formación adicional, Cursos y certificaciones,
      Formación no reglada, Educación continua, Otra formación
    `,
    teaching: `
      Docencia, Experiencia docente, Enseñanza, Actividad docente,
      Experiencia en docencia, Tutorías, Docencia universitaria, Dirección de tesis
    `,
    service: `
      Servicio, Actividades, Gestión, Gestión académica, Otras actividades,
      Actividades extracurriculares, Liderazgo, Servicios, Cargos académicos,
      Actividades académicas, Participación, Otros méritos, Divulgación
    `,
    volunteering: `
      Voluntariado, Experiencia de voluntariado, Trabajo voluntario,
      Actividades de voluntariado, Voluntariados, Acción social, Labor social
    `,
    memberships: `
      Afiliaciones, Membresías, Asociaciones, Asociaciones profesionales,
      Pertenencia a asociaciones, Sociedades, Colegiación, Sociedades científicas
    `,
    patents: 'Patentes, Patente, Invenciones',
    references:
      'Referencias, Recomendaciones, Referencia, Referencias personales',
    contact: `
      Contacto, Datos de contacto, Información de contacto, Enlaces, Contáctame,
      Redes sociales, Dirección, Redes, Perfiles
    `,
    personal: `
      Datos personales, Información personal, Otros datos, Información adicional,
      Otros, Otros datos de interés, Información, Datos, Otra información,
      Información complementaria, Información general, Datos generales
    `,
  },
  keywords: {
    summary: 'perfil, resumen, objetivo',
    work: `
      experiencia, experiencias, trayectoria, laboral, empleo, empleos,
      prácticas, trabajos
    `,
    education: 'formación, educación, estudios, académica, titulaciones',
    skills: `
      habilidades, competencias, aptitudes, conocimientos, destrezas,
      herramientas, tecnologías, capacidades
    `,
    languages: 'idiomas, lenguas',
    publications: 'publicaciones, artículos, libros, tesis',
    talks: 'ponencias, conferencias, presentaciones, congresos, charlas',
    awards: 'premios, reconocimientos, distinciones, logros, galardones',
    grants: 'becas, ayudas, financiación, subvenciones',
    interests: 'intereses, aficiones, pasatiempos, hobbies',
    projects: 'proyectos, proyecto',
    certificates: 'certificaciones, certificados, licencias, acreditaciones',
    courses: 'cursos, talleres, complementaria, capacitación',
    teaching: 'docencia, docente, enseñanza',
    service: 'actividades, gestión, liderazgo, servicio',
    volunteering: 'voluntariado, voluntario',
    memberships: 'afiliaciones, membresías, asociaciones',
    patents: 'patentes',
    references: 'referencias',
    contact: 'contacto, enlaces',
    personal: 'personal, personales',
  },
  contacts: {
    email: `
      Correo electrónico, Correo, Correo-e, Dirección de correo, Correo e,
      Dirección de correo electrónico
    `,
    phone: `
      Teléfono, Tel, Móvil, Celular, Tfno, Tlf, Teléfono móvil, Tlfno, Teléf,
      Número de teléfono, Teléfono celular, Teléfono fijo
    `,
    url: 'Sitio web, Página web, Página, Sitio, Web personal, Página personal',
    profile: 'Perfil',
    location: `
      Dirección, Domicilio, Ciudad, Ubicación, Lugar de residencia, Residencia,
      Lugar, País, Localidad, Dirección postal, Población
    `,
    other: `
      Fecha de nacimiento, Nacionalidad, Lugar de nacimiento, Nacimiento, Edad,
      Estado civil, DNI, NIE, Carné de conducir, Permiso de conducir, Sexo,
      Licencia de conducir, Nacido, Nacida
    `,
  },
  cv: `
    Currículum vítae, Currículum, CV, Curriculum vitae, Hoja de vida,
    Mi currículum, Currículo, Mi CV
  `,
  and: 'y, e',
}
