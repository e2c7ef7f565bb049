/** Latin letters without their marks (não → nao, đường → duong); kana and Hangul stay as they are. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .normalize("NFC");
}
