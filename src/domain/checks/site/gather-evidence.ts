import { guessHoster } from "#src/domain/checks/site/guess-hoster.ts";
import { mixedInCss, type PageFacts, pageFacts, sameSite } from "#src/domain/checks/site/page-facts.ts";
import { cookiesOf, headersOf, softwareInHeaders } from "#src/domain/checks/site/read-headers.ts";
import { mayFollow } from "#src/domain/checks/site/robots.ts";
import { siteOf } from "#src/domain/checks/site/site-address.ts";
import type { Entry, EntryKind, Hop, SiteEvidence } from "#src/domain/checks/site/site-evidence.ts";
import {
  type Answered,
  type Secure,
  type TlsVersion,
  tlsVersions,
  type Visit,
  type VisitHow,
  type VisitSite,
} from "#src/domain/checks/site/visit-site.ts";

/** What is done, in this order; what the progress page tells. */
export const siteSteps = ["entries", "protocols", "pages", "styles"] as const;
export type SiteStep = (typeof siteSteps)[number];

/** The manners of a check: so many requests to one site, so far apart. */
export const mostRequests = 30;
export const pauseMs = 500;
const mostHops = 10;
const mostPages = 5;
const mostStyles = 3;

export type Gathering = {
  readonly visit: VisitSite;
  readonly pause: (ms: number) => Promise<void>;
  /** Told before each request. */
  readonly told: (step: SiteStep, requests: number) => Promise<void>;
};

/**
 * Looks at a site as a visitor's browser and its headers show it. At most 30 requests, at least 0.5 s from the end of one
 * to the start of the next; no address is asked twice. `robots.txt` is obeyed for links that are followed, not for the
 * address that was typed.
 */
export async function gatherEvidence(address: string, gathering: Gathering): Promise<SiteEvidence> {
  const asker = politeAsker(gathering);
  const { host } = new URL(address);
  const seen = { secure: null as Secure | null };
  const entries: Entry[] = [];
  for (const [kind, url] of entryAddresses(address)) entries.push(await enter(asker, kind, url, seen));

  const arrived = arrivalOf(entries);
  const home = arrived === null ? null : await asker.ask(arrived);
  const answered = home?.kind === "answered" ? home : null;
  const secureHost = arrived?.startsWith("https:") ? new URL(arrived).origin : httpsOriginOf(entries);
  asker.step("protocols");
  const protocols = await protocolsOf(asker, secureHost, seen.secure);

  asker.step("pages");
  const first = answered && arrived !== null ? pageFacts(answered.body, arrived) : null;
  const pages: PageFacts[] = first ? [first] : [];
  if (first) {
    const robots = await asker.ask(new URL("/robots.txt", first.url).href);
    const rules = robots.kind === "answered" && robots.status === 200 ? robots.body : "";
    const follow = first.links.filter((link) => mayFollow(rules, new URL(link).pathname + new URL(link).search));
    const [deep] = follow;
    if (deep !== undefined) entries.push(await enter(asker, "deep-http", deep.replace(/^https:/, "http:"), seen));
    for (const link of follow.slice(0, mostPages)) {
      const page = await readPage(asker, onSchemeOf(link, first.url));
      if (page) pages.push(page);
    }
  }
  asker.step("styles");
  const sheets = [...new Set(pages.flatMap(({ styleSheets }) => styleSheets))].filter((url) => sameSite(url, address));
  const mixedInStyles = [];
  for (const sheet of sheets.slice(0, mostStyles)) {
    const css = await asker.ask(first ? onSchemeOf(sheet, first.url) : sheet);
    if (css.kind === "answered" && css.status === 200) mixedInStyles.push(...mixedInCss(css.body, sheet));
  }
  const headers = headersOf(answered);
  return {
    address,
    host,
    entries,
    certificate: seen.secure?.certificate ?? null,
    certificateProblem: seen.secure?.problem ?? null,
    protocols,
    headers,
    cookies: answered ? cookiesOf(answered) : [],
    serverSoftware: softwareInHeaders(headers),
    pages,
    mixedInStyles: mixedInStyles.slice(0, 20),
    hoster: guessHoster(host, headers, seen.secure?.certificate ?? null),
    requests: asker.count(),
    isPartial: asker.wasCut(),
  };
}

/** The ways in to a site. A host that is itself a subdomain other than www has no twin with www. */
function entryAddresses(address: string): Array<[EntryKind, string]> {
  const url = new URL(address);
  const rest = `${url.pathname}${url.search}`;
  const site = siteOf(url.hostname);
  const isApex = url.hostname !== site || site.split(".").length <= (/\.(?:[a-z]{2,3})\.[a-z]{2}$/.test(site) ? 3 : 2);
  const isAddress = /^[\d.]+$|^\[/.test(url.hostname);
  const ways: Array<[EntryKind, string]> = [
    ["http", `http://${site}${rest}`],
    ["https", `https://${site}${rest}`],
  ];
  if (isApex && !isAddress)
    ways.push(["http-www", `http://www.${site}${rest}`], ["https-www", `https://www.${site}${rest}`]);
  return ways;
}

type Asker = {
  ask(url: string, how?: VisitHow): Promise<Visit>;
  step(step: SiteStep): void;
  count(): number;
  wasCut(): boolean;
};

function politeAsker({ visit, pause, told }: Gathering): Asker {
  const memo = new Map<string, Visit>();
  let requests = 0;
  let cut = false;
  let now: SiteStep = "entries";
  return {
    step: (step) => {
      now = step;
    },
    count: () => requests,
    wasCut: () => cut,
    async ask(url, how = {}) {
      const key = `${how.tlsVersion ?? ""} ${url}`;
      const known = memo.get(key);
      if (known) return known;
      if (requests >= mostRequests) {
        cut = true;
        return { kind: "failed", code: "budget" };
      }
      requests += 1;
      await told(now, requests);
      if (requests > 1) await pause(pauseMs);
      const answer = await visit(url, how);
      memo.set(key, answer);
      return answer;
    },
  };
}

async function enter(asker: Asker, kind: EntryKind, start: string, seen: { secure: Secure | null }): Promise<Entry> {
  const hops: Hop[] = [];
  let url = start;
  let problem: string | null = null;
  const ended = (rest: Pick<Entry, "end" | "status" | "failed">): Entry => ({
    kind,
    hops,
    certificateProblem: problem,
    ...rest,
  });
  for (;;) {
    if (hops.length >= mostHops || hops.some((hop) => hop.url === url))
      return ended({ end: null, status: null, failed: "loop" });
    const visit = await asker.ask(url);
    if (visit.kind === "failed") {
      hops.push({ url, status: null, failed: visit.code });
      return ended({ end: null, status: null, failed: visit.code });
    }
    hops.push({ url, status: visit.status, failed: null });
    if (visit.secure) {
      problem ??= visit.secure.problem;
      // The typed site's own certificate; of several the one that is not trusted.
      if (
        sameSite(url, start) &&
        (seen.secure === null || (seen.secure.problem === null && visit.secure.problem !== null && kind === "https"))
      )
        seen.secure = visit.secure;
    }
    const next = nextOf(visit, url);
    if (next === null) return ended({ end: url, status: visit.status, failed: null });
    url = next;
  }
}

/** Where a browser goes on to: `Location`, or an immediate refresh in the page. */
function nextOf(visit: Answered, url: string): string | null {
  if ([301, 302, 303, 307, 308].includes(visit.status)) {
    const location = visit.headers.location?.[0];
    if (location === undefined || !URL.canParse(location, url)) return null;
    const next = new URL(location, url);
    next.hash = "";
    return next.href;
  }
  return visit.status === 200 ? pageFacts(visit.body, url).refreshTo : null;
}

/** The page to judge: what is reached by https where that works, else by http. */
function arrivalOf(entries: readonly Entry[]): string | null {
  const order: readonly EntryKind[] = ["http", "https", "http-www", "https-www"];
  const ended = order.flatMap((kind) => entries.find((entry) => entry.kind === kind && entry.end !== null) ?? []);
  return (ended.find(({ end }) => end?.startsWith("https:")) ?? ended[0])?.end ?? null;
}

function httpsOriginOf(entries: readonly Entry[]): string | null {
  const hop = entries
    .flatMap(({ hops }) => hops)
    .find(({ url, failed }) => url.startsWith("https:") && failed === null);
  return hop ? new URL(hop.url).origin : null;
}

async function protocolsOf(
  asker: Asker,
  origin: string | null,
  known: Secure | null,
): Promise<SiteEvidence["protocols"]> {
  const spoken: Record<TlsVersion, boolean | null> = { TLSv1: null, "TLSv1.1": null, "TLSv1.2": null, "TLSv1.3": null };
  if (origin === null) return spoken;
  for (const version of tlsVersions) {
    if (known?.protocol === version) {
      spoken[version] = true;
      continue;
    }
    const tried = await asker.ask(`${origin}/`, { tlsVersion: version, method: "HEAD" });
    if (tried.kind === "answered") spoken[version] = true;
    else if (tried.code === "tls-failed" || tried.code === "no-answer") spoken[version] = false;
  }
  return spoken;
}

async function readPage(asker: Asker, url: string): Promise<PageFacts | null> {
  const visit = await asker.ask(url);
  if (visit.kind !== "answered" || visit.status !== 200) return null;
  return /html/i.test(visit.headers["content-type"]?.[0] ?? "html") ? pageFacts(visit.body, url) : null;
}

/** A link of an https page to its own http twin is read as the browser will show it after the move. */
function onSchemeOf(link: string, page: string): string {
  return page.startsWith("https:") ? link.replace(/^http:/, "https:") : link;
}
