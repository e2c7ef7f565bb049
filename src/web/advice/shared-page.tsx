import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { Heard } from "#src/web/advice/heard.ts";
import { ProposalBlocks } from "#src/web/advice/proposal-blocks.tsx";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { planQuery } from "#src/web/advice/proposal-page.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { formatDate, formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

export type SharedPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** The key of the share link; nothing else of the hearing may be reached from here. */
  readonly shareKey: string;
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  readonly computedAt: Date | null;
  readonly catalogueDate: string | null;
  /** Facts or the request changed since; the reader can only be told. */
  readonly changed: "understanding" | "catalogue" | null;
  /** How sure the hearing is, without the asker's words. */
  readonly heard: Heard;
  readonly demo?: boolean;
};

/** The proposal behind a share link: to read and print, with no way into the hearing. */
export function SharedPage(props: SharedPageProps): VNode {
  const { locale, proposals, computedAt, catalogueDate } = props;
  const words = proposalWords[locale];
  const title = proposals.length === 0 ? words.empty.notYet.title : words.title(proposals.length);
  return (
    <Layout locale={locale} path={props.path} title={title} secret="address" demo={props.demo ?? false}>
      <PageTitle
        words={title}
        locale={locale}
        lead={words.shared.lead}
        above={
          <>
            {computedAt === null ? null : (
              <span>
                <Say words={words.computedOn(formatDay(computedAt, locale))} />
              </span>
            )}
            {catalogueDate === null ? null : (
              <span>
                <Say words={words.factsOf(formatDate(catalogueDate, locale))} />
              </span>
            )}
          </>
        }
      />
      <Text words={`${words.shared.readOnly}${locale === "ja" ? "" : " "}${words.shared.fromText}`} small />
      {props.changed === null ? null : (
        <Notice kind="warn" title={words.changed.title}>
          <Text words={words.shared.changed} />
        </Notice>
      )}
      <ProposalBlocks
        facts={props.facts}
        proposals={proposals}
        chosen={props.chosen}
        planHref={(proposal) => `${links(locale).shared(props.shareKey)}${planQuery(proposal)}`}
        secret={null}
        heard={props.heard}
        form={null}
      />
      <Text words={words.printHint} />
    </Layout>
  );
}
