/** What a label in a header names. */
export type Field = 'period' | 'role' | 'organization' | 'location'

/** Labels in ten languages, as they are compared. */
const labels: Record<Field, string> = {
  period: `period|periods|date|dates|when|duration|time|time period|employment dates|zeitraum|dauer|datum|période|durée|periodo|fecha|fechas|duración
|período|data|datas|duração|durata|periode|duur|期間|期间|时间|時間|在职时间|起止时间|工作时间|就读时间|项目时间|项目周期|開発期間|在籍期間
|プロジェクト期間|기간|재직기간|재직 기간|근무기간|근무 기간|개발 기간|개발기간|진행 기간|프로젝트 기간`,
  role: `role|position|title|job title|position held|occupation or position held|stelle|funktion|tätigkeit|rolle|poste|fonction|rôle|puesto|cargo
|función|ocupación|função|posizione|qualifica|ruolo|mansione|tipo di impiego|lavoro o posizione ricoperti|functie|rol|職種|役職|役割|担当
|ポジション|职位|岗位|职务|角色|担任职务|직책|직무|직위|역할|포지션|degree|abschluss|diplôme|título|titolo|学位|학위`,
  organization: `employer|company|organization|organisation|name of employer|name and address of employer|institution|school|university|arbeitgeber|firma
|unternehmen|schule|hochschule|employeur|entreprise|société|établissement|empresa|empleador|institución|universidad|empregador|instituição
|datore di lavoro|nome e indirizzo del datore di lavoro|azienda|istituto|werkgever|bedrijf|会社|会社名|勤務先|企業名|学校名|公司|公司名称|单位
|学校|회사|회사명|직장|학교`,
  location: `location|place|city|ort|lieu|lugar|ciudad|luogo|sede|plaats|所在地|勤務地|地点|城市|위치|근무지`,
}

let known: Map<string, Field> | undefined

/** `Employer` → `organization`, `Date (da – a)` → `period`. */
export function fieldLabel(text: string): Field | undefined {
  known ??= new Map(
    (Object.keys(labels) as Field[]).flatMap(field =>
      labels[field]
        .replaceAll('\n', '')
        .split('|')
        .map(each => [each, field] as const),
    ),
  )
  const key = text
    .replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
    .replaceAll(/[*_`【】「」]/gu, '')
    .trim()
    .toLowerCase()
  return known.get(key)
}
