import type { VNode } from "preact";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { meansName, type ProposalFacts, quotedList, tierOf, whoName } from "#src/web/advice/proposal-facts.ts";
import { LinkAbout } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { faceNoteWords } from "#src/words/face-note-words.ts";

type NotesProps = {
  readonly facts: ProposalFacts;
  readonly proposal: Proposal;
  readonly proposed: ProposedMeans;
  readonly secret: string | null;
};

/** For whom or for what a means is not, beside its mark and never only in a fold. */
export function FaceNotes({ facts, proposal, proposed, secret }: NotesProps): VNode {
  const { locale } = facts;
  const isUntold = facts.limits.itPerson === undefined && takesIt(proposal, proposed);
  return (
    <>
      {faceNotes(facts, proposal, proposed).map((note) => (
        <p class="small">
          <Say words={note} />
          {isUntold && secret !== null && note === faceNoteWords[locale].it ? (
            <>
              {" "}
              <LinkAbout
                words={faceNoteWords[locale].tellIt}
                href={links(locale).edit(secret, formatEditItem({ kind: "limit", key: "itPerson" }))}
                about={meansName(facts, proposed.id)}
              />
            </>
          ) : null}
        </p>
      ))}
    </>
  );
}

/** The same as sentences. */
export function faceNotes(facts: ProposalFacts, proposal: Proposal, proposed: ProposedMeans): string[] {
  const words = faceNoteWords[facts.locale];
  const { assumptions } = proposal;
  const functions = new Set(proposed.serves.map((one) => one.function));
  const shutOut = assumptions.flatMap(({ code, key, segment }) =>
    code === "counted-staff-only" && functions.has(key ?? "") && segment !== undefined ? [whoName(facts, segment)] : [],
  );
  const noData = assumptions.some(({ code, key }) => code === "no-personal-data" && key === proposed.id);
  const tier = tierOf(facts.means.get(proposed.id), proposed);
  return [
    takesIt(proposal, proposed) ? words[facts.limits.itPerson?.value === "none" ? "noIt" : "it"] : "",
    noData ? words.noData : "",
    tier?.notForVolunteers ? words.paid : "",
    shutOut.length === 0 ? "" : words.staffOnly(quotedList([...new Set(shutOut)], facts.locale)),
  ].filter((note) => note !== "");
}

function takesIt({ assumptions }: Proposal, { id }: ProposedMeans): boolean {
  return assumptions.some(({ code, key }) => code === "setup-needs-it-person" && key === id);
}
