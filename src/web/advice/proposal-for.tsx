import type { VNode } from "preact";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { briefLines } from "#src/web/advice/brief-lines.ts";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { FaceNotes } from "#src/web/advice/face-notes.tsx";
import { nameWithin } from "#src/web/advice/people-names.ts";
import { meansName, type ProposalFacts, plainList, quotedList, whoName } from "#src/web/advice/proposal-facts.ts";
import { whoList } from "#src/web/advice/who-list.ts";
import { LinkAbout } from "#src/web/kit/buttons.tsx";
import { signs } from "#src/web/kit/coverage-matrix.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { lackWords } from "#src/words/lack-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type ForProps = {
  readonly facts: ProposalFacts;
  readonly proposal: Proposal;
  readonly proposed: ProposedMeans;
  readonly secret: string | null;
};

/** For whom one of the means does what, and how well: one line for each wish. */
export function For({ facts, proposal, proposed, secret }: ForProps): VNode {
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  const lines = briefLines(facts, proposal, proposed);
  return (
    <>
      {lines.map(({ mark, what, who, gives, lacking }, i) => (
        <p class="small">
          <b aria-hidden="true">{signs[mark]}</b>{" "}
          <span class="vh">
            <Say words={kitWords[locale].coverage[mark]} />
            {": "}
          </span>
          <Say words={words.gives(what, who)} />
          {gives === "" || gives === lines[i - 1]?.gives ? null : (
            <>
              {locale === "en" ? " – " : "　"}
              <Say words={gives} />
            </>
          )}
          {lacking.words === "" ? null : (
            <>
              <br />
              <Say words={lacking.words} />
              {lacking.ask === null || secret === null ? null : (
                <>
                  {" "}
                  <LinkAbout
                    words={lackWords[locale][lacking.ask.kind === "untold" ? "tell" : "are"]}
                    href={links(locale).edit(
                      secret,
                      formatEditItem({ kind: "access", segment: lacking.ask.segment, key: lacking.ask.key }),
                    )}
                    about={who}
                  />
                </>
              )}
            </>
          )}
        </p>
      ))}
      <FaceNotes facts={facts} proposal={proposal} proposed={proposed} secret={secret} />
      {[
        ...Map.groupBy(
          proposal.creates.filter(({ means }) => means === proposed.id),
          ({ access }) => givenKeys(access, locale),
        ),
      ].map(([given, same]) => (
        <p class="small">
          <Say words={words.provides(givenTo(facts, proposal, same), given)} />
        </p>
      ))}
      {lines.length > 0 || proposal.creates.some(({ means }) => means === proposed.id) ? null : (
        <p class="small">
          <Say words={neededWords(facts, proposal, proposed.id)} />
        </p>
      )}
    </>
  );
}

/** Those who get it, each group in quotation marks, or everybody. */
function givenTo(facts: ProposalFacts, proposal: Proposal, same: Proposal["creates"]): string {
  const segments = same.map(({ segment }) => segment);
  const who = whoList(facts, proposal, segments);
  const named = segments.map((segment) => nameWithin(whoName(facts, segment), facts.locale));
  if (who !== plainList([...new Set(segments.map((segment) => whoName(facts, segment)))], facts.locale)) return who;
  return facts.locale === "en" ? plainList(named, "en") : quotedList(named, facts.locale);
}

/** What they lacked and get, by name: 持っている機器、通信回線. */
function givenKeys(access: Proposal["creates"][number]["access"], locale: Locale): string {
  const keys = accessKeys.filter((key) => access[key] !== undefined);
  return plainList(
    keys.map((key) => vocabularyWords[locale].access[key].name),
    locale,
  );
}

/** What stands in the plan for the sake of others. */
function neededWords(facts: ProposalFacts, proposal: Proposal, id: string): string {
  const words = proposalWords[facts.locale].means;
  const users = proposal.means.filter((one) => facts.means.get(one.id)?.requires.includes(id));
  const names = users.map((one) => meansName(facts, one.id));
  return names.length === 0 ? words.noRole : words.neededBy(quotedList(names, facts.locale));
}
