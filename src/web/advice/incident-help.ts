import { type IncidentKind, incidentsIn } from "#src/domain/advice/understanding/incidents.ts";
import { wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { deskShown } from "#src/web/desks/desk-shown.ts";
import type { DeskShown } from "#src/web/kit/desk-list.tsx";

/** A page that first steps rest on. `date`: of the page, where it says one; all were read in stored copies on 2026-11-29. */
export type IncidentSource = { readonly name: string; readonly url: string; readonly date: string | null };

/** What pages show of incidents: which, who helps, and what the steps rest on. */
export type IncidentHelp = {
  readonly kinds: readonly IncidentKind[];
  readonly desks: readonly DeskShown[];
  readonly sources: readonly IncidentSource[];
};

const kagawa = {
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

/** Desks by key, the nearest to the matter first, and the pages behind the steps. */
const help: Readonly<
  Record<IncidentKind, { readonly desks: readonly string[]; readonly sources: readonly IncidentSource[] }>
> = {
  "account-taken": { desks: ["ipa-organisations", "police-consultation-9110"], sources: [kagawa] },
  malware: {
    desks: ["ipa-organisations", "police-consultation-9110", "jpcert-incident"],
    sources: [aichiVirus, aichiRansom],
  },
  phishing: { desks: ["ipa-organisations", "police-consultation-9110"], sources: [aichiPhishing, aichiVirus] },
  "money-sent": { desks: ["police-consultation-9110", "ipa-organisations"], sources: [lawyers] },
  "data-lost": {
    desks: ["personal-information-dial", "police-consultation-9110"],
    sources: [commission, reportDays, ipaLeak],
  },
  "site-changed": {
    desks: ["ipa-organisations", "jpcert-incident", "police-consultation-9110"],
    sources: [fukuoka],
  },
  storm: { desks: ["human-rights-110", "police-consultation-9110"], sources: [ihaho] },
};

/** Help for what a text tells as having gone wrong; null where nothing has. Keys that a directory lacks are left out. */
export function incidentHelp(services: Services, text: string, locale: Locale): IncidentHelp | null {
  const kinds = incidentsIn(text);
  if (kinds.length === 0) return null;
  const at = services.world.clock.now();
  const keys = [...new Set(kinds.flatMap((kind) => help[kind].desks))];
  return {
    kinds,
    desks: keys.flatMap((key) => {
      const desk = services.desks.find(({ x_yorozu: own }) => own.key === key);
      return desk ? [deskShown(desk, wayToDesk(desk, canUseAnything, at), at, locale)] : [];
    }),
    sources: [...new Set(kinds.flatMap((kind) => help[kind].sources))],
  };
}

/** Every key that steps lead to; a test keeps them in the shipped directory. */
export const incidentDeskKeys: readonly string[] = [...new Set(Object.values(help).flatMap(({ desks }) => desks))];
