/** The same length, without the two things that UTF-8 in PostgreSQL cannot hold: NUL and halves of characters. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}
