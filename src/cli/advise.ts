import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { adviceInText } from "#src/cli/text/advice-in-text.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

// npm run advise -- "text" [--json]: what is understood of a text and what is proposed, without a server or database.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
const text = positionals.join(" ").trim();
if (text === "") {
  console.error('Say a need in quotation marks, for example: npm run advise -- "電話しかない利用者の相談を受けたい"');
  process.exit(2);
}
const catalogue = await readCatalogueFiles(catalogueFolder());
const understanding = understand(text);
// Bundled, this file lies one folder below the worker.
const workerUrl = import.meta.url.endsWith(".js") ? { workerUrl: new URL("../plan-worker.js", import.meta.url) } : {};
const pool = createPlanThreads({ threads: 1, ...workerUrl });
try {
  const { proposals, solver } = await planProposals(planInputOf(understanding), catalogue, pool);
  const answer = { text, understanding, proposals, solver };
  console.log(values.json ? JSON.stringify(answer, null, 2) : adviceInText(answer, catalogue));
} finally {
  await pool.close();
}
