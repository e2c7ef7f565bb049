import { deniedUpTo, type Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { askedOf } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import { type IncidentKind, incidentsIn } from "#src/domain/advice/understanding/incidents.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

type Told = Pick<Hearing, "text" | "edits">;
type Hears = { readonly understandWithoutIncidents: (text: string, upTo: number) => Understanding };

/** What a hearing tells as having gone wrong: nothing in the part of its text of which the writer said that nothing has. */
export function incidentsTold({ text, edits }: Told): IncidentKind[] {
  return incidentsIn(text.slice(deniedUpTo(edits)));
}

/** The writer said that nothing has gone wrong, where something was heard. */
export function isIncidentDenied({ text, edits }: Told): boolean {
  return deniedUpTo(edits) > 0 && incidentsIn(text).length > 0;
}

/** The correction by which the writer says so, or takes that back; null where nothing is heard to have gone wrong. */
export function incidentDenial(
  hearing: Told,
  op: "no-incident" | "incident-again",
  { understandWithoutIncidents }: Hears,
): Edit | null {
  if (op === "incident-again") return { op };
  if (incidentsTold(hearing).length === 0) return null;
  const upTo = hearing.text.length;
  return { op, upTo, instead: askedOf(understandWithoutIncidents(hearing.text, upTo)) };
}
