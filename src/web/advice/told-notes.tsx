import type { VNode } from "preact";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { pastDate } from "#src/domain/advice/hearing/past-date.ts";
import { type BrokenKind, brokenInUse } from "#src/domain/advice/understanding/broken-in-use.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { quoted, shortened } from "#src/web/advice/heard.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { dayInJapan, formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { circumstanceWords } from "#src/words/circumstance-words.ts";
import { toldNotesWords } from "#src/words/told-notes-words.ts";

/** What the note on a telephone rests on; both were read in stored copies on 2026-11-30. */
const sources: Readonly<Partial<Record<BrokenKind, ReadonlyArray<{ readonly name: string; readonly url: string }>>>> = {
  telephone: [
    { name: "NTT西日本", url: "http://www.ntt-west.co.jp/saun/saitai/please/" },
    { name: "113番（2022-09-24の記事）", url: "https://blog.goo.ne.jp/nmz0210/d/20220924" },
  ],
};

type ToldNotesProps = {
  readonly hearing: Pick<Hearing, "text" | "understanding">;
  readonly at: Date;
  readonly locale: Locale;
};

/** What stands before any plan: that something in use is broken and who repairs it, that a date that was told is over, that a desk may help one person sooner, and where prices and desks are from. */
export function ToldNotes({ hearing: { text, understanding }, at, locale }: ToldNotesProps): VNode | null {
  const { broken: brokenWords, past } = toldNotesWords[locale];
  const broken = understanding.danger.level === "urgent" ? null : brokenInUse(text);
  const deadline = understanding.limits.deadline?.value;
  const over = deadline === undefined ? null : pastDate(deadline, dayInJapan(at));
  const told = (understanding.circumstances ?? []).map(({ id }) => id);
  // Where somebody may be hurt the desks stand above already.
  const isAlone = told.includes("one-person") && understanding.danger.level === "none";
  const isAbroad = told.includes("abroad");
  if (broken === null && over === null && !isAlone && !isAbroad) return null;
  const words = circumstanceWords[locale];
  const today = formatDay(at, locale);
  return (
    <>
      {broken === null ? null : (
        <Notice kind="warn" title={brokenWords.title}>
          <Text words={brokenWords.lead(quoted([shortened(text.slice(broken.at.start, broken.at.end))], locale))} />
          <Text words={brokenWords.what[broken.kind]} />
          {sources[broken.kind] === undefined ? null : (
            <p class="small">
              <Say words={brokenWords.source} />
              {(sources[broken.kind] ?? []).map(({ name, url }) => (
                <>
                  {" "}
                  <a href={url}>{name}</a>
                </>
              ))}
            </p>
          )}
        </Notice>
      )}
      {isAlone ? (
        <Notice kind="info" id="for-yourself">
          <Text words={words.onePerson} />
          <p>
            <a href={links(locale).route}>
              <Say words={words.toRoute} />
            </a>
          </p>
        </Notice>
      ) : null}
      {isAbroad ? (
        <Notice kind="info" id="abroad">
          <Text words={words.abroad} />
        </Notice>
      ) : null}
      {over === null || deadline === undefined ? null : (
        <Notice kind="warn">
          <Text words={past[over](quoted([deadline], locale), today)} />
        </Notice>
      )}
    </>
  );
}
