import { describe, expect, it } from "vitest";
import {
  caseStates,
  type Move,
  moveProblems,
  movesFrom,
  stateAfterAsker,
  stateAfterAssigning,
  stateAfterReply,
} from "#src/domain/requests/case-state.ts";

const today = "2026-11-24";
const move = (to: Move["to"], rest: Partial<Move> = {}): Move => ({ to, until: null, because: null, ...rest });

describe("moves of a request", () => {
  it("lead from every state to closing and from closing back, and never back to being unread", () => {
    for (const state of caseStates) {
      expect(movesFrom(state)).not.toContain("received");
      const next = new Set(movesFrom(state));
      for (const one of [...next]) for (const more of movesFrom(one)) next.add(more);
      expect(next.has("closed"), state).toBe(true);
    }
    expect(movesFrom("closed")).toEqual(["in-progress"]);
  });

  it("need a day that is still to come for resting", () => {
    const problems = (until: string | null) => moveProblems("in-progress", move("pending", { until }), today);
    expect(problems("2026-11-25")).toEqual([]);
    expect(problems("2028-02-29")).toEqual([]);
    for (const bad of [null, "", "2026-11-24", "2026-02-30", "2027-02-29", "2026-13-01", "9999-01-01", "明日"])
      expect(problems(bad), String(bad)).toEqual([{ field: "until", code: "day-missing" }]);
  });

  it("need a reason for closing, and only go where the table leads", () => {
    expect(moveProblems("triaged", move("closed"), today)).toEqual([
      { field: "because", code: "closing-reason-missing" },
    ]);
    expect(moveProblems("triaged", move("closed", { because: "solved" }), today)).toEqual([]);
    expect(moveProblems("closed", move("triaged"), today)).toEqual([{ field: "to", code: "move-impossible" }]);
  });
});

describe("what words do to the state", () => {
  it("an answer takes a request up, but does not open what was closed or wake what rests", () => {
    expect(stateAfterReply("received")).toBe("in-progress");
    expect(stateAfterReply("assigned")).toBe("in-progress");
    expect(stateAfterReply("pending")).toBe("pending");
    expect(stateAfterReply("closed")).toBe("closed");
  });

  it("a word of the asker opens it again", () => {
    expect(stateAfterAsker("closed")).toBe("in-progress");
    expect(stateAfterAsker("pending")).toBe("in-progress");
    expect(stateAfterAsker("received")).toBe("received");
  });

  it("taking and giving back", () => {
    expect(stateAfterAssigning("received", true)).toBe("assigned");
    expect(stateAfterAssigning("in-progress", true)).toBe("in-progress");
    expect(stateAfterAssigning("assigned", false)).toBe("triaged");
    expect(stateAfterAssigning("in-progress", false)).toBe("in-progress");
  });
});
