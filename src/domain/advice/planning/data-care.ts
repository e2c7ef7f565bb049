import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { type DataSensitivity, dataSensitivities } from "#src/domain/advice/vocabulary.ts";

/**
 * Functions that can be done without passing on anything about a person served: things, devices, places, material for
 * everybody, and the organisation's own plans. Everything else for staff, people served or the organisation handles
 * data of people; so does a function that is not known.
 */
const withoutData: ReadonlySet<string> = new Set([
  "arrange-transport",
  "decide-formally",
  "explain-with-pictures",
  "get-it-help",
  "hand-over-goods",
  "make-images",
  "make-video",
  "manage-stock",
  "plan-it-strategy",
  "provide-connection",
  "provide-device",
  "queue-without-crowding",
  "read-aloud",
  "rethink-services",
  "run-website-safely",
  "share-know-how",
  "teach-by-recording",
  "teach-device-use",
  "train-staff",
  "write-easy-japanese",
]);

/** Whether doing this handles data of people, so that the means must be fit for data of the organisation's kind. */
export function handlesData(id: string, known: CatalogueFunction | undefined): boolean {
  return known?.audience !== "public" && !withoutData.has(id);
}

/** What is said to everybody and needs no more than where to send it. */
const notices: ReadonlySet<string> = new Set(["broadcast-to-people-served", "reach-by-paper"]);

/**
 * Whether a means may do this for an organisation whose data are of this sensitivity. A notice that people of the organisation
 * post, hand out or say by themselves passes nothing to anybody but an address to the post: it is fit where contacts are. Who may
 * get no letter at home is kept from it by their own access (`privacy`).
 */
export function isFitFor(
  { kind, dataLevel }: Pick<Means, "kind" | "dataLevel">,
  id: string,
  known: CatalogueFunction | undefined,
  sensitivity: DataSensitivity | undefined,
): boolean {
  if (!handlesData(id, known) || allowsData(dataLevel, sensitivity)) return true;
  return kind === "practice" && notices.has(id) && allowsData(dataLevel, "contact");
}

/** Whether data of this sensitivity may be handled by a means for data up to `level`. Unknown sensitivity forbids nothing. */
export function allowsData(level: DataSensitivity, sensitivity: DataSensitivity | undefined): boolean {
  if (sensitivity === undefined) return true;
  return dataSensitivities.indexOf(level) >= dataSensitivities.indexOf(sensitivity);
}
