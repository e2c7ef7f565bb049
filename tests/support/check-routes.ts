import { secretHash } from "#src/kernel/chance.ts";
import { formPost, submitId, testUrl, type WholeApp } from "#tests/support/whole-app.ts";

/** A self-check by its form, with nothing known; the key that opens it. */
export async function aSelfCheck(whole: WholeApp): Promise<string> {
  const answer = await whole.app.request(
    `${testUrl}/self-check`,
    formPost({ submitId: submitId(), hours: "8", yen: "5000", q1: "no", q2: "yes" }),
  );
  const [, secret] = /\/self-check\/([\w-]{32})$/.exec(answer.headers.get("location") ?? "") ?? [];
  if (answer.status !== 303 || !secret) throw new Error(`no self-check: ${answer.status}`);
  return secret;
}

/** A self-check that is begun from a hearing and attached to it: its id. */
export async function anAttachedCheck(whole: WholeApp, hearing: string): Promise<string> {
  const answer = await whole.app.request(
    `${testUrl}/h/${hearing}/self-check`,
    formPost({ submitId: submitId(), hours: "8", yen: "5000", q1: "no", q2: "yes" }),
  );
  const [, secret = ""] = /\/self-check\/([\w-]{32})$/.exec(answer.headers.get("location") ?? "") ?? [];
  const [row] = await whole.database.sql`select check_id from check_keys where secret_hash = ${secretHash(secret)}`;
  if (answer.status !== 303 || !row) throw new Error(`no attached self-check: ${answer.status}`);
  return row.check_id;
}

/** A meeting of people with and without internet, as its form is sent. */
export const aMeeting = {
  purpose: "12月の集まり",
  day: "2026-12-20",
  time: "14:00",
  minutes: "90",
  helpers: "4",
  yen: "5000",
  name1: "スタッフ",
  people1: "4",
  wayIn1: "pc",
  name2: "電話だけの人",
  people2: "6",
  wayIn2: "landline",
} as const;

/** A meeting kit by its form; the key that opens it. */
export async function aMeetingKit(whole: WholeApp, fields: Record<string, string> = aMeeting): Promise<string> {
  const answer = await whole.app.request(`${testUrl}/meeting-kit`, formPost({ submitId: submitId(), ...fields }));
  const [, secret] = /\/meeting-kit\/([\w-]{32})$/.exec(answer.headers.get("location") ?? "") ?? [];
  if (answer.status !== 303 || !secret) throw new Error(`no meeting kit: ${answer.status}`);
  return secret;
}

/** One real address for each page of the self-check and the support menu. */
export async function checkSamples(whole: WholeApp): Promise<Record<string, string>> {
  const self = await aSelfCheck(whole);
  const kit = await aMeetingKit(whole);
  return {
    "/meeting-kit/:secret": `/meeting-kit/${kit}`,
    "/meeting-kit/:secret/answers": `/meeting-kit/${kit}/answers`,
    "/meeting-kit/:secret/invitation": `/meeting-kit/${kit}/invitation`,
    "/meeting-kit/:secret/script": `/meeting-kit/${kit}/script`,
    "/self-check/:secret": `/self-check/${self}`,
    "/self-check/:secret/answers": `/self-check/${self}/answers`,
    "/self-check/:secret/plan": `/self-check/${self}/plan`,
    "/self-check/:secret/rules": `/self-check/${self}/rules`,
    "/services/:id": "/services/consultation-online",
  };
}

/** They only lead on, or are no page. */
export const checkLeadOn = ["task", "attach", "remove"]
  .map((what) => `/self-check/:secret/${what}`)
  .concat(["blanks", "attach", "remove", "meeting.ics"].map((what) => `/meeting-kit/:secret/${what}`));

/** For everybody. */
export const checkPublic = [
  "GET /meeting-kit",
  "POST /meeting-kit",
  "GET /self-check",
  "POST /self-check",
  "GET /self-check-paper",
  "GET /services",
  "GET /services/:id",
];
