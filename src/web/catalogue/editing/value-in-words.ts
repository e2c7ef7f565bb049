/** A value of an entry as one line for a table: text as it is, anything else as JSON, long ones cut. Null where there is none. */
export function valueInWords(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const longest = 300;
