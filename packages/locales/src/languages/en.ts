import type {Locale} from '../locale.ts'

/** English. */
export const en: Locale = {
  tag: 'en',
  rtl: false,
  dates: {
    months: {
      long: `
        January, February, March, April, May, June, July, August, September,
        October, November, December
      `,
      short: 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec',
      also: {2: 'Febr', 9: 'Sept'},
    },
    seasons: {
      spring: 'Spring',
      summer: 'Summer, Summers',
      autumn: 'Autumn, Fall, Falls, Autumns',
      winter: 'Winter',
    },
    quarters: {
      long: '1st quarter, 2nd quarter, 3rd quarter, 4th quarter',
      also: 'Q{n}, {n}Q, quarter {n}, qtr {n}, {r} quarter',
    },
    present: `
      present, now, current, currently, today, ongoing, in progress, to date,
      to present, at present, the present, present day, still working
    `,
    presentAfterTo: 'date, pres, curr, continuing, time',
    since: 'since, from, as of, starting, beginning',
    sinceAfter: 'onwards, onward, and onwards, and later',
    from: '',
    until: 'until, till, up to, through, ended',
    untilAfter: '',
    to: 'to, till, til, until, through, thru, up to',
    between: 'between',
    approximate: `
      ca, c, circa, about, around, approx, approximately, mid, early, late,
      the beginning of, beginning of, the end of, end of
    `,
    approximateAfter: '',
    expected: `
      expected, exp, anticipated, planned, projected, estimated, est,
      expected graduation, expected graduation date, expected completion,
      anticipated graduation, graduating, graduation expected, graduation in,
      to be completed, to appear, to appear in, forthcoming, expected in
    `,
    yearOf: `
      class of, academic year, ay, a.y., fiscal year, fy, school year,
      the year, year
    `,
    of: 'of',
    seasonAfter: 'semester, term, quarter, of',
    ordinals: 'st, nd, rd, th',
    units: `
      year, years, yr, yrs, y, month, months, mo, mos, mth, mths, m, week,
      weeks, wk, wks, day, days, semester, semesters
    `,
    weak: 'may, c, beginning, starting, ended, year, m',
    write: {
      long: {
        day: 'MMMM D, YYYY',
        month: 'MMMM YYYY',
        quarter: 'QQQQ YYYY',
        season: 'SSS YYYY',
      },
      short: {
        day: 'MMM D, YYYY',
        month: 'MMM YYYY',
        quarter: '[Q]Q YYYY',
        season: 'SSS YYYY',
      },
      numeric: {
        day: 'MM/DD/YYYY',
        month: 'MM/YYYY',
        quarter: 'QQQ/YYYY',
        season: 'SSS YYYY',
      },
      tight: '{start}–{end}',
      spaced: '{start} – {end}',
      tightPresent: '{start}–present',
      spacedPresent: '{start} – present',
      until: 'until {end}',
      approximate: 'ca. {date}',
      expected: '{date} (expected)',
    },
  },
  titles: {
    summary: `
      Summary, Currently, Profile, About, About me, Objective, Objectives,
      Career objective, Professional summary, Executive summary,
      Professional profile, Personal profile, Personal statement,
      Summary of qualifications, Qualifications summary, Career summary,
      Introduction, Overview, Biography, Bio, Short bio, Highlights, Who I am,
      In short, Synopsis, Abstract, Goals, Career goals, Mission, Hello,
      tl;dr, At a glance
    `,
    work: `
      Work experience, Experience, Experiences, Professional experience,
      Employment, Employment history, Work history, Work, Occupation,
      Occupations, Career, Career history, Professional background,
      Professional history, Positions, Positions held, Appointments,
      Academic appointments, Academic positions, Professional appointments,
      Jobs, Internships, Internship, Internship experience,
      Industry experience, Research experience, Relevant experience,
      Clinical experience, Postdoctoral experience,
      Current position, Previous positions, Previously, Past, Past experience,
      Freelance, Freelance work, Consulting, Work and research experience,
      Military service, Where I worked, Previous work, Current work, Other experience,
      Additional experience, Selected experience
    `,
    education: `
      Education, Education and training, Education and qualifications,
      Educational background, Academic background, Academic history,
      Academic qualifications, Academic education, Academics, Studies,
      Degrees, Academic degrees, Schooling, School, Schools, University,
      Formal education, Higher education, Educational history,
      Educational qualifications, Medical training, Postgraduate training
    `,
    skills: `
      Skills, Technical skills, Skill set, Skillset, Expertise,
      Areas of expertise, Tool box, Toolbox, Tools, Technologies, Tech stack,
      Stack, Technical expertise, Technical proficiencies,
      Technical proficiency, Technical experience, Technical knowledge,
      Competencies, Competences, Core competencies, Key skills, Core skills,
      Computer skills, IT skills, Programming, Programming languages,
      Programming skills, Software, Strengths, Capabilities, Abilities,
      Qualifications, Key qualifications, Specialties, Soft skills,
      Hard skills, Skills and tools, Skills and technologies,
      Languages and technologies, Languages and tools,
      Technologies and languages, Knowledge, Proficiencies, What I know
    `,
    languages: `
      Languages, Language, Language skills, Spoken languages,
      Foreign languages, Human languages, Natural languages,
      Language proficiency, Linguistic skills
    `,
    publications: `
      Publications, Publication, Selected publications, Papers, Preprints,
      Publication list, List of publications, Articles, Journal articles,
      Journal papers, Peer-reviewed publications, Peer-reviewed articles,
      Refereed publications, Conference papers, Conference proceedings, Books,
      Book chapters, Theses, Thesis, Writing, Writings, Published work,
      Published works, Research output, Scholarship and publications,
      Technical reports, Working papers, Manuscripts, Bibliography,
      Research articles
    `,
    talks: `
      Talks, Presentations, Invited talks, Conference presentations,
      Conference talks, Lectures, Invited lectures, Talks and presentations,
      Presentations and talks, Speaking, Speaking engagements,
      Public speaking, Seminars, Conferences, Posters, Poster presentations,
      Keynotes, Conference contributions
    `,
    awards: `
      Awards, Honors, Honours, Awards and honors, Honors and awards,
      Awards and honours, Honours and awards, Prizes, Prizes and awards,
      Awards and prizes, Achievements, Accomplishments,
      Awards and achievements, Achievements and awards, Recognition,
      Awards and recognition, Distinctions, Competitions, Academic honors
    `,
    grants: `
      Grants, Fellowships, Fellowship, Grants and fellowships,
      Fellowships and grants, Funding, Scholarships, Scholarships and grants,
      Research funding, Research grants, Third-party funding, Stipends,
      Grants and awards, Scholarships and fellowships
    `,
    interests: `
      Interests, Hobbies, Hobbies and interests, Interests and hobbies,
      Personal interests, Research interests, Areas of interest,
      Other interests, Fields of interest, Passions, Research areas, Fun,
      Leisure, Free time
    `,
    projects: `
      Projects, Project, Selected projects, Personal projects, Side projects,
      Open source, Open-source projects, Open source contributions,
      Open source projects, Project experience, Research projects,
      Key projects, Academic projects, Portfolio, Personal work, Project work,
      Contributions, Code, Works, Selected works, Exhibitions, Performances
    `,
    certificates: `
      Certificates, Certificate, Certifications, Certification, Licenses,
      Licences, Licenses and certifications, Certifications and licenses,
      Licensure, Licensure and certification, Professional certifications,
      Board certification, Board certifications, Credentials, Accreditations,
      Badges, Certificates and licenses
    `,
    courses: `
      Courses, Coursework, Relevant coursework, Training, Trainings,
      Courses and training, Training and courses, Professional development,
      Continuing education, Further education, Further training, Workshops,
      Online courses, Summer schools, Schools and workshops,
      Additional training, MOOCs
    `,
    teaching: `
      Teaching, Teaching experience, Teaching and supervision,
      Teaching and mentoring, Courses taught, Supervision, Mentoring,
      Student supervision, Students, Advising, Teaching and advising,
      Students supervised, Teaching activities
    `,
    service: `
      Service, Professional service, Academic service,
      Service to the profession, Services, Professional activities,
      Community service, University service, Departmental service, Reviewing,
      Peer review, Reviewer, Leadership, Leadership experience, Activities,
      Extracurricular activities, Extracurriculars, Leadership and activities,
      Committees, Outreach, Service and outreach, Organization of conferences,
      Synergistic activities, Editorial boards, Other activities, Community,
      Community involvement
    `,
    volunteering: `
      Volunteering, Volunteer work, Volunteer experience, Volunteer,
      Voluntary work, Volunteer activities, Charity work, Civic engagement,
      Volunteering experience, Voluntary experience
    `,
    memberships: `
      Memberships, Membership, Professional memberships, Affiliation, Affiliations,
      Professional affiliations, Associations, Professional associations,
      Professional societies, Societies, Organizations, Organisations,
      Academic memberships
    `,
    patents: 'Patents, Patent, Inventions, Patents and inventions',
    references: `
      References, Reference, Referees, Recommendations, Testimonials
    `,
    contact: `
      Contact, Contacts, Contact information, Contact info, Contact details,
      Contact me, Get in touch, Links, Profiles, Social, Social media, Online,
      Online presence, Find me, Reach me, Address, Social networks, Elsewhere
    `,
    personal: `
      Personal information, Personal details, Personal data, Personal info,
      Personal, Personalia, Basic information, Information,
      Additional information, Other information, Details, Bio data, Biodata,
      Basics, General information
    `,
  },
  keywords: {
    summary: 'summary, profile, objective',
    work: `
      experience, experiences, employment, employers, career, positions,
      appointments, internships, internship, jobs
    `,
    education: `
      education, educational, studies, degrees, academic background, schooling
    `,
    skills: `
      skills, skill, expertise, competencies, competences, technologies,
      proficiencies, toolbox, tools, programming, strengths
    `,
    languages: 'languages, language',
    publications: `
      publications, papers, preprints, articles, manuscripts, proceedings,
      theses, books, chapters, bibliography
    `,
    talks: `
      talks, presentations, lectures, speaking, seminars, posters, keynotes,
      colloquia
    `,
    awards: `
      awards, award, honors, honours, prizes, achievements, accomplishments,
      distinctions
    `,
    grants: 'grants, fellowships, scholarships, funding, fellowship',
    interests: 'interests, hobbies, interest',
    projects: 'projects, open source, portfolio',
    certificates: `
      certificates, certifications, certification, licenses, licences,
      licensure
    `,
    courses: `
      courses, coursework, training, workshops, professional development
    `,
    teaching: 'teaching, supervision, mentoring, courses taught',
    service: `
      service, activities, leadership, reviewing, committees, outreach,
      extracurricular
    `,
    volunteering: 'volunteering, volunteer, voluntary',
    memberships: 'memberships, membership, affiliations, societies',
    patents: 'patents, patent',
    references: 'references, referees',
    contact: 'contact, contacts, links',
    personal: 'personal, personal information, personal details',
  },
  contacts: {
    email: 'Email, E-mail, Mail, Email address, E-mail address, e',
    phone: `
      Phone, Telephone, Tel, Mobile, Cell, Mobile phone, Cell phone,
      Cellphone, Phone number, Home phone, Work phone, Fax, WhatsApp, Signal,
      Mob, Ph, Mobile number
    `,
    url: `
      Website, Web, Homepage, Home page, Site, Web site, Blog, URL, Web page,
      Webpage, Personal website, Portfolio, Link, Personal page, Personal site
    `,
    profile: `
      GitHub, GitLab, LinkedIn, Twitter, Mastodon, ORCID, ORCID iD,
      Google Scholar, ResearchGate, Stack Overflow, StackOverflow, Xing,
      Skype, Facebook, Instagram, Bluesky, Telegram, Codeberg, Bitbucket,
      Keybase, Matrix, IRC, YouTube, Medium, Kaggle, Behance, Dribbble, npm,
      Hugging Face, X, Threads, Scopus, Publons, Web of Science, DBLP,
      INSPIRE, Social
    `,
    location: `
      Address, Location, Home address, Postal address, Residence, City,
      Place of residence, Based in, Lives in, Place, Mailing address, Office,
      Country, Current location
    `,
    other: `
      Date of birth, Born, Birthday, Birth date, Birthdate, DOB,
      Place of birth, Nationality, Citizenship, Gender, Sex, Marital status,
      Driving licence, Driving license, Driver's license, Age, Pronouns, Visa,
      Work permit, Family status
    `,
  },
  cv: `
    Curriculum vitae, CV, C.V., Résumé, Resume, My CV, My resume, Vita, Vitae,
    Curriculum vitæ, Short CV, Academic CV, Professional resume,
    Online resume, Online CV, Curriculum
  `,
  and: 'and',
}
