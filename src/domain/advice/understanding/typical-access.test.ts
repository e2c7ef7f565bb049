import { expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const first = (text: string) => {
  const [served] = understand(text).segments.filter(({ kind }) => kind === "served");
  if (served === undefined) throw new Error(`nobody is served: ${text}`);
  return served;
};

test("older people of whom nothing is said have a telephone at home, told as an assumption, and nothing else", () => {
  const { access, accessDetail } = first("一人暮らしの高齢者が元気かどうか、定期的に確かめたい。");
  expect(access.phone).toEqual(["landline"]);
  expect(accessDetail.phone?.assumed).toBe(true);
  expect([access.device, access.skill, access.line]).toEqual([undefined, undefined, undefined]);
});

test("what is said of their devices or telephones leaves nothing to assume", () => {
  expect(first("電話も持っていない高齢者が元気かどうか、定期的に確かめたい。").access.phone).not.toEqual(["landline"]);
});

test("young people who have a smartphone are not taught its use", () => {
  const { access, accessDetail } = first("スマホを持っている高校生の相談をチャットで受けたい。");
  expect(access.skill).toBe("some");
  expect(accessDetail.skill?.assumed).toBe(true);
});

test("saying that all have a smartphone leaves nobody with less than saying nothing", () => {
  const silent = first("シングルマザーの相談をチャットで受けたい。").access;
  const told = first("シングルマザーの相談をチャットで受けたい。スマホはみんな持っている。").access;
  expect([told.line, told.skill]).toEqual([silent.line, silent.skill]);
  expect(first("スマホを持っている高齢者に、行事の写真を送りたい。").access).toMatchObject({ line: "metered" });
  expect(first("スマホを持っている高齢者に、行事の写真を送りたい。").access.skill).toBeUndefined();
});

test("people of whom a text says only where they are get a whole label", () => {
  expect(first("町内のみなさんに、行事のお知らせを電話で届けたい。").label).not.toMatch(/の$/);
});
