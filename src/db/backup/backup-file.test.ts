import fc from "fast-check";
import { expect, test } from "vitest";
import { backupReader, ROWS_END, rowCounter } from "#src/db/backup/backup-file.ts";

async function* cut(bytes: Buffer, sizes: number[]): AsyncGenerator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

// Rows as COPY writes them: never a line that is only `\.`.
const row = fc
  .string({ unit: fc.constantFrom("a", "\\", ".", "\t", "あ"), maxLength: 6 })
  .filter((text) => text !== "\\.");

test("lines and rows come back whole, however the file is cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row),
      fc.array(row),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (one, two, sizes) => {
        const [first, second] = [one, two].map((rows) => rows.map((text) => `${text}\n`).join(""));
        const reader = backupReader(
          cut(Buffer.from(`head\n${first}${ROWS_END}mid\n${second}${ROWS_END}tail\n`), sizes),
        );
        const read = async () => {
          const chunks: Buffer[] = [];
          for await (const chunk of reader.rows()) chunks.push(chunk);
          return Buffer.concat(chunks).toString();
        };
        expect([await reader.line(), await read(), await reader.line(), await read(), await reader.line()]).toEqual([
          "head",
          first,
          "mid",
          second,
          "tail",
        ]);
        await expect(reader.line()).rejects.toThrow("ends too early");
      },
    ),
  );
});

test("rows are counted by their ends, wherever they are cut", () => {
  const counter = rowCounter();
  for (const chunk of ["a\nb", "", "\n", "\n\nc"]) counter.add(Buffer.from(chunk));
  expect(counter.end().rows).toBe(4);
});
