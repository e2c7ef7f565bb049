import { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { gatherWrites } from "#src/db/gather-writes.ts";

/** A stream that tells what left together. */
function aStream() {
  const left: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      left.push(String(chunk));
      done();
    },
    writev: (chunks, done) => {
      left.push(chunks.map(({ chunk }) => String(chunk)).join(""));
      done();
    },
  });
  gatherWrites(stream);
  const query = (words: string) => {
    stream.cork();
    for (const sign of words) stream.write(sign);
    stream.uncork();
  };
  return { stream, left, query };
}

test("queries of one turn leave together, in their order, also those that promises asked for; the next turn's leave by themselves", async () => {
  const { left, query } = aStream();
  const asks = async (words: string, after: number) => {
    for (let i = 0; i < after; i++) await null;
    query(words);
  };
  await Promise.all([asks("one ", 0), asks("two ", 3), asks("three", 7)]);
  await turn();
  expect(left).toEqual(["one two three"]);
  query("four");
  expect(left).toHaveLength(1);
  await turn();
  expect(left).toEqual(["one two three", "four"]);
});

test("what was written before the end of the stream leaves before it", async () => {
  for (const isTurned of [true, false]) {
    const { stream, left, query } = aStream();
    query("one");
    if (isTurned) await turn();
    query("two");
    stream.end("X");
    await new Promise((done) => stream.on("finish", done));
    expect(left.join("")).toBe("onetwoX");
  }
});
