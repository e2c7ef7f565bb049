import type { Access } from "#src/domain/advice/understanding.ts";

/**
 * What is taken for granted, and marked so, of people of whom nothing is said. Not facts: the page asks about them.
 *
 * The rest of a group that was described in part: a smartphone on a contract with limited data and its telephone is what
 * most people in Japan have; nothing is assumed of senses, hands, language, skill or mobility.
 */
export const typicalRest: Access = { device: ["smartphone"], phone: ["mobile"], line: "metered" };

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
