import type {Locale} from '../locale.ts'

/** Portuguese, of Brazil and of Portugal. */
export const pt: Locale = {
  tag: 'pt',
  rtl: false,
  dates: {
    months: {
      long: `
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro,
        outubro, novembro, dezembro
      `,
      short: `
        jan., fev., mar., abr., mai., jun., jul., ago., set., out., nov., dez.
      `,
      also: {},
    },
    seasons: {
      spring: 'primavera',
      summer: 'verão',
      autumn: 'outono',
      winter: 'inverno',
    },
    quarters: {
      long: '1º trimestre de, 2º trimestre de, 3º trimestre de, 4º trimestre de',
      also: 'T{n}, {n}T, {n}º trimestre, {n}o trimestre, {n}.º trimestre, {n} trimestre, {r} trimestre',
    },
    present: `
      atual, presente, atualmente, o momento, hoje, o presente, agora, momento,
      dias atuais, os dias atuais, data atual, em andamento, em curso, actual,
      actualmente, atualidade, a atualidade, actualidade, os dias de hoje
    `,
    presentAfterTo: 'data',
    since: 'desde, a partir de, desde o',
    sinceAfter: 'em diante',
    from: 'de, do, da, o',
    until: 'até, até ao, até o',
    untilAfter: '',
    to: 'a, à, até, ao, até ao, até o, até a, até à',
    between: 'entre',
    approximate: `
      cerca de, por volta de, aprox, aproximadamente, circa, ca, meados de,
      início de, final de, fim de, em meados de, no início de, inícios de, finais de
    `,
    approximateAfter: '',
    expected: `
      previsto, prevista, previsão, esperado, esperada, previsão de conclusão,
      conclusão prevista, conclusão em, conclusão prevista para, estimado,
      formatura prevista, previsão de término, no prelo
    `,
    yearOf:
      'turma de, ano letivo, ano lectivo, ano, ano académico, ano acadêmico, turma',
    of: 'de, do, da',
    seasonAfter: 'semestre',
    ordinals: 'o',
    units: `
      ano, anos, mês, meses, semana, semanas, dia, dias, semestre, semestres
    `,
    weak: 'set, out, ago, ano, turma, momento, mai',
    write: {
      long: {
        day: 'D [de] MMMM [de] YYYY',
        month: 'MMMM [de] YYYY',
        quarter: 'QQQQ YYYY',
        season: 'SSS [de] YYYY',
      },
      short: {
        day: 'D [de] MMM [de] YYYY',
        month: 'MMM [de] YYYY',
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
      tightPresent: '{start}–atual',
      spacedPresent: '{start} – atual',
      until: 'até {end}',
      approximate: 'cerca de {date}',
      expected: '{date} (previsto)',
    },
  },
  titles: {
    summary: `
      Resumo, Perfil, Sobre mim, Sobre, Objetivo, Objetivos, Perfil profissional,
      Resumo profissional, Objetivo profissional, Apresentação, Quem sou,
      Resumo de qualificações, Síntese, Introdução, Biografia, Objectivo,
      Resumo das qualificações, Sumário
    `,
    work: `
      Experiência profissional, Experiência, Experiências, Histórico profissional,
      Experiências profissionais, Trajetória profissional, Emprego, Empregos,
      Estágios, Estágio, Carreira, Experiência de trabalho, Percurso profissional,
      Atividade profissional, Atuação profissional, Trabalho, Trajetória,
      Experiência laboral, Atividades profissionais, Experiência acadêmica,
      Outras experiências, Vida profissional, Cargos
    `,
    education: `
      Formação, Formação acadêmica, Educação, Escolaridade,
      Estudos, Habilitações, Habilitações literárias, Habilitações académicas,
      Formação educacional, Educação e formação, Histórico acadêmico, Graduação,
      Títulos acadêmicos, Percurso académico, Formação acadêmica e titulação,
      Formação escolar
    `,
    skills: `
      Habilidades, Competências, Habilidades técnicas, Conhecimentos, Aptidões,
      Competências técnicas, Conhecimentos técnicos, Qualificações, Informática,
      Conhecimentos de informática, Competências informáticas, Tecnologias,
      Ferramentas, Habilidades e competências, Competências digitais, Software,
      Habilidades profissionais, Especialidades, Linguagens de programação,
      Conhecimentos em informática, Competências pessoais, Stack, Pontos fortes
    `,
    languages:
      'Idiomas, Línguas, Línguas estrangeiras, Idioma, Competências linguísticas',
    publications: `
      Publicações, Artigos, Livros, Produção científica, Publicações científicas,
      Trabalhos publicados, Teses, Artigos publicados, Produção bibliográfica,
      Publicações selecionadas, Capítulos de livros
    `,
    talks: `
      Palestras, Apresentações, Comunicações, Conferências, Congressos,
      Palestras e apresentações, Eventos, Seminários, Participação em eventos,
      Apresentações de trabalho
    `,
    awards: `
      Prêmios, Prêmios e honrarias, Distinções, Reconhecimentos,
      Conquistas, Prémios e distinções, Honras, Prêmios e títulos, Realizações,
      Prêmios e reconhecimentos
    `,
    grants:
      'Bolsas, Financiamentos, Bolsas e auxílios, Bolsas de estudo, Auxílios, Financiamento',
    interests: `
      Interesses, Hobbies, Passatempos, Interesses pessoais, Lazer,
      Áreas de interesse, Tempos livres, Interesses de pesquisa,
      Áreas de pesquisa, Linhas de pesquisa
    `,
    projects: `
      Projetos, Projetos pessoais, Projetos de pesquisa, Portfólio, Projectos,
      Projeto, Projetos relevantes, Principais projetos, Código aberto,
      Projetos acadêmicos, Exposições
    `,
    certificates: `
      Certificações, Certificados, Licenças, Licenças e certificados, Certificado,
      Certificações e licenças, Acreditações, Certificações profissionais
    `,
    courses: `
      Cursos, Formação complementar, Cursos complementares, Cursos e certificações,
      Cursos extracurriculares, Treinamentos, Cursos livres, Workshops, Oficinas,
      Formação contínua, Educação continuada, Cursos de extensão, Outros cursos,
      Cursos e treinamentos, Aperfeiçoamento
    `,
    teaching: `
      Docência, Experiência docente, Ensino, Atividades de ensino, Monitoria,
      Orientações, Experiência em docência, Atividade docente, Monitorias
    `,
    service: `
      Atividades, Atividades extracurriculares, Liderança, Serviço,
      Outras atividades, Atividades acadêmicas, Gestão, Participações,
      Atividades complementares, Extensão
    `,
    volunteering:
      'Voluntariado, Trabalho voluntário, Experiência voluntária, Ações voluntárias',
    memberships:
      'Associações, Afiliações, Filiações, Sociedades, Associações profissionais',
    patents: 'Patentes, Patente, Invenções',
    references: 'Referências, Recomendações, Referência',
    contact: `
      Contato, Contatos, Contacto, Contactos, Informações de contato, Links,
      Dados de contato, Redes sociais, Endereço, Morada
    `,
    personal: `
      Dados pessoais, Informações pessoais, Informação pessoal, Outros,
      Informações adicionais, Informações complementares, Outras informações,
      Informações, Informações gerais
    `,
  },
  keywords: {
    summary: 'resumo, perfil, objetivo',
    work: 'experiência, experiências, emprego, estágios, carreira, trabalho',
    education:
      'formação, educação, estudos, escolaridade, acadêmica, académica',
    skills: `
      habilidades, competências, conhecimentos, aptidões, ferramentas,
      tecnologias, qualificações
    `,
    languages: 'idiomas, línguas',
    publications: 'publicações, artigos, livros, teses',
    talks: 'palestras, apresentações, comunicações, conferências, congressos',
    awards: 'prêmios, distinções, reconhecimentos, conquistas',
    grants: 'bolsas, financiamentos',
    interests: 'interesses, hobbies, passatempos',
    projects: 'projetos, projectos, projeto',
    certificates: 'certificações, certificados, licenças',
    courses: 'cursos, complementar, treinamentos',
    teaching: 'docência, docente, ensino',
    service: 'atividades, liderança',
    volunteering: 'voluntariado, voluntário, voluntária',
    memberships: 'associações, afiliações, filiações',
    patents: 'patentes',
    references: 'referências',
    contact: 'contato, contatos, contacto, contactos',
    personal: 'pessoais, pessoal',
  },
  contacts: {
    email:
      'Correio eletrônico, Correio electrónico, Endereço de e-mail, Correio eletrónico',
    phone: `
      Telefone, Celular, Telemóvel, Tel, Telefone celular, Fone, Cel,
      Número de telefone
    `,
    url: 'Página, Sítio, Página pessoal, Página web, Site pessoal',
    profile: 'Perfil',
    location: `
      Endereço, Morada, Cidade, Localização, Residência, Local, Localidade, País,
      Endereço residencial
    `,
    other: `
      Data de nascimento, Nacionalidade, Naturalidade, Estado civil, Idade,
      Nascimento, Carta de condução, CNH, Local de nascimento, Sexo, CPF
    `,
  },
  cv: 'Currículo, Curriculum vitae, CV, Currículo profissional, Meu currículo, Currículo Lattes',
  and: 'e',
}
