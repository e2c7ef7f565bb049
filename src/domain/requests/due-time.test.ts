import { describe, expect, it } from "vitest";
import { dueAt, type Timed, timesAfter } from "#src/domain/requests/due-time.ts";

const at = (text: string) => new Date(`${text}:00+09:00`);
const fresh: Timed = {
  state: "received",
  dangerLevel: "none",
  waitingSince: at("2026-11-24T10:00"),
  pendingUntil: null,
  createdAt: at("2026-11-24T10:00"),
  dueAt: dueAt(at("2026-11-24T10:00"), "none"),
  escalatedAt: at("2026-11-26T11:00"),
  firstAnswerAt: null,
  firstAnswerMinutes: null,
  closedAt: null,
  resolutionMinutes: null,
};
const now = at("2026-11-25T10:30");

describe("the times of a case", () => {
  it("are due the sooner the more dangerous", () => {
    expect(dueAt(at("2026-11-24T17:30"), "urgent")).toEqual(at("2026-11-25T09:30"));
    expect(dueAt(at("2026-11-24T10:00"), "concern")).toEqual(at("2026-11-24T14:00"));
    expect(dueAt(at("2026-11-24T10:00"), "none")).toEqual(at("2026-11-26T10:00"));
  });

  it("count the first answer once, and nothing that closes without one", () => {
    const answered = timesAfter(fresh, { ...fresh, state: "in-progress", waitingSince: null }, now);
    expect(answered).toMatchObject({
      dueAt: null,
      firstAnswerAt: now,
      firstAnswerMinutes: 8 * 60 + 90,
      closedAt: null,
    });
    const again = timesAfter(
      { ...fresh, ...answered, waitingSince: now },
      { ...fresh, waitingSince: null },
      at("2026-11-27T10:00"),
    );
    expect(again.firstAnswerAt).toEqual(now);
    expect(timesAfter(fresh, { ...fresh, state: "closed", waitingSince: null }, now)).toMatchObject({
      firstAnswerAt: null,
      closedAt: now,
      resolutionMinutes: 570,
    });
  });

  it("are due on the morning until which it rests, and told anew when the day changes", () => {
    const rests = timesAfter(fresh, { ...fresh, state: "pending", pendingUntil: "2026-12-01" }, now);
    expect(rests).toMatchObject({ dueAt: at("2026-12-01T09:00"), escalatedAt: null });
    expect(timesAfter(fresh, fresh, now).escalatedAt).toEqual(fresh.escalatedAt);
    expect(timesAfter(fresh, { ...fresh, dangerLevel: "urgent" }, now)).toMatchObject({
      dueAt: at("2026-11-24T11:00"),
      escalatedAt: null,
    });
  });

  it("open a closed case without its end", () => {
    const closed = {
      ...fresh,
      ...timesAfter(fresh, { ...fresh, state: "closed", waitingSince: null }, now),
      state: "closed" as const,
      waitingSince: null,
    };
    expect(timesAfter(closed, { ...fresh, state: "in-progress" }, now)).toMatchObject({
      closedAt: null,
      resolutionMinutes: null,
    });
  });
});
