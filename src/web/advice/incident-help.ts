import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { incidentsTold } from "#src/domain/advice/hearing/no-incident.ts";
import { type ReportFacts, reportFacts } from "#src/domain/advice/understanding/incident-facts.ts";
import type { IncidentKind } from "#src/domain/advice/understanding/incidents.ts";
import { wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isInDanger } from "#src/web/advice/danger-shown.ts";
import { stepPlaces, stepsKindOf } from "#src/web/advice/incident-order.ts";
import { reportUntil } from "#src/web/advice/incident-report.ts";
import { deskShown } from "#src/web/desks/desk-shown.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";
import type { StepsKind } from "#src/words/incident-words.ts";

/** A page that first steps rest on. `date`: of the page, where it says one; all were read in stored copies on 2026-11-29. */
export type IncidentSource = { readonly name: string; readonly url: string; readonly date: string | null };

/** What pages show of incidents: which, who helps, and what the steps rest on. */
export type IncidentHelp = {
  readonly kinds: readonly StepsKind[];
  /** The places of the steps of each in their words, what was told of first, without those that are over. */
  readonly places: ReadonlyMap<StepsKind, readonly number[]>;
  /** A first report that may be due, `days` counted up to now; null where none is. */
  readonly report: ReportFacts | null;
  /** Ticked steps, as `KIND.PLACE`. */
  readonly ticked: ReadonlySet<string>;
  /** Of the form by which the writer says that it did not happen. */
  readonly denial: { readonly submitId: string; readonly version: number };
  /** Somebody may be hurt: no plan of tools is worked out. */
  readonly isDangerous: boolean;
  readonly desks: readonly DeskShown[];
  readonly sources: readonly IncidentSource[];
};

const kagawaPolice = {
  name: "香川県警察",
  url: "https://www.pref.kagawa.jp/police/soudan/hightec/virus.html",
  date: null,
};
const aichiVirus = {
  name: "愛知県警察（ウイルス）",
  url: "https://www.pref.aichi.jp/police/anzen/cyber/soudan/computervirus.html",
  date: null,
};
const aichiRansom = {
  name: "愛知県警察（身代金要求型ウイルス）",
  url: "https://www.pref.aichi.jp/police/syokai/radio/dayori3.html",
  date: "2017-06-28",
};
const aichiPhishing = {
  name: "愛知県警察（フィッシング）",
  url: "https://www.pref.aichi.jp/police/anzen/cyber/soudan/phishing.html",
  date: null,
};
const lawyers = {
  name: "BUSINESS LAWYERS（ビジネスメール詐欺）",
  url: "https://www.businesslawyers.jp/practices/1139",
  date: null,
};
const commission = {
  name: "個人情報保護委員会",
  url: "https://www.ppc.go.jp/personalinfo/legal/leakAction/",
  date: null,
};
const reportDays = {
  name: "BUSINESS LAWYERS（漏えいの報告）",
  url: "https://www.businesslawyers.jp/practices/1433",
  date: null,
};
const ipaLeak = {
  name: "IPA 情報漏えい発生時の対応ポイント集",
  url: "https://www.ipa.go.jp/security/awareness/johorouei/",
  date: "2012-10-18",
};
const fukuoka = {
  name: "福岡県警察",
  url: "http://www.police.pref.fukuoka.jp/I/seian/seikei/h240401/jyouhourouei.html",
  date: null,
};
const ihaho = { name: "違法・有害情報相談センター", url: "https://ihaho.jp/", date: null };

const kanagawa = {
  name: "神奈川県警察（サポート詐欺）",
  url: "https://www.police.pref.kanagawa.jp/assets/entry/d7034_20.txt",
  date: null,
};
const tokyoConsumers = {
  name: "東京くらしWEB（偽のセキュリティ警告）",
  url: "https://www.shouhiseikatu.metro.tokyo.lg.jp/kurashi/2009_10/soudan.html",
  date: null,
};
const remoteControlled = {
  name: "TOKAI（警告画面に従ってしまったとき）",
  url: "https://safety.t-com.ne.jp/feature/%e5%81%bd%e3%81%ae%e3%82%bb%e3%82%ad%e3%83%a5%e3%83%aa%e3%83%86%e3%82%a3%e8%ad%a6%e5%91%8a%e3%81%ab%e3%81%94%e6%b3%a8%e6%84%8f",
  date: null,
};
const ipaQuoted = {
  name: "IPAの案内（遠隔操作ソフトを入れたとき）の紹介",
  url: "https://digiuse.co.jp/info/5535077",
  date: "2024-01-11",
};
const prepaid = {
  name: "国民生活センターの注意（プリペイドカード）の紹介",
  url: "https://onebe.co.jp/dlpnews/?p=4879",
  date: null,
};
const driveAdmin = {
  name: "Google（削除したファイルを管理者が戻す）",
  url: "https://support.google.com/a/answer/6052340?hl=ja",
  date: null,
};
const versions = {
  name: "版の履歴とは（Google Workspaceの解説）",
  url: "https://www.gcafe.jp/version-history/amp",
  date: null,
};
const worksDrive = {
  name: "LINE WORKS（ゴミ箱から戻す）",
  url: "https://help.worksmobile.com/ja/use-guides/restore-or-completely-delete-file-folder",
  date: null,
};
const ownersSide = {
  name: "Googleドライブ：共有から外されたファイルは持ち主の側に残る（利用者の記録、英語）",
  url: "https://fridayfolk.org.uk/ffband/",
  date: null,
};
const leaveAsItIs = {
  name: "データ復旧会社の案内（状態を悪くしない）",
  url: "https://www.data-f.com/hajimete/",
  date: null,
};
const recoveryTrouble = {
  name: "データ復旧の契約で起きるトラブル",
  url: "https://pasokonippatu.com/faq/trouble-of-datarecovery-service",
  date: null,
};
const ipaInsiders = {
  name: "IPA 組織における内部不正防止ガイドライン",
  url: "https://www.ipa.go.jp/security/fy24/reports/insider/index.html",
  date: "2022-04-06",
};
const evidence = {
  name: "退職者が情報を持ち出したとき（調査会社）",
  url: "https://digitaldata-forensics.com/column/labor_problem/2833",
  date: null,
};
const oldPassword = {
  name: "元の職員による不正アクセス（法律と証拠）",
  url: "https://daillo.com/digital-forensics/unauthorized-access-forensic-evidence",
  date: null,
};
const googleAdmin = {
  name: "Google（管理者に戻る手続き）",
  url: "https://knowledge.workspace.google.com/admin/users/recovering-administrator-access-to-your-account?hl=ja",
  date: null,
};
const contractName = {
  name: "サーバーの契約者名を変える手続き（wpX）",
  url: "https://www.wpx.ne.jp/cloud/support/faq/contract_alteration.php",
  date: null,
};
const domainKept = { name: "ドメインの管理情報を持っておく", url: "https://sitemove.surv.co.jp/dtransfer", date: null };

const instagram = {
  name: "Instagram（アカウントに入れないとき）",
  url: "https://about.instagram.com/blog/announcements/continuing-to-keep-instagram-safe-and-secure",
  date: null,
};
const maker = {
  name: "バッファロー（修理とデータ復旧の違い）",
  url: "https://www.buffalo.jp/recovery/basic.html",
  date: null,
};
const techSafety = {
  name: "NNEDV Safety Net（機器で見張られているときの安全計画）",
  url: "https://www.techsafety.org/resources-survivors/technology-safety-plan",
  date: null,
};
const techSafetyList = {
  name: "Women’s Shelters Canada（確かめるものの一覧）",
  url: "https://techsafety.ca/resources/toolkits/tech-safety-planning-checklist",
  date: null,
};
const addressKept = {
  name: "総務省（住民基本台帳の支援措置）",
  url: "https://www.soumu.go.jp/main_sosiki/jichi_gyousei/daityo/dv_shien.html",
  date: null,
};
const okayama = {
  name: "岡山県警察（ストーカー対策）",
  url: "https://www.pref.okayama.jp/page/detail-73847.html",
  date: null,
};

const leakHelp = {
  desks: ["personal-information-dial", "police-consultation-9110"],
  sources: [commission, reportDays, ipaLeak],
};

/** Desks by key, the nearest to the matter first, and the pages behind the steps. */
const help: Readonly<
  Record<StepsKind, { readonly desks: readonly string[]; readonly sources: readonly IncidentSource[] }>
> = {
  tracked: {
    desks: ["police-110", "police-consultation-9110", "dv-plus", "women-8778"],
    sources: [okayama, techSafety, techSafetyList, addressKept],
  },
  "account-shut": { desks: ["ipa-organisations", "police-consultation-9110"], sources: [instagram, kagawaPolice] },
  "account-taken": { desks: ["ipa-organisations", "police-consultation-9110"], sources: [kagawaPolice] },
  "support-scam": {
    desks: ["ipa-anshin", "police-consultation-9110", "consumer-hotline-188"],
    sources: [kanagawa, tokyoConsumers, remoteControlled, ipaQuoted, prepaid, commission],
  },
  malware: {
    desks: ["ipa-organisations", "police-consultation-9110", "jpcert-incident"],
    sources: [aichiVirus, aichiRansom],
  },
  phishing: { desks: ["ipa-organisations", "police-consultation-9110"], sources: [aichiPhishing, aichiVirus] },
  "money-sent": { desks: ["police-consultation-9110", "ipa-organisations"], sources: [lawyers] },
  "data-lost": leakHelp,
  "data-mislaid": leakHelp,
  "data-sent": leakHelp,
  "data-shown": leakHelp,
  "disk-failing": {
    desks: ["consumer-hotline-188"],
    sources: [maker, leaveAsItIs, recoveryTrouble, commission],
  },
  "data-deleted": {
    desks: ["personal-information-dial"],
    sources: [leaveAsItIs, driveAdmin, versions, worksDrive, recoveryTrouble, commission],
  },
  "cloud-deleted": {
    desks: ["personal-information-dial", "npo-support-centres"],
    sources: [driveAdmin, ownersSide, versions, worksDrive, commission],
  },
  insider: {
    desks: ["police-consultation-9110", "personal-information-dial", "bar-association-himawari", "ipa-organisations"],
    sources: [ipaInsiders, evidence, commission, reportDays, oldPassword],
  },
  "locked-out": {
    desks: ["npo-support-centres"],
    sources: [googleAdmin, contractName, domainKept],
  },
  "site-changed": {
    desks: ["ipa-organisations", "jpcert-incident", "police-consultation-9110"],
    sources: [fukuoka],
  },
  storm: { desks: ["illegal-harmful-information", "human-rights-110", "police-consultation-9110"], sources: [ihaho] },
};

/** Whose steps say all that is to be done for others: told together, they are one matter. */
const covers: Partial<Record<IncidentKind, readonly IncidentKind[]>> = {
  "account-shut": ["account-taken", "locked-out"],
  "disk-failing": ["data-deleted"],
};

/** Help for what a hearing tells as having gone wrong; null where nothing has. Keys that a directory lacks are left out. */
export function incidentHelp(
  services: Services,
  hearing: Pick<Hearing, "id" | "version" | "text" | "edits" | "understanding" | "createdAt">,
  ticked: ReadonlySet<string>,
  locale: Locale,
): IncidentHelp | null {
  const told = incidentsTold(hearing);
  if (told.length === 0) return null;
  const { text, understanding, createdAt } = hearing;
  const kinds = told
    .filter((kind) => !told.some((other) => covers[other]?.includes(kind)))
    .map((kind) => stepsKindOf(kind, text));
  const at = services.world.clock.now();
  const keys = [...new Set(kinds.flatMap((kind) => help[kind].desks))];
  const found = keys.flatMap((key) => {
    const desk = services.desks.find(({ x_yorozu: own }) => own.key === key);
    if (desk === undefined) return [];
    const way = wayToDesk(desk, canUseAnything, at);
    return [{ shown: deskShown(desk, way, at, locale), isOpen: way.open.state === "open" }];
  });
  return {
    kinds,
    places: new Map(kinds.map((kind) => [kind, stepPlaces(kind, text)])),
    report: reportUntil(reportFacts(text), createdAt, at),
    ticked,
    denial: { submitId: `no-incident.${hearing.id}.${hearing.version}`, version: hearing.version },
    isDangerous: kinds.includes("tracked") || isInDanger(understanding),
    desks: found.toSorted((a, b) => callRank(a) - callRank(b)).map(({ shown }) => shown),
    sources: [...new Set(kinds.flatMap((kind) => help[kind].sources))],
  };
}

/** The number for help at once stays first; then who answers now, then who has a number. */
function callRank({ shown, isOpen }: { readonly shown: DeskShown; readonly isOpen: boolean }): number {
  if (shown.key === "police-110") return 0;
  return shown.phone === null ? 3 : isOpen ? 1 : 2;
}

/** Every key that steps lead to; a test keeps them in the shipped directory. */
export const incidentDeskKeys: readonly string[] = [...new Set(Object.values(help).flatMap(({ desks }) => desks))];
