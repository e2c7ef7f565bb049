import type { ItemId } from "#src/domain/checks/self/self-items.ts";
import { homeItems, ipaItems } from "#src/domain/checks/self/self-items.ts";

/** Where something is said, and the day on which it was read there. */
export type Source = { readonly source: string; readonly checkedAt: string };
/** Whose advice it is: somebody's who says so in public, or ours. */
export type Basis = Source | "own";

/**
 * The three parts (1-5, 6-18, 19-25), 4 / 2 / 0 / -1 points and the bands 100, 70-99, 50-69, 49 or less of IPA's
 * 「5分でできる！情報セキュリティ自社診断」 as Tokyo's seminar text tells them. A draft of IPA's own leaflet (2016,
 * https://expydoc.com/doc/10490121) has the same bands. IPA's sheet itself could not be opened. What each number asks was
 * compared with somebody else's form of all 25, in the same three parts: `docs/self-check-questions.md`.
 */
export const selfScoring: Source = {
  source: "https://shanaitaisei.metro.tokyo.lg.jp/r5/seminar01/page3-3-3.html",
  checkedAt: "2026-11-29",
};

/** What one and two stars are, and that they are declared and not granted. */
export const securityAction: Source = {
  source: "https://www.ipa.go.jp/security/security-action/faq/",
  checkedAt: "2026-11-29",
};

/** What is not used counts as done: IPA's sheet of 2018 as it was reported. */
export const notUsedCounts: Source = {
  source: "https://blog.goo.ne.jp/hfukui16/m/201811",
  checkedAt: "2026-11-29",
};

/** Whose question each is; the wording is ours throughout. */
export const itemBasis: Readonly<Record<ItemId, Basis>> = Object.fromEntries([
  ...ipaItems.map((item) => [item, selfScoring]),
  ...homeItems.map((item) => [item, "own"]),
  // NOTE the keys are all items, each once.
]) as Record<ItemId, Basis>;
