import type { Evidence } from "#src/domain/advice/understanding.ts";
import type { DangerKind } from "#src/domain/advice/vocabulary.ts";

/** Words by which the kind of a danger is told. They decide only which desks stand first, never whether there is danger. */
const tellers: ReadonlyArray<readonly [DangerKind, RegExp]> = [
  [
    "suicide",
    /死にた|しにた|き\s*えたい|死ぬしか|死のう|消えた|自殺|自死|飛び降り|首を[吊つ]|遺書|いなくなりた|生きていたくな|リストカット|自傷|suicid|kill (my|him|her)self|end (my|his|her) life/i,
  ],
  [
    "violence",
    /殴|たたき|たたかれ|なぐ|叩かれ|暴力|(?<![A-Za-z])DV(?![A-Za-z])|蹴ら|脅|逃げ(て|た|たい)|刺され|殺され|虐待|violence|beat(en|ing)|hits? (me|her|him)|threat/i,
  ],
  ["sexual-violence", /性(暴力|被害|犯罪)|レイプ|痴漢|わいせつ|rape|sexual/i],
  [
    "child-abuse",
    /(子|児童|赤ちゃん|生徒|園児|娘|息子).{0,12}(虐待|殴|叩|あざ|痣|放置|食べさせ)|虐待.{0,8}(子|児童)|child abuse/i,
  ],
  [
    "no-shelter",
    /(泊まる|寝る|住む|帰る)(所|ところ|場所|家).{0,4}(な|無)|家(が|も)(な|無)|追い出|野宿|路上|ホームレス|ネットカフェ|車中|homeless|nowhere to (sleep|stay|go)|evict/i,
  ],
  [
    "medical",
    /救急|意識|倒れ|出血|血が|過剰|大量に(薬|飲)|オーバードーズ|(?<![A-Za-z])OD(?![A-Za-z])|息(が|を)(でき|し)|けいれん|ambulance|unconscious|overdose|bleeding/i,
  ],
  ["crime", /ストーカー|つきまと|盗|詐欺|監禁|stalk|fraud/i],
];

/** What kinds of danger the words tell of, in a fixed order; none when they do not say. Looks at the evidence first. */
export function dangerKindsHeard(text: string, evidence: Evidence): DangerKind[] {
  const heard = kindsNear(text, evidence);
  // A child who is beaten, hungry or has nowhere to sleep is a matter of the child guidance centre, whatever the words beside it.
  const grave = heard.includes("violence") || heard.includes("no-shelter");
  const child = aboutChild(text) && (grave || /食べて(い)?な|たべて|has not eaten|bruise/i.test(text));
  return child ? ["child-abuse", ...heard.filter((kind) => kind !== "child-abuse")] : heard;
}

/** Whether the person in danger is, or may be, a child. */
export function aboutChild(text: string): boolean {
  return /子ども(?!食堂)|こども(?!食堂)|子供(?!食堂)|児童|小学生|中学生|高校生|園児|赤ちゃん|小[1-6１-６]|中[1-3１-３]|未成年|(?<![0-9０-９])(?:[1１][0-7０-７]|[1-9１-９])[歳才](?!以上|から)|\b(?:1[0-7]|[1-9])[- ]year[- ]olds?\b|\bchild|\bkid\b|schoolgirl|schoolboy|子ども食堂に来/i.test(
    text,
  );
}

function kindsNear(text: string, evidence: Evidence): DangerKind[] {
  const told = kindsIn(evidence.map(([start, end]) => text.slice(Math.max(0, start - 12), end + 12)).join("\n"));
  return told.length > 0 ? told : kindsIn(text);
}

function kindsIn(words: string): DangerKind[] {
  return tellers.flatMap(([kind, teller]) => (teller.test(words) ? [kind] : []));
}
