/** Labels before a name, as they are compared: `Name`, `氏名`. */
const nameLabels = new Set(
  'name|full name|vorname und name|vor- und nachname|nom|nom et prénom|prénom et nom|nombre|nombre completo|nombre y apellidos|nome|nome completo|nome e cognome|naam|volledige naam|姓名|名前|氏名|お名前|이름|성명'.split(
    '|',
  ),
)

/** Whether a label stands before the name of the person. */
export function isNameLabel(label: string): boolean {
  return nameLabels.has(label.trim().toLowerCase())
}
