import { writtenOnPaper } from "#src/domain/desks/written-on-paper.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { hoursLines, saysForWhom } from "#src/web/desks/desk-in-words.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { sayFirst, sayFirstWords } from "#src/words/say-first-words.ts";

/** The same list as text alone, for a mail or a text message: name, for whom, numbers with what they cost, hours, what to know. */
export function shortListText(desks: readonly OpenDesk[], at: Date, locale: Locale): string {
  const words = deskCareWords[locale].list;
  const all = desksWords[locale];
  const blocks = desks.map(({ desk }) => {
    const own = desk.x_yorozu;
    const phones = desk.phones
      .filter(({ type }) => type !== "fax")
      .map((phone) => `${phone.number}（${plainWords(all.pays[phone.x_yorozu.pays])}）`);
    const online = writtenOnPaper(desk).map((way) => `${plainWords(all.online[way.kind])}: ${way.address}`);
    const hours = hoursLines(desk, locale).map(plainWords);
    const note = own.note === undefined ? [] : [plainWords(own.note[locale])];
    const first = sayFirst(desk, locale);
    const say = first === null ? [] : [plainWords(first)];
    const head = [`■ ${plainWords(own.name[locale])}`, plainWords(saysForWhom(desk, locale))];
    return [...head, ...phones, ...online, ...hours, ...note, ...say].join("\n");
  });
  const foot = [sayFirstWords[locale].helper, words.several, words.checked(formatDay(at, locale))]
    .map(plainWords)
    .join("\n");
  return `${[...blocks, foot].join("\n\n")}\n`;
}
