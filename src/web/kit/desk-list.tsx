import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { plainWords } from "#src/words/furigana.ts";
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
  /** Where one writes to somebody who answers: a chat. */
  readonly written?: ReadonlyArray<{ readonly words: string; readonly href: string }>;
  /** Whether it is open and free, in a few letters. */
  readonly facts?: string;
  /** It sends somebody: police, ambulance. */
  readonly comes?: boolean;
  /** `what` tells how to reach it: it is shown in full where lists are short. */
  readonly isHow?: boolean;
};

/** Desks to call, biggest first what one needs in a hurry: the number. */
export function DeskList(props: {
  readonly desks: readonly DeskShown[];
  readonly locale: Locale;
  /** Each in as few lines as it can be: what it does is on its own page. */
  readonly short?: boolean;
}): VNode | null {
  const { desks, locale, short = false } = props;
  if (desks.length === 0) return null;
  const words = kitWords[locale].desk;
  return (
    <ul class={short ? "desks short" : "desks"}>
      {desks.map((desk) => (
        <li>
          <a class="desk-name" href={desk.href}>
            <Say words={desk.name} />
          </a>
          {desk.what === null ? null : (
            <span class={desk.isHow === true ? "small how" : "small what"}>
              <Say words={desk.what} />
            </span>
          )}
          {desk.phone === null ? null : (
            <a class="phone" href={telHref(desk.phone)}>
              {desk.phone}
            </a>
          )}
          {desk.written?.map(({ words: by, href }) => (
            <a class="phone written" href={href} rel="external noreferrer" aria-label={aboutChat(desk, by)}>
              <Say words={by} />
            </a>
          ))}
          <span class="small facts">
            <Say words={short && desk.facts !== undefined ? desk.facts : deskFacts(desk, locale)} />
            {desk.factsDate === null || short ? null : (
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

/** Several chats on a page are told apart by whose they are. */
function aboutChat({ name }: DeskShown, by: string): string {
  return `${plainWords(name)} ${plainWords(by)}`;
}

function deskFacts(desk: DeskShown, locale: Locale): string {
  const words = kitWords[locale].desk;
  return [desk.hours, desk.free === true ? words.free : null].filter((fact) => fact !== null).join(words.and);
}
