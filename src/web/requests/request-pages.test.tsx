import { describe, expect, test } from "vitest";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import {
  cheapProposal,
  sampleFacts,
  sampleProposal,
  sampleUnderstanding,
} from "#src/web/advice/proposal-page.fixture.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { RequestPage, type RequestPageProps } from "#src/web/requests/request-page.tsx";
import { RequestQueuePage, type RequestQueuePageProps } from "#src/web/requests/request-queue-page.tsx";
import { requestsWords } from "#src/words/requests-words.ts";

const at = new Date("2026-11-24T20:05:00+09:00");
/** Signing out twice is the same, so its form needs no submit id. */
const harmless = (fault: string) => !/without a submit id.*sign-out/s.test(fault);

describe.each(locales)("pages of requests, %s", (locale) => {
  test("the queue keeps the rules of the kit, full and empty", () => {
    expect(faultsOf(queue(locale)).filter(harmless)).toEqual([]);
    expect(faultsOf(queue(locale, { rows: [], total: 0, offset: 0 })).filter(harmless)).toEqual([]);
  });

  test("a request keeps the rules of the kit, with and without a proposal", () => {
    expect(faultsOf(request(locale))).toEqual([]);
    expect(faultsOf(request(locale, { receipt: null }, { proposals: [], catalogueVersion: null }))).toEqual([]);
    expect(
      faultsOf(request(locale, { catalogueKept: false, facts: { ...sampleFacts(locale), means: new Map() } })),
    ).toEqual([]);
  });

  test("every state of the receipt has words", () => {
    for (const state of ["queued", "sending", "sent", "failed", "bounced"] as const)
      expect(request(locale, { receipt: { state, attempts: 2, lastError: "x", sentAt: null } })).toContain(
        requestsWords[locale].mail.states[state].split(/[{（]/)[0] ?? "",
      );
  });
});

describe("the queue", () => {
  test("says its order, its place, and which mails are stuck", () => {
    const html = queue("ja");
    expect(html).toContain("並び順：緊急、気がかり、そのほか。同じなら、返事の期限が早い方から。");
    expect(html).toContain('<a href="/requests" aria-current="page">');
    expect(html).toContain('<a href="/requests?view=closed">');
    expect(html).toContain("120件のうち 51〜52件目");
    expect(html).toContain("送れなかったもの 1通");
    expect(html).toContain('href="/requests"');
    expect(html).toContain('href="/requests?page=3"');
    expect(html).toContain("緊急");
  });

  test("shows what people typed as text", () => {
    expect(queue("ja")).toContain("&lt;img src=x>");
  });
});

describe("a request", () => {
  const html = request("ja");

  test("shows how to answer, what was asked, and the copy that was sent", () => {
    expect(html).toContain('<a href="mailto:name@example.jp">');
    expect(html).toContain('<a href="tel:0312345678">');
    expect(html).toContain("どちらを選べばよいですか。");
    expect(html).toContain("<mark>消えたい</mark>");
    expect(html).toContain("緊急（支えている人）");
    expect(html).toContain("left-behind");
    expect(html).toContain('href="/requests/r1?plan=least-cost"');
    expect(html).toContain("耳が聞こえない方");
  });

  test("leads nowhere into the hearing of the asker", () => {
    expect(html).not.toContain('href="/h/');
  });

  test("a receipt that failed says what to do instead", () => {
    expect(html).toContain("送れませんでした。電話など、ほかの方法で知らせてください。");
    expect(html).toContain("connection refused");
    expect(request("ja", { receipt: null })).toContain("メールの宛先がない");
    const queued = { state: "queued", attempts: 0, lastError: null, sentAt: null } as const;
    expect(request("ja", { receipt: queued, mailLeaves: false })).toContain("SMTP_URL");
  });
});

function queue(locale: Locale, overrides: Partial<RequestQueuePageProps> = {}): string {
  const row = {
    receivedAt: at,
    locale: "en" as const,
    organisationName: "見本の会",
    name: "山田",
    firstLine: "<img src=x>",
    assignee: null,
    waiting: "3時間",
    due: { at, isOver: true },
    version: 1,
    filledBy: "helper" as const,
    labels: [{ id: "l1", name: "助成金", mark: "star" as const }],
  };
  const props: RequestQueuePageProps = {
    locale,
    path: "/requests",
    rows: [
      { ...row, id: "r1", number: 1024, danger: "urgent", state: "received" },
      {
        ...row,
        id: "r2",
        number: 1003,
        danger: "none",
        organisationName: null,
        state: "in-progress",
        waiting: null,
        assignee: "佐藤",
      },
    ],
    total: 120,
    offset: 50,
    limit: 50,
    outbox: { waiting: 2, failed: 1, oldestWaiting: at },
    alarms: [],
    mailLeaves: false,
    asked: {
      view: "open",
      danger: undefined,
      assignee: undefined,
      locale: undefined,
      late: false,
      team: undefined,
      label: undefined,
      page: 2,
    },
    team: [],
    teams: [],
    filters: [],
    labels: [],
    submitId: (form) => `0123456789abcdef.${form}`,
    counts: { open: 120, mine: 3, nobodys: 80, called: 1, resting: 4, closed: 900 },
    leadsTeam: true,
    seesReport: true,
    next: { id: "r1", number: 1024, dangerLevel: "urgent" },
    answered: null,
    ...overrides,
  };
  return renderPage(<RequestQueuePage {...props} />);
}

function request(
  locale: Locale,
  overrides: Partial<RequestPageProps> = {},
  copy: Partial<RequestPageProps["request"]["hearingCopy"]> = {},
): string {
  const text = "「消えたい」と話す利用者がいる。電話しかない。";
  const props: RequestPageProps = {
    locale,
    path: "/requests/r1",
    request: {
      id: "r1",
      number: 1024,
      createdAt: at,
      locale: "ja",
      name: "山田",
      organisationName: null,
      mail: "name@example.jp",
      phone: "03-1234-5678",
      message: "どちらを選べばよいですか。",
      dangerLevel: "urgent",
      source: "form",
      filledBy: "helper",
      readBackAt: null,
      hearingCopy: {
        text,
        understanding: { ...sampleUnderstanding, danger: { level: "urgent", who: "served", evidence: [[1, 5]] } },
        proposals: [sampleProposal, cheapProposal],
        catalogueVersion: "v1",
        ...copy,
      },
    },
    facts: sampleFacts(locale),
    catalogueKept: true,
    chosen: 0,
    receipt: { state: "failed", attempts: 5, lastError: "connection refused", sentAt: null },
    mailLeaves: true,
    talk: <p>talk</p>,
    controls: <p>controls</p>,
    state: "未読",
    ...overrides,
  };
  return renderPage(<RequestPage {...props} />);
}
