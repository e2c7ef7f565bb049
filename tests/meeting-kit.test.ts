import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aMeeting, aMeetingKit } from "#tests/support/check-routes.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
const page = async (path: string) => (await whole.app.request(`${testUrl}${path}`)).text();
const post = (path: string, fields: Record<string, string>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));

describe("the meeting kit", () => {
  it("goes from the form to an invitation with the number that was filled in, in three languages", async () => {
    const kit = `/meeting-kit/${await aMeetingKit(whole)}`;
    expect(await page(kit)).toContain("電話だけの人");
    await post(`${kit}/blanks`, { number: "03-0000-0000", code: "123 456", link: "", contact: "" });
    for (const locale of ["", "/ja-easy", "/en"])
      expect(await page(`${locale}${kit}/invitation`), locale).toContain("03-0000-0000");
    const file = await whole.app.request(`${testUrl}${kit}/meeting.ics`);
    expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(await file.text()).toContain("DTSTART;TZID=Asia/Tokyo:20261220T140000\r\n");
  });

  it("plans anew when somebody else takes part, and keeps what was filled in", async () => {
    const kit = `/meeting-kit/${await aMeetingKit(whole)}`;
    expect(await page(kit)).toContain("電話で参加する");
    await post(`${kit}/blanks`, { number: "03-0000-0000", code: "", link: "", contact: "" });
    await post(`${kit}/answers`, { ...aMeeting, yen: "0" });
    expect(await page(kit)).toContain("03-0000-0000");
    expect(await page(kit)).not.toContain("電話で参加する");
  });

  it("gives back what was typed with each fault", async () => {
    const answer = await post("/meeting-kit", { ...aMeeting, day: "2026-02-30", people2: "たくさん", purpose: "" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const field of ["purpose", "day", "people2"]) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain("電話だけの人");
  });

  it("begins with the people of a consultation and is attached to it", async () => {
    const secret = await aHearingByForm(whole.app, "利用者10人は固定電話しかない。オンラインで集まりを続けたい。");
    expect(await page(`/h/${secret}/proposal`)).toContain(`href="/h/${secret}/meeting-kit"`);
    const form = await page(`/h/${secret}/meeting-kit`);
    expect(form).toMatch(/<option value="landline" selected/);
    expect(form).toContain('value="10"');
    const answer = await post(`/h/${secret}/meeting-kit`, aMeeting);
    expect(answer.status).toBe(303);
    const [row] = await whole.database.sql`select a.to_kind, c.organisation_id = h.organisation_id as same
      from check_attachments a join checks c on c.id = a.check_id join hearings h on h.id = a.to_id
      where c.kind = 'meeting'`;
    expect(row).toEqual({ to_kind: "hearing", same: true });
  });
});
