import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Config, readConfig } from "#src/kernel/config.ts";

const good = (env: Record<string, string | undefined>): Config => {
  const config = readConfig(env);
  if ("problems" in config) throw new Error(config.problems.join(" "));
  return config;
};
const problems = (env: Record<string, string>): string[] => {
  const config = readConfig(env);
  return "problems" in config ? config.problems : [];
};

describe("readConfig", () => {
  test("an empty environment gives the defaults", () => {
    expect(good({ DATABASE_URL: "", SMTP_URL: " " })).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      dataDir: resolve("data"),
      databaseUrl: undefined,
      baseUrl: "http://127.0.0.1:3000",
      smtpUrl: undefined,
    });
  });

  test.each<[string, string, string]>([
    ["0.0.0.0", "8080", "http://127.0.0.1:8080"],
    ["::", "8080", "http://[::1]:8080"],
    ["::1", "8080", "http://[::1]:8080"],
    ["yorozu.example.org", "80", "http://yorozu.example.org"],
  ])("HOST %s and PORT %s are reached at %s", (HOST, PORT, baseUrl) => {
    expect(good({ HOST, PORT }).baseUrl).toBe(baseUrl);
  });

  test("a BASE_URL is kept as an origin", () => {
    expect(good({ BASE_URL: "https://Yorozu.example.org:443/" }).baseUrl).toBe("https://yorozu.example.org");
  });

  test.each<[string, string]>([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "0x10"],
    ["HOST", "http://localhost"],
    ["HOST", "localhost:3000"],
    ["HOST", "a b"],
    ["DATABASE_URL", "mysql://a:b@host/db"],
    ["DATABASE_URL", "host/db"],
    ["DATABASE_URL", "postgres://host"],
    ["DATABASE_URL", "postgres://a:%zz@host/db"],
    ["BASE_URL", "yorozu.example.org"],
    ["BASE_URL", "https://yorozu.example.org/help"],
    ["BASE_URL", "ftp://yorozu.example.org"],
    ["SMTP_URL", "mail.example.org"],
    ["SMTP_URL", "http://mail.example.org"],
  ])("%s=%s is refused in one sentence that names it", (name, value) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} must .*[.]$`));
  });

  test("all wrong values are told at once, without repeating secrets", () => {
    const found = problems({ PORT: "x", DATABASE_URL: "mysql://u:hunter2@h/d", SMTP_URL: "pop://u:hunter2@h" });
    expect(found).toHaveLength(3);
    expect(found.join(" ")).not.toContain("hunter2");
  });

  test("every port from 1 to 65535 is taken, and no text makes it throw", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (port) => {
        expect(good({ PORT: String(port) }).port).toBe(port);
      }),
    );
    const names = ["PORT", "HOST", "DATA_DIR", "DATABASE_URL", "BASE_URL", "SMTP_URL"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: "binary" }), (name, value) => {
        expect(readConfig({ [name]: value })).toBeTypeOf("object");
      }),
    );
  });
});
