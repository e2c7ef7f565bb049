import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { kitWords } from "#src/words/kit-words.ts";

/** What a list shows of a desk. Facts come from the directory with their source; what is not known is null. */
export type DeskShown = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** As one dials it, with hyphens. */
  readonly phone: string | null;
  readonly free: boolean | null;
  /** "24時間": when somebody answers. */
  readonly hours: string | null;
  /** For whom and what, in a few words. */
  readonly what: string | null;
  /** YYYY[-MM[-DD]]: the date that the facts speak of. */
  readonly factsDate: string | null;
};

/** Desks to call, biggest first what one needs in a hurry: the number. */
export function DeskList({ desks, locale }: { desks: readonly DeskShown[]; locale: Locale }): VNode | null {
  if (desks.length === 0) return null;
  const words = kitWords[locale].desk;
  return (
    <ul class="desks">
      {desks.map((desk) => (
        <li>
          <a class="desk-name" href={desk.href}>
            <Say words={desk.name} />
          </a>
          {desk.what === null ? null : (
            <span class="small">
              <Say words={desk.what} />
            </span>
          )}
          {desk.phone === null ? null : (
            <a class="phone" href={telHref(desk.phone)}>
              {desk.phone}
            </a>
          )}
          <span class="small">
            <Say words={deskFacts(desk, locale)} />
            {desk.factsDate === null ? null : (
              <>
                {locale === "en" ? " " : ""}
                <Say words={words.asOf(formatDate(desk.factsDate, locale))} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function deskFacts(desk: DeskShown, locale: Locale): string {
  const words = kitWords[locale].desk;
  return [desk.hours, desk.free === true ? words.free : null].filter((fact) => fact !== null).join(words.and);
}
