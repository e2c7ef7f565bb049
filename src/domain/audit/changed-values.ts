type Value = string | number | boolean | null;

/**
 * Old and new value of every key that differs, as the detail of an event: `{ "role.before": "staff", "role.after": "administrator" }`.
 * Nothing where nothing differs; null as an empty text. Personal values do not belong in here.
 */
export function changedValues(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Record<string, string | number | boolean> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys
      .filter((key) => (before[key] ?? "") !== (after[key] ?? ""))
      .flatMap((key) => [
        [`${key}.before`, before[key] ?? ""],
        [`${key}.after`, after[key] ?? ""],
      ]),
  );
}
