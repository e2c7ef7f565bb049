/** A stretch [start, end) of a text. */
export type Stretch = { readonly start: number; readonly end: number };

/** No sentence is longer, so that work per sentence is bounded whatever is typed. */
export const longestSentence = 300;

const enders = /[。!?\n]+|\.+|\s{2,}/g;

/**
 * The sentences of a folded text, in order: without leading and trailing space, none empty, none longer than
 * `longestSentence`. Points in numbers and addresses, and enders inside a quotation that goes on, do not end one.
 */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(enders)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && /[a-z0-9/]/.test(text[end] ?? " ")) continue;
    if (isInsideQuotation(text, start, end)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

/** 「困っている。」という人: the sentence goes on after the closing bracket. */
function isInsideQuotation(text: string, start: number, end: number): boolean {
  if (text[end - 1] === "\n") return false;
  const opened = Math.max(text.lastIndexOf("「", end), text.lastIndexOf("『", end));
  if (opened < start) return false;
  const closed = Math.max(text.lastIndexOf("」", end - 1), text.lastIndexOf("』", end - 1));
  if (closed > opened) return false;
  const next = text.slice(end, end + 120).search(/[」』]/);
  return next >= 0 && !text.slice(end, end + next).includes("\n");
}

function push(found: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  while (end - start > longestSentence) {
    const cut = cutBefore(text, start, start + longestSentence);
    found.push({ start, end: cut });
    start = cut;
  }
  if (end > start) found.push({ start, end });
}

function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + longestSentence / 2; at--) if (/[、,\s]/.test(text[at - 1] ?? "")) return at;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

const clauseEnds =
  /[、,;]|(?:(?<=[るたいだすん])(?:けれども|けれど|けども|けど|ものの|のに|ので|ため(?:に)?|一方で?)|(?<=[るたいだす])が(?=[、\s]|[ぁ-んァ-ヶ一-龠])|(?<=ない|たい)し|から(?=、))[、,]?/g;

/** The clauses of one sentence of a text: cut at commas and after conjunctions, which stay with what they end. */
export function clauses(text: string, sentence: Stretch): Stretch[] {
  const found: Stretch[] = [];
  const part = text.slice(sentence.start, sentence.end);
  let start = 0;
  for (const match of part.matchAll(clauseEnds)) {
    const end = match.index + match[0].length;
    if (end - start < 2) continue;
    found.push({ start: sentence.start + start, end: sentence.start + end });
    start = end;
  }
  if (start < part.length) found.push({ start: sentence.start + start, end: sentence.end });
  return found;
}
