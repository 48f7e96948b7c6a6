import type {Locale} from '../locale.ts'

/** Korean. */
export const ko: Locale = {
  tag: 'ko',
  rtl: false,
  dates: {
    months: {
      long: '1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월',
      short: '1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월',
      also: {},
    },
    seasons: {
      spring: '봄, 봄학기',
      summer: '여름, 여름학기',
      autumn: '가을, 가을학기',
      winter: '겨울, 겨울학기',
    },
    quarters: {
      long: '1분기, 2분기, 3분기, 4분기',
      also: '{n}사분기, 제{n}분기',
    },
    present:
      '현재, 재직중, 재직 중, 재학중, 재학 중, 진행중, 진행 중, 지금, 현재까지, 오늘, 근무중, 근무 중',
    presentAfterTo: '',
    since: '',
    sinceAfter: '부터, 이후, 이래',
    from: '',
    until: '',
    untilAfter: '까지',
    to: '부터, 에서',
    between: '',
    approximate: '약',
    approximateAfter: '경, 쯤, 무렵, 초, 말, 중순',
    expected: '예정, 졸업예정, 졸업 예정, 예상, 수료예정',
    yearOf: '',
    of: '',
    seasonAfter: '학기',
    ordinals: '',
    units: '년, 개월, 월, 주, 일, 년간, 개월간, 주간, 일간, 달',
    weak: '말, 초',
    write: {
      long: {
        year: 'YYYY년',
        day: 'YYYY년 M월 D일',
        month: 'YYYY년 M월',
        quarter: 'YYYY년 QQQQ',
        season: 'YYYY년 SSS',
      },
      short: {
        year: 'YYYY년',
        day: 'YYYY년 M월 D일',
        month: 'YYYY년 M월',
        quarter: 'YYYY년 QQQQ',
        season: 'YYYY년 SSS',
      },
      numeric: {
        day: 'YYYY.MM.DD',
        month: 'YYYY.MM',
        quarter: 'YYYY-[Q]Q',
        season: 'YYYY년 SSS',
      },
      tight: '{start}~{end}',
      spaced: '{start} ~ {end}',
      tightPresent: '{start} ~ 현재',
      spacedPresent: '{start} ~ 현재',
      until: '{end}까지',
      approximate: '{date}경',
      expected: '{date}(예정)',
    },
  },
  titles: {
    summary:
      '소개, 자기소개, 요약, 프로필, 개요, 자기 소개, 간단 소개, 소개글, 한줄소개, 자기소개서, 핵심역량, 핵심 역량, 강점, 경력요약, 경력 요약, 나는',
    work: `
      경력, 경력사항, 경력 사항, 업무 경험, 업무경험, 경험, 직장 경력, 직무 경험, 근무 경력, 인턴, 인턴십,
      실무 경험, 주요 경력, 연구 경력, 경력 기술, 업무 경력, 경력기술서, 회사, 근무경력, 근무 경험, 이력,
      주요경력, 인턴 경험, 연구경력, 직장
    `,
    education:
      '학력, 교육, 학력사항, 학력 사항, 학업, 최종학력, 학위, 최종 학력, 학력 및 교육',
    skills: `
      스킬, 기술, 보유 기술, 기술 스택, 기술스택, 역량, 보유기술, 능력, 사용 기술, 기술 역량, 전문 분야,
      업무 스킬, 보유 스킬, 전문 기술, 주요 기술, 프로그래밍 언어, 사용 가능 기술, 도구, 특기, 주요 스킬, 보유역량
    `,
    languages:
      '언어, 외국어, 어학, 어학 능력, 외국어 능력, 어학능력, 어학성적, 언어 능력, 어학 성적',
    publications:
      '논문, 출판, 저서, 출판물, 연구 실적, 학술 논문, 연구실적, 발표 논문, 저술, 게재 논문, 연구 업적, 연구업적',
    talks: '발표, 강연, 학회 발표, 발표 및 강연, 컨퍼런스, 세미나, 초청 강연',
    awards:
      '수상, 수상 경력, 수상내역, 수상 내역, 수상경력, 수상이력, 수상 이력, 포상, 업적, 성과, 수상실적, 대회',
    grants: '장학금, 연구비, 지원금, 연구 과제, 장학',
    interests:
      '관심사, 취미, 관심 분야, 관심분야, 취미와 관심사, 연구 분야, 연구 관심사, 취미/특기',
    projects:
      '프로젝트, 개인 프로젝트, 사이드 프로젝트, 프로젝트 경험, 주요 프로젝트, 포트폴리오, 오픈소스, 오픈 소스, 토이 프로젝트, 팀 프로젝트, 작품, 오픈소스 기여, 프로젝트 경력, 진행 프로젝트, 전시',
    certificates:
      '자격증, 자격, 자격사항, 자격증 및 면허, 면허, 인증, 자격 사항, 자격 및 면허, 자격증 및 어학',
    courses:
      '교육 이수, 교육사항, 연수, 수료, 교육이수, 교육 사항, 수강, 교육 과정, 교육활동, 교육 수료, 수강 과목, 이수 과목',
    teaching: '강의, 강의 경력, 교육 경력, 강의경력, 멘토링, 강의 경험',
    service:
      '활동, 대외활동, 대외 활동, 학회 활동, 동아리, 커뮤니티, 사회 활동, 기타 활동, 기타활동, 교내 활동, 교내활동, 커뮤니티 활동, 학내 활동',
    volunteering: '봉사, 봉사활동, 봉사 활동, 자원봉사',
    memberships: '학회, 소속, 회원, 소속 학회, 소속 단체',
    patents: '특허, 발명, 특허 출원',
    references: '추천인, 추천서, 추천',
    contact: '연락처, 연락, 링크, 소셜, 컨택, 채널, 연락 정보',
    personal:
      '개인정보, 인적사항, 기본정보, 개인 정보, 인적 사항, 기본 정보, 기타, 병역, 병역사항, 기타사항, 기타 사항, 신상정보, 병역 사항',
  },
  keywords: {
    summary: '소개, 요약',
    work: '경력, 업무, 근무, 인턴, 경험, 직무',
    education: '학력, 학위',
    skills: '스킬, 기술, 역량',
    languages: '외국어, 어학, 언어',
    publications: '논문, 저서, 출판',
    talks: '발표, 강연',
    awards: '수상, 포상',
    grants: '장학금, 연구비',
    interests: '관심, 취미',
    projects: '프로젝트, 오픈소스, 포트폴리오, 오픈 소스',
    certificates: '자격증, 면허, 자격',
    courses: '교육 이수, 연수, 수료',
    teaching: '강의, 멘토링',
    service: '대외활동, 동아리, 커뮤니티, 활동',
    volunteering: '봉사',
    memberships: '회원, 소속',
    patents: '특허',
    references: '추천',
    contact: '연락',
    personal: '인적, 개인정보',
  },
  contacts: {
    email: '이메일, 메일, 전자우편, 이메일 주소, 메일 주소',
    phone:
      '전화, 전화번호, 휴대폰, 휴대전화, 연락처, 핸드폰, 모바일, 팩스, 휴대폰 번호',
    url: '웹사이트, 홈페이지, 블로그, 웹, 사이트, 포트폴리오, 기술 블로그, 링크',
    profile:
      '깃허브, 링크드인, 트위터, 페이스북, 인스타그램, 노션, 벨로그, 브런치',
    location: '주소, 거주지, 지역, 위치, 거주, 현주소, 사는 곳',
    other: '생년월일, 국적, 성별, 나이, 생일, 이름, 성명, 병역, 출생',
  },
  cv: '이력서, 경력기술서, 나의 이력서, 온라인 이력서, 국문 이력서',
  and: '및, 과, 와',
}
