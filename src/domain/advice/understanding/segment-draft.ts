import type { AccessFact } from "#src/domain/advice/understanding/access-reading.ts";
import type { PeopleGroup } from "#src/domain/advice/understanding/lexicon/people-groups.ts";
import type { PeopleMention } from "#src/domain/advice/understanding/people-mentions.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

/** A part of a group that has something of its own: 3割は固定電話だけ. */
export type PartDraft = {
  readonly facts: AccessFact[];
  share: Quantity | null;
  size: Quantity | null;
  /** 残りは: whoever is not in another part. */
  isRest: boolean;
  /** Words for the people of the part, where there are some. */
  span: Span | null;
};

/** A group of people while the text is read: who they are, where they are named, what all or some of them have. */
export type GroupDraft = {
  readonly kind: "staff" | "served";
  /** Ids of people groups; empty = whoever is served. */
  readonly ids: Set<string>;
  readonly groups: PeopleGroup[];
  readonly mentions: PeopleMention[];
  readonly facts: AccessFact[];
  readonly parts: PartDraft[];
  /** Where the rest of the group is named: ほかの利用者. */
  readonly others: PeopleMention[];
};
