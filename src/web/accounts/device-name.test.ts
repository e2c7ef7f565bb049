import { expect, it } from "vitest";
import { deviceIn, deviceName } from "#src/web/accounts/device-name.ts";

it("names a browser and its system, and nothing that only looks like one", () => {
  const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
  for (const [agent, name] of [
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, "Chrome・Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/142.0.0.0`, "Edge・Windows"],
    ["Mozilla/5.0 (Android 14; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0", "Firefox・Android"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari・iOS",
    ],
    ["curl/8.0", ""],
    [undefined, ""],
  ] as const)
    expect(deviceName(agent)).toBe(name);
});

it("is written with a word of the language between browser and system", () => {
  expect(deviceIn("Safari・Linux", "en")).toBe("Safari on Linux");
  expect(deviceIn("Safari・Linux", "ja")).toBe("Safari・Linux");
  expect(deviceIn("", "en")).toBe("");
});
