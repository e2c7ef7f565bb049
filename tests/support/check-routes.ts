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

/** One real address for each page of the self-check and the support menu. */
export async function checkSamples(whole: WholeApp): Promise<Record<string, string>> {
  const self = await aSelfCheck(whole);
  return {
    "/self-check/:secret": `/self-check/${self}`,
    "/self-check/:secret/answers": `/self-check/${self}/answers`,
    "/self-check/:secret/rules": `/self-check/${self}/rules`,
    "/services/:id": "/services/consultation-online",
  };
}

/** They only lead on. */
export const checkLeadOn = ["task", "attach", "remove"].map((what) => `/self-check/:secret/${what}`);

/** For everybody. */
export const checkPublic = [
  "GET /self-check",
  "POST /self-check",
  "GET /self-check-paper",
  "GET /services",
  "GET /services/:id",
];
