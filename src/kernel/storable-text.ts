/** The same length, without the two things that UTF-8 in PostgreSQL cannot hold: NUL and halves of characters. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

/** The same value with every text in it storable, names of fields too; what is storable already is the same object. */
export function storableValue<T>(value: T): T {
  // NOTE casts: each is put back as what it was.
  if (typeof value === "string") return storableText(value) as T & string;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => storableValue(part));
    return parts.every((part, i) => part === value[i]) ? value : (parts as T & unknown[]);
  }
  const entries = Object.entries(value);
  const storable = entries.map(([name, part]) => [storableText(name), storableValue(part)] as const);
  const isSame = storable.every(([name, part], i) => name === entries[i]?.[0] && part === entries[i]?.[1]);
  return isSame ? value : (Object.fromEntries(storable) as T);
}
