/**
 * Words that tell a role from an organisation, in ten languages, as patterns
 * of whole words; `-stem` ends a word, `stem-` begins one. Only for headers:
 * what none of them decides stays undecided.
 */
export const roleWords = `engineer developer programmer manager director lead leader head chief officer ceo cto cfo coo
president vice-president founder co-founder cofounder owner consultant analyst architect designer administrator admin scientist
researcher fellow assistant associate professor lecturer instructor teacher tutor intern internship trainee apprentice postdoc postdoctoral
technician specialist coordinator supervisor editor reporter writer author journalist nurse physician resident surgeon attorney lawyer
counsel paralegal clerk secretary accountant auditor advisor adviser agent representative planner operator mechanic driver cook chef
waiter waitress barista cashier translator interpreter librarian curator conductor musician violist pianist maintainer contributor
volunteer mentor coach treasurer chairman chairwoman sre freelancer freelance contractor executive strategist producer photographer
baker bäcker bäckerin artist animator tester evangelist steward warden photographer collaborator mathematician physicist student tutor member chemist biologist statistician
surveyor barrister solicitor paramedic dispatcher receptionist cleaner gardener welder bookkeeper buyer merchandiser salesperson salesman
saleswoman recruiter copywriter illustrator investigator inspector pilot captain sergeant lieutenant farmer tailor hairdresser scholar dean
provost rector chair moderator organizer organiser reviewer referee delegate ambassador sysadmin webmaster dba ranger lifeguard bartender
housekeeper bookseller underwriter actuary broker trader banker notary judge detective firefighter sommelier butcher surveyor geologist
archaeologist historian linguist sociologist anthropologist veterinarian radiographer optician dietitian nutritionist paediatrician
economist pharmacist therapist psychologist dentist midwife caretaker porter carpenter electrician plumber
-entwickler -entwicklerin -ingenieur -ingenieurin -leiter -leiterin -mitarbeiter -mitarbeiterin -assistent -assistentin -berater
-beraterin -lehrer -lehrerin -anwalt -anwältin -referendar -referendarin -kraft praktikant praktikantin werkstudent werkstudentin
hilfskraft doktorand doktorandin geschäftsführer geschäftsführerin auszubildender auszubildende techniker technikerin architektin dozent
dozentin wissenschaftler wissenschaftlerin redakteur redakteurin kaufmann kauffrau meister meisterin zivildienst praktikum -tutor
ingénieur ingénieure développeur développeuse directeur directrice responsable chargé chargée assistante professeur professeure
enseignant enseignante stagiaire stage technicien technicienne chercheur chercheuse maître maîtresse post-doctorante post-doctorant consultante
cuisinier cuisinière sous-chef commis saisonnier apprenti apprentie vendeur vendeuse
ingeniero ingeniera desarrollador desarrolladora gerente director directora jefe jefa analista consultor consultora técnico
técnica administrador administradora profesor profesora docente becario becaria prácticas traductor traductora programador programadora
diseñador diseñadora investigador investigadora auxiliar
engenheiro engenheira desenvolvedor desenvolvedora estagiário estagiária estágio professora gestor gestora pesquisador pesquisadora
ingegnere sviluppatore sviluppatrice responsabile direttore direttrice tirocinante tirocinio insegnante docente geometra consulente impiegato
impiegata ricercatore ricercatrice assegnista
ontwikkelaar leraar lerares docent docente stagiair stage medewerker medewerkster adviseur projectleider onderzoeker penningmeester voorzitter
bijlesdocent onderwijsassistent vakkenvuller
arquitecto arquitecta bibliotecario bibliotecaria enfermero enfermera médico médica abogado abogada camarero camarera redactor redactora
bibliothécaire documentaliste infirmier infirmière avocat avocate comptable médecin architecte chef-fe rédacteur rédactrice éditeur éditrice
formateur formatrice animateur animatrice saisonnière ouvrier ouvrière serveur serveuse
krankenpfleger krankenpflegerin arzt ärztin bibliothekar bibliothekarin buchhalter buchhalterin koch köchin verkäufer verkäuferin elektroniker
elektronikerin mechatroniker mechatronikerin aushilfe lehrbeauftragte lehrbeauftragter hiwi analista stagista analyst
architetto architetta infermiere infermiera avvocato avvocata ricercatore
verpleegkundige planner kok bibliothecaris boekhouder architect
enfermeiro enfermeira advogado advogada arquiteto arquiteta
工程师 开发 经理 总监 主管 实习生 助理 研究员 讲师 教师 负责人 架构师 设计师 分析师 顾问
エンジニア 開発者 プログラマー マネージャー リーダー デザイナー 研究員 講師 アルバイト インターン 課長 部長 主任
개발자 엔지니어 매니저 디자이너 팀장 연구원 인턴 강사 조교
-pfleger -pflegerin -verkäufer -verkäuferin -führer -führerin -händler -händlerin -planer -planerin -prüfer -prüferin -sekretär -sekretärin
-referent -referentin -leitung -redakteurin -helfer -helferin -fahrer -fahrerin -informatiker -informatikerin -mechaniker -mechanikerin
-mechatroniker -mechatronikerin -koch -köchin küchenchef küchenchefin einkäufer einkäuferin -bearbeiter -bearbeiterin -verwalter -verwalterin
-betreuer -betreuerin -sprecher -sprecherin chemiker chemikerin physiker physikerin biologe biologin -therapeut -therapeutin psychologe
psychologin dolmetscher dolmetscherin übersetzer übersetzerin journalistin gärtner gärtnerin tischler tischlerin schlosser elektriker
elektrikerin apotheker apothekerin erzieher erzieherin hebamme richter richterin notar notarin volontär volontärin referent referentin
stellvertreter stellvertreterin vorsitzende vorsitzender schatzmeister schatzmeisterin freiberufler freiberuflerin ingenieur ingenieurin
entwickler entwicklerin leiter leiterin berater beraterin assistentin lehrer lehrerin professorin mitarbeiter mitarbeiterin fotograf
fotografin grafiker grafikerin gestalter gestalterin steuerberater steuerberaterin sozialarbeiter sozialarbeiterin sanitäter sanitäterin
attaché attachée cheffe conseiller conseillère gestionnaire opérateur opératrice agente secrétaire traducteur traductrice journaliste
interprète concepteur conceptrice graphiste intégrateur intégratrice administrateur administratrice analyste programmeur programmeuse
coordinateur coordinatrice coordonnateur coordonnatrice superviseur superviseuse acheteur acheteuse caissier caissière hôte hôtesse
aide-soignant aide-soignante éducateur éducatrice psychologue kinésithérapeute pharmacien pharmacienne boulanger boulangère pâtissier
pâtissière jardinier jardinière électricien électricienne mécanicien mécanicienne chauffeur livreur livreuse magasinier magasinière
manutentionnaire réceptionniste bénévole président présidente trésorier trésorière doctorant doctorante lecteur lectrice moniteur monitrice
tuteur tutrice surveillant surveillante juriste notaire photographe musicien musicienne comédien comédienne alternant alternante alternance
vacataire pigiste géomètre urbaniste fondateur fondatrice cofondateur cofondatrice
intérprete cocinero cocinera periodista maestro maestra dependiente dependienta vendedor vendedora administrativo administrativa secretario
secretaria contable auditora asesor asesora coordinador coordinadora supervisora encargado encargada operario operaria operador operadora
mecánico mecánica electricista fontanero conductora monitora educador educadora psicólogo psicóloga farmacéutico farmacéutica biólogo
bióloga doctorando doctoranda voluntario voluntaria fotógrafo fotógrafa músico actor actriz editora corrector correctora recepcionista
azafata albañil carpintero carpintera autónomo autónoma delegado delegada ayudante asistente teleoperador teleoperadora presidenta tesorero
tesorera socio socia fundador fundadora cofundador cofundadora tutora lectora pasante practicante geólogo geóloga economista
cozinheiro cozinheira jornalista tradutor tradutora coordenador coordenadora diretor diretora assistente atendente secretário secretária
contador contadora contabilista psicóloga farmacêutico farmacêutica bolsista voluntário voluntária redator redatora revisor revisora
motorista eletricista mecânico garçom garçonete aprendiz sócio sócia tesoureiro chefe líder bibliotecário músico ator atriz
cuoco cuoca traduttore traduttrice interprete giornalista programmatore programmatrice coordinatore coordinatrice capo addetto addetta
segretario segretaria contabile ragioniere ragioniera commesso commessa venditore venditrice cameriere cameriera medico farmacista psicologo
psicologa biologo biologa dottorando dottoranda borsista educatore educatrice volontario volontaria fotografo fotografa musicista attore
attrice redattore redattrice progettista disegnatore disegnatrice operaio operaia operatore operatrice magazziniere autista elettricista
meccanico idraulico apprendista tesoriere fondatore fondatrice archivista collaboratore collaboratrice amministratore
amministratrice istruttore istruttrice
tolk vertaler vertaalster ingenieur programmeur analist directeur coördinator hoofd secretaris secretaresse verkoper verkoopster ober
serveerster verpleger verpleegster apotheker psycholoog bioloog promovendus onderwijzer vrijwilliger vrijwilligster fotograaf muzikant
redacteur ontwerper tekenaar monteur elektricien loodgieter receptioniste bestuurslid oprichter mede-oprichter eigenaar beheerder
-beheerder -medewerker -medewerkster -leider -adviseur -ontwikkelaar -docent -leraar -kok -verpleegkundige
工程師 開發 經理 總監 主管 實習生 技术员 编辑 记者 翻译 医生 护士 律师 产品经理 运营 兼职
エンジニアリーダー ディレクター プロデューサー コンサルタント アナリスト アーキテクト 教員 助教 准教授 教授 看護師 医師 営業 編集 記者 通訳 翻訳者
기획자 컨설턴트 분석가 교사 교수 기자 번역가 간호사 의사 변호사 팀원 대리 과장 차장 부장`

/** Degrees and courses of study. */
export const degreeWords = `levels gcse gcses highers bba llm llb jd m.d. edd ed.d. dsc licentiate bootcamp phd ph.d ph.d. dphil md mba msc m.sc m.sc. m.s m.s. ms m.a m.a. ma meng mphil mpa mph bsc b.sc b.sc. b.s b.s.
bs b.a b.a. ba beng b.eng m.eng bachelor bachelor's bachelors master master's masters doctor doctorate diplom- dipl.-ing dipl.-ing. licence
licenciatura licenciado laurea grado máster maestría bacharelado mestrado doutorado graduação abitur matura baccalauréat bac bts dut diploma
diplôme diplom certificate pgdip pgce hnd a-levels magister promotion staatsexamen ausbildung studium doctorat doctorado dottorato
magistrale triennale propedeuse hbo vwo bachillerato maturità
学士 修士 博士 本科 硕士 高中 大专 修士課程 博士課程 학사 석사 박사`

/** What organisations call themselves. */
export const organizationWords = `gmbh ag kg kgaa ug se ohg gbr mbb partg mbh inc inc. llc llp ltd ltd. limited corp corp. corporation company co. plc group
gruppe bank institut institute institution university universities college school academy laboratory laboratories lab labs hospital clinic
center centre foundation association society ministry department agency authority council museum library studio studios technologies
systems solutions software consulting analytics cloud payments media press publishing pharma energy electronics robotics networks holdings
ventures capital partners services orchestra philharmonic conservatory festival choir theatre theater opera college industries laboratories enterprises
universität hochschule fachhochschule schule gymnasium akademie klinik klinikum krankenhaus zentrum stiftung verein e.v. e.v kanzlei sozietät
partnerschaft amt ministerium verlag -werke -werk -bank -institut -schule -gymnasium -universität -verlag -klinik -gericht -museum
realschule grundschule lehrstuhl
université école lycée collège laboratoire hôpital musée société association ministère mairie centre clinique restaurant hôtel brasserie
auberge sarl sas
universidad escuela instituto facultad colegio hospital ministerio ayuntamiento asociación banco banca s.l. s.a. s.l s.a
universidade escola faculdade instituto associação prefeitura ltda
università scuola istituto liceo politecnico comune azienda studio s.r.l. s.r.l s.p.a. s.p.a srl spa costruzioni
universiteit hogeschool lyceum school stichting vereniging gemeente ziekenhuis b.v. bv n.v. nv
hotel hotels bakery kitchen inn bäckerei boulangerie panadería médiathèque bibliothèque éditions biblioteca bibliotheek bibliothek fundación fondation fondazione stiftelse aktiebolag werft reederei ab oy as aps a/s
polytechnic polytechnique politécnico seminary kindergarten preschool sixth-form coopérative cooperativa cooperative chambre restaurante ristorante gasthof gasthaus agence agencia agência agenzia agentur -agentur ville commune conseil centro laboratorio libreria
librería livraria periódico diario revista rivista tienda empresa grupo gruppo groupe groep consultores ministero ospedale clínica clinica
farmacia editrice editora câmara sparkasse krankenkasse -sparkasse -verband verband -verein -gesellschaft gesellschaft -kammer
handwerkskammer -theater -orchester orchester büro praxis apotheke landkreis finanzamt handels bundesamt
kgaa e.k. s.c. s.n.c. s.a.s. s.a.s s.l.u. s.l.u slu s.c.p. lda lda. eireli sàrl sprl vof v.o.f. bvba cvba ehf aktiengesellschaft
科技 网络 學校 学校 小学 合资 公司 集團 大學 協会 法人 商事 工業 製作所 銀行
(주) ㈜ 고등학교 중학교 초등학교 은행 재단 협회
公司 集团 大学 学院 研究院 研究所 中学 银行 医院 工作室 株式会社 有限会社 合同会社 大学院 研究室 高校 高等学校 病院 財団
대학교 고등학교 주식회사 연구소 학교 병원 회사`

/** Between role and organisation: `Cook at Alpha`. */
export const atWords =
  /\s+(?:at|@|w\/|bei|beim|chez|presso|bij|na empresa|en la empresa)\s+|\s*[@＠]\s*/iu

/**
 * A state or province behind a town, as North Americans write it: `, MA` in
 * `Boston, MA`. Some are degrees as well, so they count only there.
 */
export const behindTown =
  ',\\s*(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTUVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|YT)(?=\\s*(?:$|[\\n,|｜;；·•(（)）]|\\s[–—-]\\s|\\d{5}))'
