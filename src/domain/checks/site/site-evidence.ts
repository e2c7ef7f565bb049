import type { PageFacts, ShownSoftware } from "#src/domain/checks/site/page-facts.ts";
import type { Certificate, FailedCode, TlsVersion } from "#src/domain/checks/site/visit-site.ts";

/** Where a visitor begins: the site with and without www, by http and by https; a page within, by http. */
export const entryKinds = ["http", "https", "http-www", "https-www", "deep-http"] as const;
export type EntryKind = (typeof entryKinds)[number];

export type Hop = { readonly url: string; readonly status: number | null; readonly failed: FailedCode | null };

export type Entry = {
  readonly kind: EntryKind;
  readonly hops: readonly Hop[];
  /** Where it ended: null when it did not arrive. `loop`: it went round in a ring or too far. */
  readonly end: string | null;
  readonly status: number | null;
  readonly failed: FailedCode | "loop" | null;
  /** OpenSSL's code of the first certificate on the way that is not trusted. */
  readonly certificateProblem: string | null;
};

export type CookieFacts = {
  readonly name: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: boolean;
  readonly session: boolean;
};

/** What was seen of a site, at one time, from here. Nothing of it is judged. JSON through and through: it is kept. */
export type SiteEvidence = {
  readonly address: string;
  readonly host: string;
  readonly entries: readonly Entry[];
  readonly certificate: Certificate | null;
  /** What is wrong with it, as OpenSSL says; null where it is trusted, or where there is none. */
  readonly certificateProblem: string | null;
  /** Whether each version is spoken; null where that could not be tried. */
  readonly protocols: Readonly<Record<TlsVersion, boolean | null>>;
  /** The page on which a visitor arrives. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly CookieFacts[];
  readonly serverSoftware: readonly ShownSoftware[];
  readonly pages: readonly PageFacts[];
  /** Mixed content in style sheets. */
  readonly mixedInStyles: PageFacts["mixed"];
  readonly hoster: string | null;
  readonly requests: number;
  /** More than could be asked politely was there to be asked. */
  readonly isPartial: boolean;
};

/** The headers that are judged. */
export const judgedHeaders = [
  "strict-transport-security",
  "content-security-policy",
  "content-security-policy-report-only",
  "x-content-type-options",
  "x-frame-options",
  "referrer-policy",
  "server",
  "x-powered-by",
] as const;
