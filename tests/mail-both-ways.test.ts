import { randomBytes } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import nodemailer from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mailParser } from "#src/adapters/mail-parser.ts";
import { greets, receiveMailOn } from "#src/adapters/mail-receiver.ts";
import { smtpPort } from "#src/adapters/smtp.ts";
import { alarmsOf, channelHealth } from "#src/domain/notify/channel-health.ts";
import { receiveMail } from "#src/domain/notify/receive-mail.ts";
import { bounceAddress, readOwnAddress } from "#src/domain/notify/reply-address.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { filingOf } from "#src/web/requests/mail-filing.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const own = "yorozu@example.org";
type Left = { from: string; to: string; raw: string };
let whole: WholeApp;
let cookie: string;
let server: SMTPServer;
let left: Left[];
let refuses: number | null;
let receiver: Awaited<ReturnType<typeof receiveMailOn>>;
let jobs: ReturnType<typeof makeJobs>;
let out: ReturnType<typeof smtpPort>;
let keeps: boolean;

beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.staff();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuses !== null) return callback(Object.assign(new Error("no such user"), { responseCode: refuses }));
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        left.push({ from, to: envelope.rcptTo[0]?.address ?? "", raw: Buffer.concat(chunks).toString("utf8") });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // NOTE a server that listens on a port has an address with one.
  out = smtpPort(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, own, { receives: true });
  receiver = await receiveMailOn({
    url: "smtp://127.0.0.1:0",
    takes: (address) => readOwnAddress(own, address) !== null,
    keep: (envelope, raw) => {
      if (!keeps) throw new Error("the database is away");
      return receiveMail(whole.services.db, whole.world, envelope, raw);
    },
    failed: () => {},
  });
  const incoming = `smtp://127.0.0.1:${receiver.port}`;
  jobs = makeJobs(whole.services, {
    out,
    in: { filing: filingOf(whole.services, mailParser), greets: () => greets(incoming) },
  });
});
afterAll(async () => {
  await receiver?.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await whole?.stop();
});
beforeEach(() => {
  left = [];
  refuses = null;
  keeps = true;
  whole.world.pass(2 * 60 * 60_000);
});

const sql = () => whole.database.sql;

/** Hands a mail to our receiver as a mail server does. */
async function arrives(raw: string | Buffer, { from = "yamada@asker.example", to = own } = {}): Promise<void> {
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port: receiver.port, ignoreTLS: true });
  await transport.sendMail({ envelope: { from: from as string, to }, raw });
  transport.close();
}
let serial = 0;
function aMail(
  fields: Record<string, string> = {},
  body = "オンラインで相談を受けたい。",
  from = "山田 <yamada@asker.example>",
): string {
  serial += 1;
  const headers = {
    From: from,
    To: own,
    Subject: "=?UTF-8?B?44GU55u46KuH?=",
    Date: "Tue, 24 Nov 2026 09:00:00 +0900",
    "Message-ID": `<mail-${serial}@asker.example>`,
    "Content-Type": "text/plain; charset=utf-8",
    ...fields,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${head.join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n`;
}

/** The text of a mail of ours, which goes out in base64. */
function textOf(raw: string): string {
  return Buffer.from(raw.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8");
}

/** Everything that waits in the background, as the jobs would do it. */
async function work(): Promise<void> {
  const waiting = await sql()`select id from incoming_mails where state = 'received' order by created_at`;
  for (const { id } of waiting) await jobs["file-mail"]({ id });
  await jobs["deliver-mail"]({});
}

async function cases() {
  return sql()`select r.*, (select count(*)::int from request_entries e where e.request_id = r.id) entries from requests r order by number`;
}
async function newest() {
  const all = await cases();
  const found = all.at(-1);
  if (!found) throw new Error("no request");
  return found;
}
const entries = async (id: string) =>
  sql()`select * from request_entries where request_id = ${id} order by created_at, id`;

/** A request that came by mail and was answered; the address to which its asker answers, and the answer's own id. */
async function answered(body = "お電話してもよいですか。") {
  await arrives(aMail());
  await work();
  const request = await newest();
  left = [];
  const form = { submitId: submitId(), version: String(request.version), body };
  const told = await whole.app.request(`${testUrl}/requests/${request.id}/reply`, formPost(form, cookie));
  expect(told.status).toBe(303);
  whole.world.pass(60_000);
  await work();
  const [mail] = left;
  const [row] = await sql()`select mail_id from request_entries where request_id = ${request.id} and kind = 'to-asker'`;
  return {
    request,
    mail: mail?.raw ?? "",
    envelopeFrom: mail?.from ?? "",
    replyTo: /^Reply-To: (\S+)/im.exec(mail?.raw ?? "")?.[1] ?? "",
    mailId: String(row?.mail_id),
  };
}

describe("mail that comes in", () => {
  it("from somebody unknown is a new request with a receipt, to which one can answer", async () => {
    const before = (await cases()).length;
    await arrives(aMail());
    await work();
    const request = await newest();
    expect((await cases()).length).toBe(before + 1);
    expect(request).toMatchObject({ source: "mail", mail: "yamada@asker.example", name: "山田", state: "received" });
    expect(request.message).toBe("ご相談\n\nオンラインで相談を受けたい。");
    expect(left).toHaveLength(1);
    expect(left[0]?.to).toBe("yamada@asker.example");
    expect(left[0]?.raw).toContain("Auto-Submitted: auto-generated");
    const replyTo = /^Reply-To: (\S+)/im.exec(left[0]?.raw ?? "")?.[1] ?? "";
    await arrives(aMail({}, "書き足します"), { to: replyTo });
    await work();
    expect((await entries(request.id)).map(({ body }) => body)).toEqual(["書き足します"]);
  });

  it("finds its case by the reply address, by what it answers, and by the number where the sender is known", async () => {
    const { request, replyTo, mailId } = await answered();
    const before = (await cases()).length;
    await arrives(aMail({}, "一\n\n2026年11月24日(火) 9:05 よろず <yorozu@example.org>:\n> お電話してもよいですか。"), {
      to: replyTo.toUpperCase(),
    });
    await arrives(aMail({ "In-Reply-To": `<${mailId}@example.org>` }, "二", "同僚 <c@asker.example>"));
    await arrives(aMail({ Subject: `Re: (number ${request.number})` }, "三"));
    await work();
    const found = (await entries(request.id)).filter(({ kind }) => kind === "from-asker");
    expect(found.map(({ body }) => body)).toEqual(["一", "二", "三"]);
    expect(found[0]?.quoted).toContain("> お電話してもよいですか。");
    expect(found[1]).toMatchObject({ author_name: "同僚", author_mail: "c@asker.example" });
    expect((await cases()).length).toBe(before);
    // The number alone opens nothing to strangers.
    await arrives(aMail({ Subject: `(number ${request.number})` }, "四", "x <stranger@elsewhere.example>"), {
      from: "stranger@elsewhere.example",
    });
    await work();
    expect((await cases()).length).toBe(before + 1);
    const html = await (await whole.app.request(`${testUrl}/requests/${request.id}`, { headers: { cookie } })).text();
    expect(html).toContain("同僚");
    expect(html).toContain("別のアドレスから");
  });

  it("opens a closed case again, and moves it up where danger is heard", async () => {
    const { request, replyTo } = await answered();
    await sql()`update requests set state = 'closed', closed_because = 'solved', closed_at = now() where id = ${request.id}`;
    await arrives(aMail({}, "もう死にたいです。"), { to: replyTo });
    await work();
    const [now] = await sql()`select state, danger_level, waiting_since from requests where id = ${request.id}`;
    expect(now?.state).toBe("in-progress");
    expect(["concern", "urgent"]).toContain(now?.danger_level);
    expect(now?.waiting_since).not.toBeNull();
  });

  it("is kept once, however often a server hands it over", async () => {
    const before = (await cases()).length;
    const raw = aMail();
    for (let i = 0; i < 3; i++) await arrives(i === 0 ? raw : `Received: again ${i}\r\n${raw}`);
    await Promise.all([arrives(raw), arrives(raw)]);
    await work();
    await work();
    expect((await cases()).length).toBe(before + 1);
  });

  it("is filed once, however many jobs try", async () => {
    const before = (await cases()).length;
    await arrives(aMail());
    const [mail] = await sql()`select id from incoming_mails where state = 'received'`;
    await Promise.all(Array.from({ length: 5 }, () => jobs["file-mail"]({ id: String(mail?.id) })));
    expect((await cases()).length).toBe(before + 1);
  });

  it("is not taken while it cannot be kept: the sender tries again, and nothing is lost", async () => {
    keeps = false;
    const raw = aMail({}, "データベースが止まっている間のメール");
    await expect(arrives(raw)).rejects.toMatchObject({ responseCode: 451 });
    keeps = true;
    await arrives(raw);
    await work();
    expect((await newest()).message).toContain("データベースが止まっている間のメール");
  });

  it("is refused for addresses that are not ours: this is no relay", async () => {
    await expect(arrives(aMail(), { to: "somebody@elsewhere.example" })).rejects.toMatchObject({ responseCode: 550 });
  });

  it("is filed later where its job got lost", async () => {
    await arrives(aMail({}, "仕事が消えたメール"));
    await sql()`delete from graphile_worker._private_jobs`;
    whole.world.pass(3 * 60_000);
    await jobs["check-channels"]({});
    const [job] =
      await sql()`select count(*)::int n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'file-mail'`;
    expect(job?.n).toBeGreaterThan(0);
    await work();
  });
});

describe("odd encodings", () => {
  const utf8 = "オンラインで相談を受けたい。";
  it("reads ISO-2022-JP, Shift_JIS and EUC-JP, in the subject and in the text", async () => {
    const encoded = {
      // 相談 in each of them, as bytes.
      "iso-2022-jp": Buffer.from("1b2442416a434c1b2842", "hex"),
      shift_jis: Buffer.from("918a926b", "hex"),
      "euc-jp": Buffer.from("c1eac3cc", "hex"),
    };
    for (const [charset, bytes] of Object.entries(encoded)) {
      const head = aMail(
        {
          Subject: `=?${charset}?B?${bytes.toString("base64")}?=`,
          "Content-Type": `text/plain; charset=${charset}`,
          "Content-Transfer-Encoding": charset === "iso-2022-jp" ? "7bit" : "8bit",
        },
        "@@",
      );
      const [before = "", after = ""] = head.split("@@");
      await arrives(Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]));
      await work();
      expect((await newest()).message, charset).toBe("相談\n\n相談");
    }
  });

  it("reads HTML alone, quoted-printable, no charset, no subject, no date, NUL and half characters", async () => {
    await arrives(aMail({ "Content-Type": "text/html; charset=utf-8" }, `<p>${utf8}</p><script>alert(1)</script>`));
    await work();
    expect((await newest()).message).toBe(`ご相談\n\n${utf8}`);
    await arrives(
      aMail({ "Content-Transfer-Encoding": "quoted-printable" }, "=E7=9B=B8=E8=AB=87=\n=E3=81=A7=E3=81=99"),
    );
    await work();
    expect((await newest()).message).toBe("ご相談\n\n相談です");
    await arrives("From: nobody@asker.example\r\n\r\nNUL \0 here\r\n");
    await work();
    expect((await newest()).message).toContain("here");
    await arrives(aMail({ Subject: "" }, ""));
    await work();
    expect((await newest()).message).toBe("—");
  });

  it("holds for a person what names no sender, and lets them decide", async () => {
    await arrives("Subject: broken\r\n\r\nnobody wrote this\r\n");
    await work();
    const [held] = await sql()`select id, state, because from incoming_mails order by created_at desc limit 1`;
    expect(held).toMatchObject({ state: "held", because: "no-sender" });
    const page = await (await whole.app.request(`${testUrl}/channels`, { headers: { cookie } })).text();
    expect(page).toContain("broken");
    const drop = formPost({ submitId: submitId(), decision: "drop" }, cookie);
    expect((await whole.app.request(`${testUrl}/channels/held/${held?.id}`, drop)).status).toBe(303);
    expect((await sql()`select state from incoming_mails where id = ${held?.id}`)[0]?.state).toBe("ignored");
  });

  it("takes 25 MB with its files, and hands them out to the team and the asker alone", async () => {
    const { request, replyTo } = await answered();
    const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), randomBytes(12_500_000)]);
    const part = (type: string, name: string, content: Buffer) =>
      `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString("base64").replaceAll(/.{76}/g, "$&\r\n")}\r\n`;
    const body = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n写真です\r\n${part("image/png", "../写真.png", picture)}${part("image/png", "page.png", Buffer.concat([Buffer.from("<script>alert(1)</script>"), randomBytes(12_500_000)]))}--b--`;
    const raw = aMail({ "Content-Type": 'multipart/mixed; boundary="b"' }).split("\r\n\r\n")[0];
    await arrives(`${raw}\r\n\r\n${body}\r\n`, { to: replyTo });
    await work();
    const files =
      await sql()`select id, name, media_type, size_bytes from request_files where request_id = ${request.id} order by id`;
    expect(files).toMatchObject([
      { name: "写真.png", media_type: "image/png", size_bytes: picture.length },
      { name: "page.png", media_type: "application/octet-stream" },
    ]);
    const address = `${testUrl}/requests/${request.id}/files/${files[0]?.id}`;
    const got = await whole.app.request(address, { headers: { cookie } });
    expect(Buffer.from(await got.arrayBuffer()).equals(picture)).toBe(true);
    expect(got.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await whole.app.request(address)).status).toBe(401);
    const other = await whole.app.request(`${testUrl}/requests/${request.id}/files/${files[1]?.id}`, {
      headers: { cookie },
    });
    expect(other.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(other.headers.get("content-type")).toBe("application/octet-stream");
  }, 60_000);

  it("refuses what is larger than it can keep, and says so", async () => {
    const big = aMail({}, "x".repeat(37 * 1024 * 1024));
    await expect(arrives(big)).rejects.toMatchObject({ responseCode: 552 });
  }, 60_000);
});

describe("loops", () => {
  it("answers no machine, wakes nothing by it, and keeps what it wrote for the team", async () => {
    const { request, replyTo } = await answered();
    await arrives(aMail({ "Auto-Submitted": "auto-replied" }, "休暇中です"), { to: replyTo, from: "" });
    await work();
    expect((await entries(request.id)).map(({ kind }) => kind)).toEqual(["to-asker", "machine"]);
    const [now] = await sql()`select state, waiting_since from requests where id = ${request.id}`;
    expect(now).toMatchObject({ state: "in-progress", waiting_since: null });
    const before = (await cases()).length;
    left = [];
    await arrives(aMail({ Precedence: "bulk", "List-Id": "<news.example>" }));
    await work();
    expect((await cases()).length).toBe(before);
    expect(left).toEqual([]);
  });

  it("two machines that answer each other without saying so come to rest within the hour", async () => {
    let sent = 0;
    await arrives(aMail({}, "はじめ", "robot <robot@asker.example>"), { from: "robot@asker.example" });
    for (let i = 0; i < 40; i++) {
      left = [];
      await work();
      sent += left.length;
      for (const { raw } of left) {
        const subject = /^Subject: (.*)$/m.exec(raw)?.[1] ?? "";
        // The worst kind: no reference, another subject, a new address each time.
        await arrives(
          aMail({ Subject: `Re ${i} ${subject.slice(0, 10)}` }, "受け取りました", "robot <robot@asker.example>"),
          { from: "robot@asker.example" },
        );
      }
    }
    expect(sent).toBeLessThanOrEqual(3);
  });

  it("our own mail that comes back round is dropped", async () => {
    const { mail } = await answered();
    const before = [(await cases()).length, (await sql()`select count(*)::int n from request_entries`)[0]?.n];
    await arrives(mail);
    await work();
    expect([(await cases()).length, (await sql()`select count(*)::int n from request_entries`)[0]?.n]).toEqual(before);
  });

  it("one sender who writes all day is held after ten an hour", async () => {
    for (let i = 0; i < 12; i++)
      await arrives(aMail({}, `${i}`, "x <flood@asker.example>"), { from: "flood@asker.example" });
    await work();
    const [made] = await sql()`select count(*)::int n from requests where mail = 'flood@asker.example'`;
    const [held] =
      await sql()`select count(*)::int n from incoming_mails where from_address = 'flood@asker.example' and state = 'held' and because = 'too-many'`;
    expect([made?.n, held?.n]).toEqual([10, 2]);
  });
});

describe("mail that leaves", () => {
  const report = (mailId: string, action: string, status: string) =>
    aMail(
      {
        "Content-Type": 'multipart/report; report-type=delivery-status; boundary="r"',
        "Auto-Submitted": "auto-replied",
        Subject: "Undelivered",
      },
      `--r\nContent-Type: text/plain\n\nIt did not work.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; yamada@asker.example\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n\n--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: <${mailId}@example.org>\n--r--`,
      "MAILER-DAEMON <mailer-daemon@mx.example>",
    );

  it("has an address of its own for reports, belongs to its thread, and shows that it came back; sent again it is a new mail", async () => {
    const { request, mailId, envelopeFrom, mail } = await answered();
    expect(envelopeFrom).toBe(bounceAddress(own, mailId));
    expect(mail).toMatch(/^In-Reply-To: </im);
    expect(mail).not.toContain("Auto-Submitted");
    await arrives(report(mailId, "delayed", "4.4.1"), { from: "", to: envelopeFrom });
    await work();
    expect((await sql()`select state from outbox where id = ${mailId}`)[0]?.state).toBe("sent");
    await arrives(report(mailId, "failed", "5.1.1"), { from: "", to: envelopeFrom });
    await work();
    expect((await sql()`select state, last_error from outbox where id = ${mailId}`)[0]).toMatchObject({
      state: "bounced",
      last_error: "5.1.1 smtp; 550 5.1.1 no such user",
    });
    const [waits] = await sql()`select waiting_since from requests where id = ${request.id}`;
    expect(waits?.waiting_since).not.toBeNull();
    const page = async () =>
      (await whole.app.request(`${testUrl}/requests/${request.id}`, { headers: { cookie } })).text();
    expect(await page()).toContain("メール：戻ってきました");
    const action = /action="([^"]*\/again)"/.exec(await page())?.[1] ?? "";
    left = [];
    const fields = { submitId: submitId() };
    for (let i = 0; i < 2; i++)
      expect((await whole.app.request(`${testUrl}${action}`, formPost(fields, cookie))).status).toBe(303);
    await work();
    expect(left).toHaveLength(1);
    expect(textOf(left[0]?.raw ?? "")).toContain("お電話してもよいですか。");
    expect(await page()).not.toContain("メール：戻ってきました");
    expect((await whole.app.request(`${testUrl}${action}`, formPost({ submitId: submitId() }, cookie))).status).toBe(
      409,
    );
  });

  it("is matched by the Message-ID in the report where its address got lost", async () => {
    const { mailId } = await answered();
    await arrives(report(mailId, "failed", "5.1.1"), { from: "", to: own });
    await work();
    expect((await sql()`select state from outbox where id = ${mailId}`)[0]?.state).toBe("bounced");
  });

  it("waits while the server is down for an hour, raises the alarm, and leaves once", async () => {
    await arrives(aMail());
    await work();
    const request = await newest();
    left = [];
    refuses = 451;
    const form = { submitId: submitId(), version: String(request.version), body: "一時間後に届く返事" };
    for (let i = 0; i < 2; i++)
      await whole.app.request(`${testUrl}/requests/${request.id}/reply`, formPost(form, cookie));
    whole.world.pass(60_000);
    for (let minute = 0; minute < 60; minute++) {
      whole.world.pass(60_000);
      await jobs["deliver-mail"]({});
    }
    const alarms = alarmsOf(await channelHealth(whole.services.db), ["mail-out"], whole.world.clock.now());
    expect(alarms.map(({ kind }) => kind)).toContain("stuck-out");
    refuses = null;
    whole.world.pass(2 * 60 * 60_000);
    await jobs["deliver-mail"]({});
    await jobs["deliver-mail"]({});
    expect(left.filter(({ raw }) => textOf(raw).includes("一時間後に届く返事"))).toHaveLength(1);
  });

  it("a channel that falls silent or fails is told on the team's pages", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    // NOTE as above.
    const port = (closed.address() as AddressInfo).port;
    await new Promise<void>((resolve) => closed.close(() => resolve()));
    await jobs["check-channels"]({});
    const used = ["jobs", "mail-out", "mail-in"] as const;
    const silent = async () =>
      alarmsOf(await channelHealth(whole.services.db), used, whole.world.clock.now()).flatMap((alarm) =>
        alarm.kind === "silent" ? alarm.channel : [],
      );
    expect(await silent()).toEqual([]);
    const dead = `smtp://127.0.0.1:${port}`;
    const broken = makeJobs(whole.services, {
      out: smtpPort(dead, own),
      in: { filing: filingOf(whole.services, mailParser), greets: () => greets(dead) },
    });
    whole.world.pass(11 * 60_000);
    await broken["check-channels"]({});
    expect(await silent()).toEqual(["mail-out", "mail-in"]);
    whole.world.pass(11 * 60_000);
    expect(await silent()).toEqual(["jobs", "mail-out", "mail-in"]);
    const page = await (await whole.app.request(`${testUrl}/requests`, { headers: { cookie } })).text();
    expect(page).toContain("裏で動く仕事");
  });
});
