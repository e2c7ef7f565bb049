import type { Directory } from "#src/domain/desks/directory/directory.ts";
import { type HsdsRecord, isRecord } from "#src/domain/desks/hsds/hsds-record.ts";

/** What a source says of a desk in its own words, for a desk that is not one of ours. */
export type ToldOfDesk = {
  readonly description: string;
  readonly fees: string;
  readonly howToApply: string;
  readonly alert: string;
  /** Hours as written. */
  readonly hours: readonly string[];
  readonly addresses: readonly string[];
  /** Columns that are no field of ours, with their names. */
  readonly given: ReadonlyArray<readonly [label: string, value: string]>;
  readonly source: string;
  /** What has to be said when the source's data is shown. */
  readonly notice: string;
};

/** Null for a desk of ours, which says everything itself, and for one that is not there. */
export function toldOfDesk(directory: Directory, serviceId: string): ToldOfDesk | null {
  const found = directory.records.service.get(serviceId);
  if (!found || found.record.x_yorozu !== undefined) return null;
  const { record, sourceId } = found;
  const source = directory.sources.get(sourceId);
  const given: Record<string, unknown> = Object(record.x_given);
  return {
    description: text(record.description),
    fees: [text(record.fees_description), text(record.fees)].filter(Boolean).join("\n"),
    howToApply: text(record.application_process),
    alert: text(record.alert),
    hours: [
      ...new Set(
        list(record.schedules)
          .map((rule) => text(rule.description))
          .filter(Boolean),
      ),
    ],
    addresses: list(record.service_at_locations)
      .flatMap((at) => directory.find("location", at.location_id) ?? [])
      .flatMap((location) => list(location.addresses).map((address) => addressLine(address))),
    given: Object.entries(given).flatMap(([label, value]) =>
      text(value) === "" ? [] : [[label, text(value)] as const],
    ),
    source: source?.name ?? "",
    notice: source?.notice ?? "",
  };
}

function addressLine(address: HsdsRecord): string {
  const code = text(address.postal_code);
  const lines = [address.address_1, address.address_2].map(text);
  const place = text(address.country) === "JP" ? [] : [address.city, address.state_province].map(text);
  return [code === "" ? "" : `〒${code}`, ...lines, ...place].filter(Boolean).join(" ");
}

function list(value: unknown): HsdsRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
