import { makeJobs } from "#src/jobs/jobs.ts";
import { formPost, submitId, testUrl, type WholeApp } from "#tests/support/whole-app.ts";

/** Asks a question about the hearing's proposal by its form; the address of the page that will tell. */
export async function askAbout(app: WholeApp["app"], secret: string, fields: Record<string, string>): Promise<string> {
  const form = formPost({ submitId: submitId(), plan: "least-burden", ...fields });
  const posted = await app.request(`${testUrl}/h/${secret}/explanations`, form);
  if (posted.status !== 303) throw new Error(`not asked: ${posted.status}`);
  return posted.headers.get("location") ?? "";
}

/** Does what the background would do: answers every question that is open. Says how many there were. */
export async function workExplanations({ database, services }: WholeApp): Promise<number> {
  const rows = await database.sql<{ organisation_id: string; id: string }[]>`
    select organisation_id, id from explanations where status = 'running'`;
  const jobs = makeJobs(services);
  for (const row of rows) await jobs.explain({ organisationId: row.organisation_id, id: row.id });
  return rows.length;
}
