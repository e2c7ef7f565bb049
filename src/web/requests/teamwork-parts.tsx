import type { VNode } from "preact";
import type { CaseChecklist, CaseItem, ChecklistsOfCase } from "#src/domain/requests/case-checklists.ts";
import { heartbeatMs, type Present } from "#src/domain/requests/presence.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkboxes, Select } from "#src/web/kit/form-fields.tsx";
import { formatMinute, formatNumber, formatWaiting } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { nameOf } from "#src/web/requests/case-parts.tsx";
import { literal, plainWords } from "#src/words/furigana.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

type Names = ReadonlyMap<string, string>;
type CaseProps = {
  readonly locale: Locale;
  readonly requestId: string;
  readonly names: Names;
  readonly submitId: (form: string) => string;
};

/** The checklists of a case, and the others that can be put on it. */
export function ChecklistCard(props: CaseProps & { readonly lists: ChecklistsOfCase }): VNode {
  const { locale, requestId, lists } = props;
  const words = teamworkWords[locale].onCase;
  const to = links(locale);
  return (
    <Card title={words.title} id="checklists">
      {lists.on.length === 0 ? <Text words={words.none} small /> : null}
      {lists.on.map((list) => (
        <ListForm {...props} list={list} />
      ))}
      {lists.past.length === 0 ? null : (
        <details>
          <summary>
            <Say words={words.past} />
          </summary>
          <ul>
            {lists.past.map((item) => (
              <li>
                {item.words} <span class="small">{tickedBy(item, props)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {lists.off.length === 0 ? null : (
        <details>
          <summary>
            <Say words={words.which} />
          </summary>
          <form method="post" action={to.requestChecklist(requestId)}>
            <SubmitId id={props.submitId("put-list")} />
            <Hidden fields={{ on: "yes" }} />
            <Select
              locale={locale}
              name="list"
              label={words.which}
              options={lists.off.map(({ id, title }) => ({ value: id, label: literal(title) }))}
            />
            <div class="actions">
              <Button words={words.put} look="quiet" />
            </div>
          </form>
        </details>
      )}
      <p class="small">
        <a href={to.checklists}>
          <Say words={words.manage} />
        </a>
      </p>
    </Card>
  );
}

function ListForm(props: CaseProps & { readonly list: CaseChecklist }): VNode {
  const { locale, requestId, list } = props;
  const words = teamworkWords[locale].onCase;
  const to = links(locale);
  const done = list.items.filter(({ tick }) => tick !== null);
  const count = (of: readonly CaseItem[]) => formatNumber(of.length, locale);
  return (
    <>
      <form method="post" action={to.requestTicks(requestId)}>
        <SubmitId id={props.submitId(`ticks-${list.id}`)} />
        {done.map(({ id }) => (
          <Hidden fields={{ was: id }} />
        ))}
        <Checkboxes
          locale={locale}
          name="item"
          id={`items-${list.id}`}
          legend={literal(list.title)}
          hint={words.count(count(done), count(list.items))}
          choices={list.items.map((item) => ({
            value: item.id,
            label: literal(item.words),
            hint: item.tick === null ? undefined : tickedBy(item, props),
            checked: item.tick !== null,
          }))}
        />
        <div class="actions">
          <Button words={words.save} look="quiet" about={literal(list.title)} />
        </div>
      </form>
      <form method="post" action={to.requestChecklist(requestId)}>
        <SubmitId id={props.submitId(`take-${list.id}`)} />
        <Hidden fields={{ on: "no", list: list.id }} />
        <div class="actions">
          <Button words={words.take} look="text" about={literal(list.title)} />
        </div>
      </form>
    </>
  );
}

function tickedBy({ tick }: CaseItem, { locale, names }: CaseProps): string {
  return tick === null
    ? ""
    : teamworkWords[locale].onCase.by(nameOf(tick.accountId, names, locale), formatMinute(tick.at, locale));
}

/** That somebody was called here and has not said that they saw it. */
export function CalledNotice(props: Omit<CaseProps, "names"> & { readonly entries: readonly string[] }): VNode | null {
  const { locale, requestId, entries } = props;
  const words = teamworkWords[locale].called;
  const [newest] = entries;
  if (newest === undefined) return null;
  return (
    <Notice kind="info">
      <Text words={words.toYou} />
      <p>
        <a href={`#entry-${newest}`}>
          <Say words={words.toEntry} />
        </a>
      </p>
      <form method="post" action={links(locale).requestSeen(requestId)}>
        <SubmitId id={props.submitId("seen")} />
        <div class="actions">
          <Button words={words.seen} look="quiet" />
        </div>
      </form>
    </Notice>
  );
}

/** Who else is here, in words; the names as typed. */
export function presenceLines(present: readonly Present[], names: Names, now: Date, locale: Locale): string[] {
  const words = teamworkWords[locale].here;
  return present.map((one) => {
    const name = nameOf(one.accountId, names, locale);
    return one.what === "opened" ? words.opened(name, formatWaiting(one.at, now, locale)) : words[one.what](name);
  });
}

/** What came since a page was read, in words; null: nothing. */
export function newsWords(
  now: { readonly entries: number; readonly version: number },
  seen: { readonly entries: number; readonly version: number },
  locale: Locale,
): string | null {
  const words = teamworkWords[locale].news;
  if (now.entries > seen.entries) return words.entries(formatNumber(now.entries - seen.entries, locale));
  return now.version > seen.version ? words.changed : null;
}

/** What the script of the page keeps up to date (decision record 13); without it, it stands as it was when the page was opened. */
export function LivePart(props: {
  readonly locale: Locale;
  readonly address: string;
  readonly method: "GET" | "POST";
  /** How much of the conversation is on the page, and which version of the case. */
  readonly entries: number;
  readonly version: number;
  /** Who else is here; null where that is nobody's matter. */
  readonly people: readonly string[] | null;
  readonly path: string;
}): VNode {
  const words = teamworkWords[props.locale];
  return (
    <div
      data-live={props.address}
      data-method={props.method}
      data-every={String(heartbeatMs)}
      data-seen={String(props.entries)}
      data-version={String(props.version)}
    >
      {props.people === null ? null : (
        <section aria-label={plainWords(words.here.label)} aria-live="polite" class="small" data-people="">
          {props.people.map((line) => (
            <p>
              <Say words={line} />
            </p>
          ))}
        </section>
      )}
      <p class="notice info" role="status" data-news="" hidden>
        <span />{" "}
        <a href={props.path}>
          <Say words={words.news.show} />
        </a>
      </p>
    </div>
  );
}
