import { and, eq, sql } from "drizzle-orm";
import { enqueueJob } from "#src/db/enqueue-job.ts";
import { type Db, type Reader, type Tx, write } from "#src/db/write.ts";
import { accountByMail } from "#src/domain/accounts/team.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { bounceMail } from "#src/domain/notify/bounce-mail.ts";
import { judgeMail } from "#src/domain/notify/judge-mail.ts";
import type { MailParser, ParsedMail } from "#src/domain/notify/parsed-mail.ts";
import {
  countFiledFrom,
  type HeldBecause,
  type IncomingMail,
  incomingMail,
  settleIncoming,
  takeIncoming,
} from "#src/domain/notify/receive-mail.ts";
import { ownMailIds, readOwnAddress } from "#src/domain/notify/reply-address.ts";
import { openCase } from "#src/domain/requests/open-case.ts";
import { splitQuoted } from "#src/domain/requests/quoted-text.ts";
import { requestOfMails, requestOfMessages, requestOfToken, survivorOf } from "#src/domain/requests/reply-tokens.ts";
import { putFiles } from "#src/domain/requests/request-files.ts";
import type { StoredRequest } from "#src/domain/requests/requests-queries.ts";
import { requests } from "#src/domain/requests/requests-tables.ts";
import type { Receipt } from "#src/domain/requests/submit-request.ts";
import { type AskerWroteMail, answerCameBack, noteMachine, writeAsAsker } from "#src/domain/requests/write-entry.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { storableText } from "#src/kernel/storable-text.ts";
import type { World } from "#src/kernel/world.ts";

/** What filing needs from outside: our address, how mails are read and understood, and the words of what is written back. */
export type Filing = {
  readonly own: string;
  readonly parser: MailParser;
  readonly understand: (text: string) => Understanding;
  readonly receipt: (locale: Locale) => Receipt;
  readonly askerWrote: AskerWroteMail;
};

/** More requests an hour than this from one sender wait for a person to look. */
const newCasesAnHour = 10;
const longestBody = 200_000;

/**
 * Files a mail that was kept, once: to the case that it belongs to, as a new request, as the report that an answer did
 * not arrive, or aside for a person to look at. What no program can read is held as well. `asPerson`: somebody of the
 * team has decided that a held mail is a request or belongs to one.
 */
export async function fileMail(
  db: Db,
  world: World,
  filing: Filing,
  id: string,
  { asPerson = false } = {},
): Promise<void> {
  const kept = await incomingMail(db, id);
  if (kept === null) return;
  const mail = await filing.parser.parse(kept.raw).catch(() => null);
  await write(db, async (tx) => {
    if (!(await takeIncoming(tx, id, asPerson))) return;
    const settled = mail === null ? hold("unreadable") : await fileParsed(tx, world, filing, kept, mail, asPerson);
    await settleIncoming(tx, world, id, {
      ...settled,
      from: storableText(mail?.from?.address ?? kept.envelopeFrom),
      subject: storableText(mail?.subject ?? ""),
    });
    await enqueueJob(tx, "deliver-mail", {}, { key: "deliver-mail" });
  });
}

type Outcome = {
  state: "filed" | "held" | "ignored";
  because?: HeldBecause;
  request?: { organisationId: string; id: string };
};
const hold = (because: HeldBecause): Outcome => ({ state: "held", because });

async function fileParsed(
  tx: Tx,
  world: World,
  filing: Filing,
  kept: IncomingMail,
  mail: ParsedMail,
  asPerson: boolean,
): Promise<Outcome> {
  const verdict = judgeMail(filing.own, { from: kept.envelopeFrom, to: kept.envelopeTo }, mail);
  if (verdict.kind === "own") return { state: "ignored", because: "own" };
  if (verdict.kind === "report") return { state: "ignored", because: "report" };
  if (verdict.kind === "bounce") return returned(tx, world, filing, kept, verdict.diagnostic);
  const found = await caseOf(tx, filing.own, kept, mail);
  const words = wordsOf(mail);
  if (verdict.kind === "machine" && !asPerson) {
    if (found === null) return hold("machine");
    await noteMachine(tx, world, found, { body: words.all, byMail: words.by });
    return { state: "filed", request: found };
  }
  if (found !== null) {
    const danger = filing.understand(words.said.slice(0, 5000)).danger.level;
    await writeAsAsker(
      tx,
      world,
      found,
      { body: words.said, danger, files: mail.files, byMail: words.by },
      filing.askerWrote,
    );
    return { state: "filed", request: found };
  }
  return openFromMail(tx, world, filing, mail, asPerson);
}

async function openFromMail(
  tx: Tx,
  world: World,
  filing: Filing,
  mail: ParsedMail,
  asPerson: boolean,
): Promise<Outcome> {
  if (mail.from === null) return hold("no-sender");
  const { address } = mail.from;
  if (!asPerson) {
    if ((await accountByMail(tx, address)) !== null) return hold("from-team");
    const since = new Date(world.clock.now().getTime() - 60 * 60_000);
    if ((await countFiledFrom(tx, address, since)) >= newCasesAnHour) return hold("too-many");
  }
  const words = wordsOf(mail);
  const message = [storableText(mail.subject).trim(), words.all].filter(Boolean).join("\n\n").slice(0, longestBody);
  const locale: Locale = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(message) ? "ja" : "en";
  const opened = await openCase(
    tx,
    world,
    {
      source: "mail",
      organisationId: null,
      locale,
      name: words.by.authorName.slice(0, 100) || address.slice(0, 100),
      organisationName: null,
      mail: address.slice(0, 254),
      phone: null,
      message,
      understanding: filing.understand(message.slice(0, 5000)),
      messageId: words.by.messageId,
      accountId: null,
      teamId: null,
    },
    filing.receipt(locale),
  );
  await putFiles(tx, world, { ...opened, entryId: null }, mail.files);
  return { state: "filed", request: opened };
}

/** The case to which a mail belongs: by its reply address, by what it answers, or by the number in its subject if the sender is known there. */
async function caseOf(db: Reader, own: string, kept: IncomingMail, mail: ParsedMail): Promise<StoredRequest | null> {
  const to = readOwnAddress(own, kept.envelopeTo);
  return (
    (to?.kind === "case" ? await requestOfToken(db, to.token) : null) ??
    (to?.kind === "bounce" ? await requestOfMails(db, [to.mailId]) : null) ??
    (await requestOfMails(db, ownMailIds(own, mail.refersTo))) ??
    (await requestOfMessages(db, mail.refersTo)) ??
    (await requestOfNumber(db, mail))
  );
}

async function requestOfNumber(db: Reader, mail: ParsedMail): Promise<StoredRequest | null> {
  const number = /(?:受付番号|ばんごう|number)\s*[:：]?\s*(\d{4,15})/i.exec(mail.subject.normalize("NFKC"))?.[1];
  if (number === undefined || mail.from === null) return null;
  const [request] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.number, Number(number)), sql`lower(${requests.mail}) = lower(${mail.from.address})`))
    .limit(1);
  return request ?? null;
}

/** A mail of ours came back: its state says so, and the asker waits again where it was an answer. */
async function returned(
  tx: Tx,
  world: World,
  filing: Filing,
  kept: IncomingMail,
  diagnostic: string,
): Promise<Outcome> {
  const to = readOwnAddress(filing.own, kept.envelopeTo);
  const named = to?.kind === "bounce" ? [to.mailId] : ownMailIds(filing.own, messageIdsIn(kept.raw));
  const mailId = named[0];
  if (mailId === undefined) return { state: "ignored", because: "bounce" };
  const request = await requestOfMails(tx, [mailId]);
  if ((await bounceMail(tx, mailId, storableText(diagnostic))) && request !== null && request.receiptId !== mailId)
    await answerCameBack(tx, world, await survivorOf(tx, request));
  return { state: "filed", because: "bounce", ...(request === null ? {} : { request }) };
}

/** Every Message-ID that stands in a report as plain text: the returned headers hold ours. */
function messageIdsIn(raw: Buffer): string[] {
  const text = raw.subarray(0, 512 * 1024).toString("latin1");
  return [...text.matchAll(/<[^\s<>@]{1,100}@[^\s<>]{1,200}>/g)].map(([id]) => id);
}

function wordsOf(mail: ParsedMail) {
  const all = storableText(mail.text.replaceAll(/\r\n?/g, "\n")).trim().slice(0, longestBody);
  const { said, quoted } = splitQuoted(all);
  const messageId = /^<[^\s<>]{1,250}>$/.test(mail.messageId ?? "") ? mail.messageId : null;
  const by = {
    authorName: storableText(mail.from?.name ?? "")
      .replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ")
      .trim()
      .slice(0, 200),
    authorMail: storableText(mail.from?.address ?? "").slice(0, 254),
    quoted,
    messageId,
  };
  // A mail may be nothing but its files.
  return {
    all: all || storableText(mail.subject).trim().slice(0, 500) || "—",
    said: said || storableText(mail.subject).trim().slice(0, 500) || "—",
    by,
  };
}
