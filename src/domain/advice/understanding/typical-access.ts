import type { Access } from "#src/domain/advice/understanding.ts";

/**
 * What is taken for granted, and marked so, of people of whom nothing is said. Not facts: the page asks about them.
 *
 * The rest of a group that was described in part: a smartphone, its telephone, and a line at home that carries a video
 * call (broadband in 93.4 % of the households that are online at home, fibre in 57.7 % and cable in 16.6 %: survey on the
 * use of communications 2020, Ministry of Internal Affairs and Communications, as told by
 * https://fcmg.co.jp/blog_detail.php?id=3728); nothing is assumed of senses, hands, language, skill or mobility.
 * Of young people, job seekers, single parents and the like see `oftenMetered`.
 */
export const typicalRest: Access = { device: ["smartphone"], phone: ["mobile"], line: "good" };

/**
 * People served of whom nothing is said and whose kind is not known to differ: nine households in ten have a smartphone
 * (90.1 %, survey on the use of communications 2022, Ministry of Internal Affairs and Communications,
 * https://kankokeizai.com/【調査データ】通信利用動向調査　総務省/). Older people, children, people without money or a home and the like
 * differ, and nothing is assumed of them.
 */
export const typicalServed: Access = { ...typicalRest, skill: "some" };

/** Groups (of `people-groups.ts`) of whom `typicalServed` is assumed; any other word for them, and it is not. */
export const usuallyOnline: ReadonlySet<string> = new Set([
  "parent",
  "family",
  "youth",
  "single-parent",
  "foreign",
  "hearing",
  "hard-of-hearing",
  "deaf",
  "carer",
  "woman",
  "lgbt",
  "job-seeker",
  "members",
  "served",
]);

/** Those of them who often pay for every gigabyte on a telephone and have no line at home: our own caution, no figure. */
export const oftenMetered: ReadonlySet<string> = new Set([
  "youth",
  "single-parent",
  "foreign",
  "woman",
  "lgbt",
  "job-seeker",
]);

/**
 * Older people of whom nothing is said of devices or telephones: a telephone at home. Of households of older people alone
 * 80.5 % had one (survey on the use of communications 2023, Ministry of Internal Affairs and Communications, as told by
 * https://pn.blog.jp/archives/1084994936.html). No device and no skill is assumed of them.
 */
export const typicalElder: Access = { phone: ["landline"] };

/** Whoever is said to have a smartphone: it comes with a line that is paid for by the gigabyte. Our own caution, no figure. */
export const typicalSmartphone: Access = { line: "metered" };

/** People who work for an organisation that writes to an online desk. */
export const typicalStaff: Access = {
  device: ["pc", "smartphone"],
  phone: ["mobile"],
  line: "good",
  skill: "some",
  account: "yes",
  email: "yes",
  japanese: "fluent",
  place: "japan",
};

/** How sure an assumption is said to be. */
export const assumedConfidence = 0.4;
