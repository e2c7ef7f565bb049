import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/** What a request keeps of its hearing, so that it can be answered after the hearing is gone. */
export type HearingCopy = {
  readonly text: string;
  readonly understanding: Understanding;
  readonly proposals: readonly Proposal[];
  readonly catalogueVersion: string | null;
  /** So many colleagues of the asker answered apart; their names stay with the hearing. */
  readonly colleagues?: number;
};
