import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";
import { channelWords } from "#src/words/channel-words.ts";
import { deskReportWords } from "#src/words/desk-report-words.ts";
import { labelWords } from "#src/words/label-words.ts";
import { teamWords } from "#src/words/team-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";
import { textModuleWords } from "#src/words/text-module-words.ts";

/** From the queue to the other pages of the team; `seesReport`, `leadsTeam`: with those that not everybody has. */
export function DeskLinks(props: { locale: Locale; seesReport: boolean; leadsTeam: boolean }): VNode {
  const { locale, seesReport, leadsTeam } = props;
  const to = links(locale);
  return (
    <p class="links">
      {seesReport ? (
        <a href={to.deskReport}>
          <Say words={deskReportWords[locale].title} />
        </a>
      ) : null}
      <a href={to.textModules}>
        <Say words={textModuleWords[locale].title} />
      </a>
      <a href={to.channels}>
        <Say words={channelWords[locale].title} />
      </a>
      <a href={to.catalogueEdits}>
        <Say words={catalogueEditWords[locale].list.title} />
      </a>
      {leadsTeam ? (
        <a href={to.team}>
          <Say words={teamWords[locale].title} />
        </a>
      ) : null}
      <a href={to.checklists}>
        <Say words={teamworkWords[locale].checklists.title} />
      </a>
      <a href={to.labels}>
        <Say words={labelWords[locale].title} />
      </a>
    </p>
  );
}
