import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { isSafetyFirst } from "#src/domain/advice/hearing/safety-first.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Evidence, Understanding } from "#src/domain/advice/understanding.ts";

export type Advice = {
  text: string;
  understanding: Understanding;
  proposals: readonly Proposal[];
  solver: { status: string; ms: number };
};

/** Understanding and proposals as lines for a terminal, in Japanese, with ids for those who look further. */
export function adviceInText({ text, understanding: u, proposals, solver }: Advice, catalogue: Catalogue): string {
  const quote = (evidence: Evidence) => evidence.map(([start, end]) => `「${text.slice(start, end)}」`).join("");
  const functionName = (id: string) => `${catalogue.functionById.get(id)?.name.ja ?? "?"} (${id})`;
  const meansName = (id: string) => catalogue.meansById.get(id)?.name.ja ?? id;
  const segmentName = (id: string | null) => u.segments.find((segment) => segment.id === id)?.label || (id ?? "団体");
  const lines = [
    `範囲: ${u.scope}   危険: ${u.danger.level}${u.danger.who ? ` (${u.danger.who})` : ""} ${quote(u.danger.evidence)}`,
    "",
    "人",
    ...u.segments.map((s) => {
      const access = Object.entries(s.access).map(([key, value]) => `${key}=${[value].flat().join("+")}`);
      const share = s.share === null ? "" : ` ${Math.round(s.share * 100)}%`;
      return `  ${s.id} [${s.kind}]${s.assumed ? " 仮" : ""} ${s.label}${share}  ${access.join(" ")} ${quote(s.evidence)}`;
    }),
    "したいこと",
    ...u.needs.map(
      (n) =>
        `  ${n.must ? "必須" : "希望"} ${functionName(n.function)} → ${n.for.join(", ") || "団体"} ${quote(n.evidence)}`,
    ),
    "条件",
    ...Object.entries(u.limits).map(([key, limit]) => `  ${key} = ${limit.value} ${quote(limit.evidence)}`),
    ...(u.avoid?.length ? [`使わないもの: ${[...new Set(u.avoid.map(({ name }) => name))].join("、")}`] : []),
    ...(u.currentMeans.length > 0 ? [`いま使っているもの: ${u.currentMeans.map(({ name }) => name).join("、")}`] : []),
    "",
    ...(isSafetyFirst(u) ? ["先に人の安全を：提案は、安全が確かめられてから使う。", ""] : []),
    `提案 (${solver.status}, ${Math.round(solver.ms)} ms)`,
  ];
  for (const proposal of proposals) {
    const { totals } = proposal;
    lines.push(
      `── ${proposal.kinds.join(" = ")}${proposal.optimal ? "（これより良い組み合わせはない）" : "（計算の途中）"}`,
      `   毎月 ${sumOf(proposal, "monthlyYen")}  はじめ ${sumOf(proposal, "initialYen")}  準備 ${hours(totals.setupMinutes)}  毎月の手間 ${hours(totals.monthlyMinutes)}`,
      ...proposal.means.map(
        (means) =>
          `   + ${meansName(means.id)} (${means.id}${means.tier ? `/${means.tier}` : ""})  ${means.monthlyYen === null ? "価格は問い合わせ" : `${means.monthlyYen.toLocaleString("ja")}円/月`}`,
      ),
      ...proposal.coverage.map(
        (cell) =>
          `   ${["×", "△", "○", "◎"][cell.quality]} ${segmentName(cell.segment)}: ${functionName(cell.function)} ${cell.means.map(meansName).join("、")}`,
      ),
      ...proposal.uncovered.map(
        (left) =>
          `   届かない: ${segmentName(left.segment)} ${functionName(left.function)} (${left.why} ${left.missing.join(" ")})`,
      ),
    );
  }
  return lines.join("\n");
}

/** A sum, never as if it were whole where a price in it is not known. */
function sumOf({ totals, means }: Proposal, part: "monthlyYen" | "initialYen"): string {
  const known = `${totals[part].toLocaleString("ja")}円`;
  if (means.every((one) => one[part] !== null)) return known;
  return totals[part] === 0 ? "まだ分からない" : `${known}＋料金を確認する分`;
}

function hours(minutes: number): string {
  return `${Math.round((minutes / 60) * 10) / 10}時間`;
}
