import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";

/** An entry as it stands in a data file, with the id that people know it by. */
export type EntryText = { readonly subject: string; readonly body: unknown };

/** `{漢字|かんじ}`: the same markup as on the pages. */
const furigana = /\{[^{}|]+\|[ぁ-ゖァ-ヺー]+\}/g;
const kanji = /[\p{Script=Han}々〆ヶ]/u;

/** Texts in easy Japanese with kanji that have no reading, or with braces that are not a reading. */
export function easyJapaneseFindings(entries: readonly EntryText[]): Finding[] {
  return entries.flatMap(({ subject, body }) =>
    easyTexts(body, "").flatMap(({ path, text }): Finding[] => {
      const rest = text.replaceAll(furigana, "");
      const wrong = kanji.exec(rest)?.[0] ?? /[{}|]/.exec(rest)?.[0];
      if (wrong === undefined) return [];
      return [
        { code: "kanji-without-reading", subject, detail: path, text: `${subject}${path}: 「${wrong}」 in ${text}` },
      ];
    }),
  );
}

function easyTexts(value: unknown, path: string): Array<{ path: string; text: string }> {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "ja-easy" && typeof inner === "string"
      ? [{ path: path || "/", text: inner }]
      : easyTexts(inner, `${path}/${key}`),
  );
}
