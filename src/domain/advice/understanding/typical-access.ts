import type { Access } from "#src/domain/advice/understanding.ts";

/**
 * What is taken for granted, and marked so, of people of whom nothing is said. Not facts: the page asks about them.
 *
 * The rest of a group that was described in part: a smartphone on a contract with limited data and its telephone is what
 * most people in Japan have; nothing is assumed of senses, hands, language, skill or mobility.
 */
export const typicalRest: Access = { device: ["smartphone"], phone: ["mobile"], line: "metered" };

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
