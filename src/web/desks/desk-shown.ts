import type { Understanding } from "#src/domain/advice/understanding.ts";
import { dangerKindsHeard } from "#src/domain/desks/danger-kinds-heard.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { desksForKinds } from "#src/domain/desks/desks-for-kinds.ts";
import { firstPhone } from "#src/domain/desks/first-phone.ts";
import { isForForeigners } from "#src/domain/desks/routing/desks-in-order.ts";
import { aboutWoman } from "#src/domain/desks/serves-only.ts";
import { type WayToDesk, wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { anytimeOf, onlineHref, openWords, saysForWhom } from "#src/web/desks/desk-in-words.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";

/** Other desks than those for tools are a few, so that each can be read. */
const perKind = 3;

/** Where an organisation is sent that wants something else but did not say what. */
const usualKinds = ["staffing", "support-for-a-person"] as const;

/** What a short list shows of a desk: the number to call first, and whether somebody answers now. */
export function deskShown(desk: Desk, way: WayToDesk, at: Date, locale: Locale): DeskShown {
  const { key, name, factsDate } = desk.x_yorozu;
  const phones = desk.phones.filter(({ type }) => type !== "fax");
  const phone = phones.find(({ x_yorozu: x }) => x.pays === way.pays && x.area.length === 0) ?? phones[0];
  return {
    key,
    name: name[locale],
    href: links(locale).desk(key),
    phone: phone?.number ?? null,
    free: phone ? (phone.x_yorozu.pays === "unknown" ? null : phone.x_yorozu.pays === "nobody") : null,
    hours: openWords(way.open, at, locale, phone === undefined ? anytimeOf(desk) : undefined),
    what: saysForWhom(desk, locale),
    factsDate,
    written: writtenWays(desk, locale),
    comes: desk.x_yorozu.rescue,
  };
}

/** Where one writes to somebody who answers, as links. */
function writtenWays({ x_yorozu: { online } }: Desk, locale: Locale): NonNullable<DeskShown["written"]> {
  const ways = online.filter(({ kind }) => kind === "chat" || kind === "line");
  return ways.flatMap((way) => {
    const href = onlineHref(way);
    return href === null ? [] : [{ words: desksWords[locale].online[way.kind], href }];
  });
}

/**
 * The desks for what a hearing wants besides tools; for a need of a person's own when nothing more is known. Where
 * somebody is in danger (`above`: the desks on top of the page) what helps a person stands there, and is not repeated.
 */
export function desksForHearing(
  services: Services,
  { understanding, text }: { readonly understanding: Understanding; readonly text: string },
  locale: Locale,
  above: readonly DeskShown[],
): DeskShown[] {
  if (understanding.scope !== "other" && understanding.scope !== "partly") return [];
  const at = services.world.clock.now();
  const told = understanding.otherKinds.map(({ id }) => id).filter((id) => id !== "other");
  const wanted = told.length > 0 ? told : usualKinds;
  const kinds = above.length === 0 ? wanted : told.filter((kind) => kind !== "support-for-a-person");
  const seen = new Set(above.map(({ key }) => key));
  const fitting = services.desks.filter(
    (desk) => isFitting(desk, understanding, text) && !(told.length === 0 && isForOneDanger(desk, understanding)),
  );
  const question = { kinds, at, limitPerKind: perKind, woman: aboutWoman(text) };
  const named = forTrouble.flatMap(({ says, desks }) => (says.test(text) ? desks : []));
  const keys = [
    ...(told.includes("law") ? deskOfFamilyLaw(text) : []),
    ...(kinds.includes("support-for-a-person") ? named : []),
  ];
  const first = keys.flatMap((key) => services.desks.filter(({ x_yorozu: own }) => own.key === key));
  // Whose trouble is known by its name is not sent to desks against violence besides.
  const others =
    first.length > 0
      ? fitting.filter(({ x_yorozu: own }) => !own.kinds.includes("support-for-a-person") || own.key === listens)
      : fitting;
  return [
    ...first.map((desk) => ({ desk, way: wayToDesk(desk, canUseAnything, at) })),
    ...desksForKinds(others, question).flatMap(({ desks }) => desks),
  ]
    .filter(({ desk: { x_yorozu: own } }) => !seen.has(own.key) && seen.add(own.key))
    .map(({ desk, way }) => deskShown(desk, way, at, locale));
}

/** Law in a family where there is violence, or that reaches abroad: those who explain it, in foreign languages, and the desks against violence. */
function deskOfFamilyLaw(text: string): string[] {
  if (!familyLaw.test(text)) return [];
  return [
    abroad.test(text) ? "houterasu-multilingual" : "houterasu-support-dial",
    ...(violentPartner.test(text) ? ["dv-plus"] : []),
  ];
}
const familyLaw = /親権|離婚|面会交流|養育費|連れ去り|\b(?:custody|divorce|hague convention)\b/i;
const violentPartner =
  /DV|暴力|殴|逃げ|\b(?:violen\w*|abus\w*|beat\w*)\b[^.]{0,30}\b(?:husbands?|partners?|wives|wife)\b|\b(?:husbands?|partners?)\b[^.]{0,30}\b(?:violen\w*|abus\w*|beat\w*)\b/i;

/** Desks for a trouble that the text names: a home, food and light; what a flood left; letters in a foreign language, and who wants to learn it; they come before those who listen. */
const forTrouble: ReadonlyArray<{ readonly says: RegExp; readonly desks: readonly string[] }> = [
  {
    says: /(?:水害|洪水|浸水|床上|床下|津波|台風|地震|火事|火災|土砂|川があふれ|罹災|り災)[^。]{0,30}(?:泥|片付|かたづけ|家|畳|証明|壊|困|手伝|被害)|泥(?:を|の)?(?:出|かき)|罹災|\b(?:flood(?:ed)?|earthquake|typhoon|landslide)\b[^.]{0,60}\b(?:mud|home|house|clean|help)\b/i,
    desks: ["disaster-volunteer-centres", "disaster-recovery-desks"],
  },
  {
    says: /(?:帰る|住む|泊まる|泊まれる|寝る)(?:家|所|ところ|場所|部屋)|家賃|立ち退|追い出さ|生(?:活)?保|食べ(?:る)?もの|電気(?:が|も|代)|ガス(?:が|も|代)|水道(?:が|も|代)|\b(?:evicted|rent|nowhere to (?:stay|sleep|live)|place to (?:stay|sleep|live)|nothing to eat|electricity)\b/i,
    desks: ["self-reliance-desks", "housing-trouble-finder"],
  },
  {
    says: /(?:から ?(?:き|来)ました|外国|がいこく|にほんご|日本語)[\s\S]{0,80}(?:読め|よめ|わか[りら]|分か[りら])(?:ない|な[くか]|ません)/,
    desks: ["local-foreigner-desks"],
  },
  {
    says: /(?:私|わたし|ぼく|僕|夫|妻|母|父|子ども|こども|むすめ|むすこ|娘|息子)[\s\S]{0,40}(?:日本語|にほんご)(?:を|の|が) ?(?:習いた|ならいた|勉強した|べんきょう|勉強を|教えてほし|おしえてほし)/,
    desks: ["local-foreigner-desks"],
  },
];
const listens = "yorisoi-hotline";

const abroad =
  /外国|がいこく|海外|留学|実習生|ビザ|在留|国籍|通訳|日本語[がは]|にほんご[がは]|(?:ベトナム|ブラジル|ペルー|フィリピン|ネパール|中国|ちゅうごく|タイ|インドネシア|ミャンマー|韓国|かんこく|インド|アメリカ|ウクライナ)から|移民|難民|foreign|immigra|visa|refugee|trainee|abroad|japanese|interpret/i;
const working =
  /職員|スタッフ|休職|残業|給料|賃金|雇|解雇|パワハラ|シフト|夜勤|\b(?:staff|work\w*|employ\w*|wages?)\b/i;

/**
 * Desks for foreigners fit where one was told of, those against violence where it was; where somebody served is in
 * danger, those for workers only where work was.
 */
function isFitting({ x_yorozu: own }: Desk, { danger }: Understanding, text: string): boolean {
  if (own.theme === "foreign") return abroad.test(text);
  const isOfServed = danger.level !== "none" && danger.who === "served";
  if (own.theme === "work") return !isOfServed || working.test(text);
  return own.theme !== "violence" || danger.level !== "none" || dangerKindsHeard(text, []).length > 0;
}

/** Who did not say what is wrong is not shown lines for a child that is hit, or for dying, where nobody spoke of it. */
function isForOneDanger({ x_yorozu: own }: Desk, { danger }: Understanding): boolean {
  return danger.level === "none" && danger.who === null && own.dangers.length === 1 && grave.has(own.dangers[0] ?? "");
}
const grave: ReadonlySet<string> = new Set(["child-abuse", "suicide"]);

/** Desks for what somebody wrote in another language (ISO 639) who speak it, and the list of those of their town. */
export async function desksInLanguage(
  services: Services,
  text: string,
  language: string,
  locale: Locale,
): Promise<DeskShown[]> {
  const at = services.world.clock.now();
  const { desks, persons } = await services.route({ text, language, at });
  const speaking = [...desks, ...persons].filter(({ desk, speaks }) => speaks || isForForeigners(desk));
  return [...new Map(speaking.map((one) => [one.desk.id, one])).values()].slice(0, perKind).map(({ desk, way }) => ({
    ...deskShown(desk, way, at, locale),
    phone: firstPhone(desk, language)?.number ?? null,
  }));
}

/** Desks for a person's trouble of any kind: what stands behind the desks for the danger that was heard. */
export function desksForAnybody(services: Services, at: Date): Array<{ desk: Desk; way: WayToDesk }> {
  const kinds = ["support-for-a-person"] as const;
  return desksForKinds(services.desks, { kinds, at, limitPerKind: perKind }).flatMap(({ desks }) => [...desks]);
}
