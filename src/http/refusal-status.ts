import type { ContentfulStatusCode } from "hono/utils/http-status";

/** The status of a refusal over HTTP (RFC 9110). A code that is not listed is a rule that was broken: 422. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  "not-found": 404,
  "not-signed-in": 401,
  "not-allowed": 403,
  "forbidden-origin": 403,
  expired: 410,
  "link-used": 410,
  "submit-id-reused": 409,
  "edit-open": 409,
  "edit-decided": 409,
  "edit-outdated": 409,
  "needs-second-person": 403,
  "changed-meanwhile": 409,
  "nothing-to-send": 409,
  "gone-already": 409,
  "case-merged": 409,
  "file-held": 409,
  "body-too-large": 413,
  "rate-limited": 429,
  "database-unavailable": 503,
  busy: 503,
  "caller-left": 408,
};

export function refusalStatus(code: string): ContentfulStatusCode {
  return statuses[code] ?? 422;
}
