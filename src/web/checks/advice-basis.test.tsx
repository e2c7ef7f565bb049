import { beforeAll, describe, expect, it } from "vitest";
import { readHosters } from "#src/adapters/catalogue-files.ts";
import {
  type Basis,
  itemBasis,
  notUsedCounts,
  securityAction,
  selfScoring,
} from "#src/domain/checks/self/self-basis.ts";
import { withAnswers } from "#src/domain/checks/self/self-check.ts";
import { partOf, selfItems } from "#src/domain/checks/self/self-items.ts";
import { findingIds, siteRule } from "#src/domain/checks/site/site-rule.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { HosterSteps } from "#src/web/checks/hoster-card.tsx";
import { SelfFormPage } from "#src/web/checks/self-form-page.tsx";
import { PlanLead, SecurityActionNote, SelfScore } from "#src/web/checks/self-parts.tsx";
import { SelfRulesPage } from "#src/web/checks/self-rules-page.tsx";
import { FindingList } from "#src/web/checks/site-parts.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";
import { parseSay, plainWords } from "#src/words/furigana.ts";
import { meetingSheetWords } from "#src/words/meeting-sheet-words.ts";
import { meetingWords } from "#src/words/meeting-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** How each language says that something is the house's own. */
const ourOwn: Readonly<Record<Locale, RegExp>> = {
  ja: /よろずの(考え|言葉|見積もり|問い|決め方)/,
  "ja-easy": /よろずの ?(考え|言葉|質問)/,
  en: /\bour( own)?\b/i,
};
const isSaidOwn = (words: string, locale: Locale) => ourOwn[locale].test(plainWords(words));

function faultOf(basis: Basis): string | null {
  if (basis === "own") return null;
  if (!/^https:\/\/[\w.-]+\.[a-z]+\/\S*$/.test(basis.source)) return `no address: ${basis.source}`;
  return /^20\d\d-\d\d-\d\d$/.test(basis.checkedAt) ? null : `no day: ${basis.checkedAt}`;
}

describe("whose advice it is", () => {
  it("is known of every question of the self-check, its points and the declaration", () => {
    expect(Object.keys(itemBasis).sort()).toEqual([...selfItems].sort());
    for (const item of selfItems) {
      expect(faultOf(itemBasis[item]), item).toBeNull();
      expect(itemBasis[item] === "own", item).toBe(partOf(item) === "home");
    }
    for (const basis of [selfScoring, securityAction, notUsedCounts]) expect(faultOf(basis)).toBeNull();
  });

  it("is known of every finding about a site: an address, or our own", () => {
    for (const id of findingIds)
      expect(siteRule[id].source === "own" || /, https:\/\/\S+$/.test(siteRule[id].source), id).toBe(true);
  });

  it("is known of every step of a hoster", async () => {
    const hosters = await readHosters(catalogueFolder());
    expect(hosters.length).toBeGreaterThanOrEqual(8);
    for (const { id, path, lookAt, after, note, sources, manual, automatic, checkedAt } of hosters) {
      if (automatic || note !== null || path.length > 0) expect(sources.length, id).toBeGreaterThan(0);
      for (const url of [...sources.map((one) => one.url), ...(manual === null ? [] : [manual])])
        expect(faultOf({ source: url, checkedAt }), id).toBeNull();
      // A reader does one thing at a time: a step is a sentence, not the name of a button alone.
      for (const { ja } of [...path, ...lookAt])
        expect(plainWords(ja), id).toMatch(
          /(する|押す|選ぶ|付ける|待つ|待ちます|開く|開き|完了|見る|頼む|写す|ない|る）)/,
        );
      for (const { ja, en } of [...path, ...lookAt, ...[after, note].flatMap((one) => one ?? [])]) {
        const bare = parseSay(ja).filter(({ base, reading }) => reading === null && /\p{Script=Han}/u.test(base));
        expect(bare, `${id}: ${ja}`).toEqual([]);
        // English names Japanese buttons by what stands on them, and says what that means.
        expect(en.replace(/「[^」]*」|（[^）]*）|\([^)]*\)|共用サーバーSD/g, ""), id).not.toMatch(
          /[\p{Script=Han}ぁ-ヺ]/u,
        );
      }
    }
  });

  it("stands beside each hoster's steps, in every language", async () => {
    for (const hoster of await readHosters(catalogueFolder()))
      for (const locale of locales) {
        const card = renderPage(<HosterSteps hoster={hoster} locale={locale} />);
        for (const { url } of hoster.sources) expect(card, `${hoster.id} ${locale}`).toContain(`href="${url}"`);
        expect(card.includes("<ruby>"), `${hoster.id} ${locale}`).toBe(locale === "ja-easy");
        expect(card.includes("<ol>"), `${hoster.id} ${locale}`).toBe(hoster.path.length + hoster.lookAt.length > 0);
        // "So far there is a certificate" is said after steps only.
        const goesOn = hoster.path.length > 0 && !hoster.redirectIncluded;
        expect(card.includes("「HTTPS転送」"), `${hoster.id} ${locale}`).toBe(goesOn);
      }
  });
});

describe.each(locales)("on the pages, in %s", (locale) => {
  const html = (page: Parameters<typeof renderPage>[0]) => renderPage(page).replace(/<wbr\/?>/g, "");
  const plain = (page: string) => page.replace(/<rt>.*?<\/rt>|<rp>.*?<\/rp>|<[^>]+>/g, "");
  let content: Awaited<ReturnType<typeof withAnswers>>;
  beforeAll(async () => {
    const given = { department: "", answers: { "1": "no", h1: "no" } as const, limits: { hours: null, yen: null } };
    content = await withAnswers(null, given, "2026-12-01");
  });
  const frame = { locale, problems: [], submitId: "x".repeat(20) };

  it("each finding about a site stands with its basis", () => {
    for (const id of findingIds) {
      const card = html(<FindingList findings={[{ id, about: [] }]} locale={locale} />);
      const { source } = siteRule[id];
      if (source === "own") expect(plain(card), id).toContain(plainWords(siteCheckWords[locale].ownJudgement));
      else expect(card, id).toContain(`href="${/https:\S+$/.exec(source)?.[0]}"`);
    }
  });

  it("the self-check names the source of its points and marks what is ours", () => {
    const score = html(<SelfScore content={content} locale={locale} />);
    expect(score).toContain(`href="${selfScoring.source}"`);
    const lead = html(<PlanLead content={content} locale={locale} />);
    expect(plain(lead)).toMatch(ourOwn[locale]);
    const declared = html(<SecurityActionNote locale={locale} />);
    expect(declared).toContain(`href="${securityAction.source}"`);
    const form = html(<SelfFormPage {...frame} path="/self-check" typed={() => ""} notice={null} isSecret={false} />);
    const home = /<h2>(?:(?!<h2>).)*$/s.exec(form.slice(0, form.indexOf('name="qh1"')))?.[0] ?? "";
    expect(plain(home)).toMatch(ourOwn[locale]);
    const rules = html(<SelfRulesPage {...frame} secret="s" text="x" />);
    expect(plain(rules)).toMatch(ourOwn[locale]);
  });

  it("the meeting kit marks roles, preparation, running order and invitation as ours", () => {
    expect(isSaidOwn(meetingWords[locale].rolesRule, locale)).toBe(true);
    expect(isSaidOwn(meetingSheetWords[locale].troubleRule, locale)).toBe(true);
    expect(isSaidOwn(meetingSheetWords[locale].invitationLead, locale)).toBe(true);
  });
});
