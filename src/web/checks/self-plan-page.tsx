import type { VNode } from "preact";
import type { SelfContent } from "#src/domain/checks/check-content.ts";
import { dayAfter, repeatDays } from "#src/domain/checks/self/self-check.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { itemLabel } from "#src/web/checks/self-form-page.tsx";
import { LaterTasks, limitWords } from "#src/web/checks/self-parts.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatDuration, formatYen } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { selfCheckWords } from "#src/words/self-check-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** Room to write by hand. */
const gap = <span class="nowrap">{"\u3000".repeat(6)}</span>;

/** The plan as a sheet for the wall: what is not settled yet is a gap to be filled in by hand. */
export function SelfPlanPage(props: { locale: Locale; secret: string; content: SelfContent }): VNode {
  const { locale, secret, content } = props;
  const words = selfCheckWords[locale];
  const to = links(locale);
  const day = content.rounds.at(-1)?.day;
  return (
    <Layout locale={locale} path={to.selfCheckDo(secret, "plan")} title={words.sheet.title} secret="address">
      <PageTitle
        words={words.sheet.title}
        locale={locale}
        above={<ButtonLink words={siteCheckWords[locale].back} href={to.selfCheck(secret)} look="text" />}
      />
      <div class="sheet">
        {day === undefined ? null : (
          <Text words={words.sheet.madeOn(formatDate(day, locale), limitWords(content, locale))} />
        )}
        <DataTable
          caption={words.planTitle}
          empty={words.nothing}
          columns={[
            { key: "what", head: words.sheet.what },
            { key: "owner", head: words.owner },
            { key: "due", head: words.due },
            { key: "done", head: words.sheet.doneOn },
          ]}
          rows={content.plan.tasks.map(({ item, minutes, yen }) => {
            const note = content.tasks[item];
            const dayOf = (typed: string | null | undefined) =>
              typed ? <Say words={formatDate(typed, locale)} /> : gap;
            return {
              id: item,
              cells: {
                what: (
                  <>
                    <Say words={itemLabel(item, locale)} />
                    <br />
                    <span class="small">
                      <Say words={words.takes(formatDuration(minutes, locale), formatYen(yen, locale))} />
                    </span>
                  </>
                ),
                owner: note?.owner ? <Say words={literal(note.owner)} /> : gap,
                due: dayOf(note?.due),
                done: dayOf(note?.done),
              },
            };
          })}
        />
        <LaterTasks content={content} locale={locale} />
        {day === undefined ? null : <Text words={words.repeatOn(formatDate(dayAfter(day, repeatDays), locale))} />}
        <Text words={words.estimate} small />
      </div>
    </Layout>
  );
}
