import type { Audience, SegmentKind } from "#src/domain/advice/vocabulary.ts";

const lists: Record<Audience, string> = {
  staff:
    "take-calls-as-team chat-among-staff share-files edit-together manage-tasks plan-shifts report-and-hand-over work-from-home-safely reach-office-data-remotely train-staff track-attendance keep-case-records handle-expenses",
  served:
    "consult-by-text consult-by-form answer-automatically route-to-right-desk call-and-check-in contact-safely keep-company book-a-time queue-without-crowding hand-over-goods reach-by-paper visit-at-home arrange-transport teach-class-live teach-by-recording hand-out-and-collect-work tutor-one-to-one hold-event-online register-participants interpret-language translate-text write-easy-japanese read-aloud explain-with-pictures assist-in-person broadcast-to-people-served receive-documents-safely receive-payment",
  both: "talk-by-voice talk-face-to-face-remotely meet-in-group-remotely join-by-landline run-hybrid collect-answers caption-live transcribe interpret-sign relay-phone teach-device-use provide-device provide-connection coordinate-volunteers match-helpers",
  public:
    "publish-website spread-on-social-media send-newsletter find-people-in-need be-found take-donations crowdfund sell-online recruit-volunteers",
  organisation:
    "run-website-safely make-images make-video manage-accounts manage-devices decide-formally sign-electronically register-people-served manage-supporters protect-personal-data back-up-data analyse-data digitise-paper manage-stock keep-accounts share-know-how get-it-help rethink-services plan-it-strategy",
};

const audiences = new Map<string, Audience>(
  (Object.entries(lists) as Array<[Audience, string]>).flatMap(
    (
      [audience, ids], // NOTE keys of the record above
    ) => ids.split(" ").map((id) => [id, audience] as const),
  ),
);

/** Ids of all functions that the lexicon must know; a test holds them against the vocabulary. */
export const functionIds: readonly string[] = [...audiences.keys()];

/** Whom a function is for. Throws on an id that is none. */
export function audienceOf(id: string): Audience {
  const audience = audiences.get(id);
  if (!audience) throw new Error(`not a function: ${id}`);
  return audience;
}

const usuallyStaff = new Set(["meet-in-group-remotely", "transcribe", "coordinate-volunteers"]);

/** Where the audience is `both` and the clause names nobody. */
export function usualKind(id: string): SegmentKind {
  return usuallyStaff.has(id) ? "staff" : "served";
}
