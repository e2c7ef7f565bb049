import { expect, test } from "vitest";
import { StartProblem } from "#src/kernel/start-problem.ts";
import { startSentence } from "#src/kernel/start-sentence.ts";

const config = { port: 3000, host: "127.0.0.1", dataDir: "/srv/data" };
const coded = (code: string, more = {}) => Object.assign(new Error(`${code}: low-level words`), { code, ...more });

test.each<[string, Error, string]>([
  ["a problem", new StartProblem("Do this."), "Do this."],
  [
    "port in use",
    coded("EADDRINUSE"),
    "Port 3000 on 127.0.0.1 is already in use; stop the other program, or choose another port, for example PORT=3001.",
  ],
  [
    "port below 1024",
    coded("EACCES", { syscall: "listen" }),
    "Port 3000 may only be opened by an administrator; choose a port from 1024, for example PORT=3000.",
  ],
  [
    "no right to write",
    coded("EACCES", { syscall: "open" }),
    "This user may not write to /srv/data; give it the right, start as the user who owns the folder, or choose another folder with DATA_DIR.",
  ],
  [
    "full disk",
    coded("ENOSPC"),
    "The disk that holds /srv/data is full; free some space, or choose another folder with DATA_DIR.",
  ],
  [
    "read-only disk",
    coded("EROFS"),
    "The folder /srv/data is on a read-only disk; choose another folder with DATA_DIR.",
  ],
  ["something else", new Error("first\n at stack"), "Yorozu could not start: first"],
])("%s", (_name, error, sentence) => {
  expect(startSentence(error, config)).toBe(sentence);
});

test("the port it proposes exists", () => {
  expect(startSentence(coded("EADDRINUSE"), { ...config, port: 65535 })).toContain("PORT=3000");
});
