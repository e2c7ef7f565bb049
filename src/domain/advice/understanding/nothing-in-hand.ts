import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Segment } from "#src/domain/advice/understanding.ts";

/** None of them has a phone or address: said of all who are served, in one sentence. */
const none =
  /\b(?:none|neither|nobody|no one|not one) (?:of (?:them|the \w+|our \w+) )?(?:has|have|owns?|carr(?:y|ies)) (?:a |an |any )?(?:(?:smart)?phones?|mobiles?|cell ?phones?)\b|\b(?:men|women|people|guests|they|who) (?:do not|don't) (?:have|own) (?:a |any )?(?:phones?|mobiles?)\b(?! (?:number|plan|line))|\b(?:men|women|people|guests) without (?:a |any )?phones?\b/;

/** Those served who are said to have no telephone are not supposed to have one in their pocket. */
export function withNothingInHand(reading: Reading, segments: readonly Segment[]): Segment[] {
  const match = reading.language === "en" ? none.exec(reading.text) : null;
  if (!match) return [...segments];
  const evidence = evidenceOf(reading, [[match.index, match.index + match[0].length]]);
  const told = { assumed: false, confidence: 0.75, evidence };
  return segments.map((segment) => {
    const isTold = segment.accessDetail.device?.assumed === false || segment.accessDetail.phone?.assumed === false;
    if (segment.kind !== "served" || isTold) return segment;
    const { line: _line, skill: _skill, ...access } = segment.access;
    const { line: _lineDetail, skill: _skillDetail, ...detail } = segment.accessDetail;
    return {
      ...segment,
      access: { ...access, device: ["none"], phone: ["none"] },
      accessDetail: { ...detail, device: told, phone: told },
    };
  });
}
