import type { VNode } from "preact";
import type { DangerKind } from "#src/domain/advice/vocabulary.ts";
import { isStale } from "#src/domain/desks/care/reachability.ts";
import { crimeTold } from "#src/domain/desks/crime-told.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { firstPhone } from "#src/domain/desks/first-phone.ts";
import type { Route, RoutedDesk } from "#src/domain/desks/routing/route.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import { isForTelephone } from "#src/domain/desks/written-on-paper.ts";
import { prefectureInWords, reasonsInWords } from "#src/http/route-in-words.ts";
import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { anytimeOf } from "#src/web/desks/desk-in-words.ts";
import { Card, Notice, PageTitle, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden } from "#src/web/kit/buttons.tsx";
import { RadioGroup, Select } from "#src/web/kit/form-fields.tsx";
import { LeaveLine } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { CitizenLayout, readLocale } from "#src/web/route/citizen-layout.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { DeskForWhom, DeskName, openInWords, PhoneShown, WrittenWays } from "#src/web/route/desk-facts.tsx";
import { openFirst } from "#src/web/route/open-first.ts";
import type { RouteForm } from "#src/web/route/route-form.ts";
import { dangerWordsAbroad } from "#src/words/danger-words-abroad.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { prefectureCodes } from "#src/words/prefecture-words.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";
import { sayInDanger } from "#src/words/say-first-words.ts";

export type AnswerPageProps = {
  readonly locale: CitizenLocale;
  readonly framed: boolean;
  readonly form: RouteForm;
  readonly route: Route;
  readonly at: Date;
  /** People told that they often did not get through; the desk did not answer whether its entry is right. */
  readonly isHard: (desk: Desk) => boolean;
  /** The numbers of those who come to the place in these dangers. */
  readonly rescueFor: (kinds: readonly DangerKind[]) => string[];
  /** The desk of foreign languages at the same number. */
  readonly abroadOf: (desk: Desk) => Desk | undefined;
  readonly isUnanswered: (desk: Desk) => boolean;
};

/** From here on a page says that these desks seem to fit; below it, that it may be one of them. */
const sureFrom = 0.6;

/** So many desks stand on one sheet of A4, with everything that is said of each; furigana takes room. */
const mostOnSheet = (locale: CitizenLocale) => (locale === "ja-easy" ? 4 : 6);

/** The desks for what somebody wrote: those for danger, those that fit and answer now, one question, and a person. */
export function AnswerPage(props: AnswerPageProps): VNode {
  const { locale, framed, form, route } = props;
  const words = citizenWords(locale);
  const to = citizenLinks(locale);
  const urgent = route.desks.filter(({ emergency }) => emergency);
  const isDoubted = (desk: Desk) => isStale(desk, props.at) || props.isUnanswered(desk) || props.isHard(desk);
  const others = openFirst(
    route.desks.filter(({ emergency }) => !emergency),
    isDoubted,
  );
  const byText = form.by === "text" || (form.by === "" && route.writes);
  // A home that is lost endangers no life tonight: its heading says what these desks do.
  const isHomeAlone = urgent.length > 0 && route.danger.kinds.every((kind) => kind === "no-shelter");
  const title =
    urgent.length > 0
      ? isHomeAlone
        ? words.shelterTitle
        : byText
          ? words.emergencyTitleText
          : words.emergencyTitle
      : route.abstained
        ? words.none
        : route.confidence >= sureFrom
          ? words.found
          : words.foundLess;
  const persons = route.persons.filter(({ desk }) => !route.desks.some((one) => one.desk.id === desk.id));
  // Somebody with nothing but a telephone gets no sheet with addresses of pages.
  const keys = [...urgent, ...others, ...(route.abstained ? persons : [])]
    .filter(({ desk }) => form.by !== "voice" || isForTelephone(desk))
    .map(({ desk }) => desk.x_yorozu.key);
  return (
    <CitizenLayout locale={locale} bare={framed ? "/embed/finder" : "/route"} title={title} framed={framed}>
      <PageTitle
        words={title}
        locale={readLocale(locale)}
        {...(urgent.length === 0
          ? {}
          : { lead: isHomeAlone ? words.shelterText : byText ? words.emergencyTextWrite : words.emergencyText })}
      />
      {urgent.length > 0 && !isHomeAlone ? (
        <LeaveLine words={isLocale(locale) ? kitWords[locale].sos : dangerWordsAbroad[locale]} />
      ) : null}
      {urgent.length > 0 && !byText ? <NowAndSay {...props} urgent={urgent} /> : null}
      {urgent.length > 0 ? <Desks {...props} desks={urgent} /> : null}
      {urgent.length === 0 && route.danger.level !== "none" ? (
        <Notice kind="danger">
          <p>
            <a href={to.emergency} target={framed ? "_blank" : undefined}>
              <Say words={words.maybeDanger} />
            </a>
          </p>
        </Notice>
      ) : null}
      {route.abstained ? <Text words={words.noneText} /> : null}
      {others.length === 0 ? null : urgent.length > 0 ? (
        <>
          <h2>
            <Say words={words.otherDesks} />
          </h2>
          <Desks {...props} desks={others} />
        </>
      ) : (
        <Desks {...props} desks={others} />
      )}
      <Question {...props} />
      {persons.length === 0 ? null : (
        <Card title={words.personTitle} accent>
          <Text words={words.personText} />
          <Desks {...props} desks={persons} plain />
        </Card>
      )}
      {keys.length === 0 || framed ? null : (
        <div class="actions">
          <ButtonLink words={words.shortList} href={to.list(keys.slice(0, mostOnSheet(locale)))} look="quiet" />
        </div>
      )}
      <h2>
        <Say words={words.youWrote} />
      </h2>
      <blockquote>{form.text}</blockquote>
      <p>
        <a href={framed ? to.finder : to.route}>
          <Say words={words.again} />
        </a>
      </p>
    </CitizenLayout>
  );
}

function Desks(props: AnswerPageProps & { desks: readonly RoutedDesk[]; plain?: boolean }): VNode {
  const { locale, framed, route, at, form, isHard } = props;
  const words = citizenWords(locale);
  const byText = form.by === "text" || (form.by === "" && route.writes);
  return (
    <ul class="desks">
      {props.desks.map((routed, i) => {
        const { desk, way } = routed;
        const { x_yorozu: own } = desk;
        const before = props.desks[i - 1];
        const phone = byText ? undefined : firstPhone(desk, route.language);
        // What the desk above is shown for is not said again.
        const said = before === undefined ? [] : reasonsInWords(before, route, locale, form.text);
        const reasons = props.plain
          ? []
          : reasonsInWords(routed, route, locale, form.text).filter((reason) => !said.includes(reason));
        // How to find a desk of one's town, and on what terms those who are written to can be used.
        const note = desk.phones.length === 0 || byText ? own.note : undefined;
        const isCalled = form.by === "voice" && isFoundByCalling(desk);
        // Whether somebody answers is told of the way that is shown.
        const text = phone === undefined && (way.by === "text" || (way.by === null && desk.phones.length === 0));
        const open = phone !== undefined && way.by === "text" ? openState(desk, at, { by: "voice" }) : way.open;
        // Somebody who speaks for them may still call.
        const isUnusable = way.by === null && (form.by !== "" || byText) && phone === undefined;
        return (
          <li>
            <DeskName desk={desk} locale={locale} framed={framed} />
            {reasons.map((reason) => (
              <span class="small">
                <Say words={reason} />
              </span>
            ))}
            <DeskForWhom desk={desk} locale={locale} />
            {note === undefined ? null : (
              <span class="small" lang={isLocale(locale) ? undefined : "en"}>
                <Say words={note[readLocale(locale)]} />
              </span>
            )}
            {phone === undefined ? null : <PhoneShown desk={desk} phone={phone} locale={locale} />}
            {phone === undefined || locale === "ja" ? null : <AlsoAbroad {...props} desk={desk} />}
            {phone === undefined && form.by !== "voice" ? <WrittenWays desk={desk} locale={locale} /> : null}
            {isCalled || (isUnusable && own.rescue && note !== undefined) ? null : (
              <span class={open.state === "open" && !isUnusable ? "small answers" : "small"}>
                <Say
                  words={
                    isUnusable ? words.cannotUse : openInWords(open, at, locale, text ? anytimeOf(desk) : undefined)
                  }
                />
              </span>
            )}
            {isHard(desk) ? <Tag kind="assume" words={words.hard} /> : null}
            {!routed.emergency && isStale(desk, at) ? <Tag kind="assume" words={words.stale} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** A number that answers in other languages too says how: nobody who reads this page finds out by listening to it in Japanese. */
function AlsoAbroad({ abroadOf, desk, at, locale }: AnswerPageProps & { desk: Desk }): VNode | null {
  const other = abroadOf(desk);
  if (other === undefined) return null;
  const read = readLocale(locale);
  const { note } = other.x_yorozu;
  return (
    <span class="small" lang={isLocale(locale) ? undefined : "en"}>
      <Say words={desksWords[read].otherLanguages} />
      {note === undefined ? null : <Say words={note[read]} />}{" "}
      <Say words={desksWords[read].otherLanguagesOpen(openInWords(openState(other, at, { by: "voice" }), at, read))} />
    </span>
  );
}

/** Whom to call where there is no time, unless they stand below; and what to say, for somebody who speaks little Japanese. */
function NowAndSay({
  route,
  locale,
  rescueFor,
  urgent,
  form,
}: AnswerPageProps & { urgent: readonly RoutedDesk[] }): VNode {
  const [kind] = route.danger.kinds;
  const say = kind === undefined ? null : sayInDanger(kind, locale, crimeTold(form.text));
  const numbers = urgent.some(({ desk }) => desk.x_yorozu.rescue) ? [] : rescueFor(route.danger.kinds);
  const now = citizenWords(locale).callNow(numbers.join(locale.startsWith("ja") ? "・" : " / "));
  return (
    <>
      {numbers.length === 0 ? null : <Text words={now} />}
      {say === null ? null : <Text words={say} />}
    </>
  );
}

/** One question, sent with all that was said before. */
function Question({ locale, framed, form, route: { question } }: AnswerPageProps): VNode | null {
  if (question === null) return null;
  const words = citizenWords(locale);
  const to = citizenLinks(locale);
  const kit = readLocale(locale);
  const { [question.id]: _asked, ...kept } = form;
  const labels: Readonly<Record<string, string>> = words.answers;
  return (
    <Card title={words.asksTitle}>
      <form method="post" action={framed ? to.finder : to.route}>
        <Hidden fields={kept} />
        {question.id === "place" ? (
          <Select
            locale={kit}
            name="place"
            label={words.questions.place}
            options={prefectureCodes.map((value) => ({ value, label: prefectureInWords(value, locale) }))}
          />
        ) : (
          <RadioGroup
            locale={kit}
            name={question.id}
            legend={words.questions[question.id]}
            compact
            choices={question.values.map((value) => ({ value, label: labels[value] ?? value }))}
          />
        )}
        <Text words={words.asksText} small />
        <div class="actions">
          <Button words={words.go} look="quiet" />
        </div>
      </form>
    </Card>
  );
}
