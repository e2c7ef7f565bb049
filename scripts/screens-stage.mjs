// What stands on an instance before its pages are pictured (scripts/screens.mjs): one of everything, made through its forms.
// Plain Node 20.
import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it gets: `linkTo(mail, pattern)` waits for the newest link of that shape sent there. */
export async function mailbox(port) {
  const got = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const [head, ...rest] = Buffer.concat(chunks).toString("latin1").split("\r\n\r\n");
        const body = rest.join("\r\n\r\n");
        const text = /base64/i.test(head) ? Buffer.from(body, "base64").toString() : body.replace(/=\r?\n/g, "");
        for (const { address } of session.envelope.rcptTo) got.push({ to: address, text: text.replace(/=3D/g, "=") });
        done();
      });
    },
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => server.close(() => {}),
    async linkTo(mail, pattern) {
      for (let i = 0; i < 600; i++) {
        const link = got.findLast(({ to, text }) => to === mail && pattern.test(text))?.text.match(pattern)?.[0];
        if (link) return link;
        await new Promise((later) => setTimeout(later, 100));
      }
      throw new Error(`no mail to ${mail} with ${pattern}`);
    },
  };
}

/** Makes one of everything and says where it stands. */
export async function stage({ page, origin, signIn, mails }) {
  const press = (button) => Promise.all([page.waitForNavigation(), page.locator(button).last().click()]);
  await page.goto(`${origin}/`);
  await page.fill(
    "textarea[name=text]",
    "相談窓口が混み合って三密になる。電話しかない高齢の利用者が3割いる。オンラインでも相談を受けたい。職員は8人、お金は月5千円くらいまで。",
  );
  await page.click("form[action$='/hearings'] button");
  const hearing = new URL(page.url()).pathname;
  await page.goto(`${origin}${hearing}/ask`);
  await page.fill("input[name=name]", "見本");
  await page.fill("input[name=phone]", "03-0000-0000");
  await page.click("form[action$='/ask/check'] button");
  await page.click("button[value=send]");
  const asked = new URL(page.url()).pathname;
  // Asked, and answered in the background within a moment.
  const asking = (path) => page.goto(`${origin}${path}`).then(() => page.click("form[action$='/explanations'] button"));
  await asking(`${hearing}/why?plan=least-burden`);
  await asking(`${hearing}/why-not?plan=least-burden&means=zoom-meetings`);
  for (const name of ["changes", "stability", "others", "growth"]) await asking(`${hearing}/${name}?plan=least-burden`);
  await page.goto(`${origin}${hearing}/save`);
  await page.click("form[action$='/share'] button");
  const shared = /\/s\/[\w-]{32}/.exec(await page.content())?.[0] ?? "";
  await page.goto(`${origin}${signIn}`);
  await page.click("form[action$='/sign-in'] button");
  const request = await page.locator("a[href*='/requests/']").first().getAttribute("href");
  await page.goto(`${origin}${request}`);
  await page.fill(
    "#reply-body",
    "ご連絡ありがとうございます。まず、電話しかない方に何人くらい会うことが多いか、教えてください。",
  );
  await page.click("form[action$='/reply'] button:not([name])");
  await page.fill("#note-body", "担当会議で共有ずみ。");
  await page.click("form[action$='/note'] button");
  await page.goto(`${origin}${asked}`);
  await page.click("a[href*='/r/']");
  const followed = new URL(page.url()).pathname;
  await page.fill("textarea[name=body]", "30人くらいです。");
  await page.click("form[action$='/messages'] button");
  // A change of the catalogue that waits for its decision.
  await page.goto(`${origin}/catalogue/zoom-meetings/edit`);
  await page.fill("input[name='tier.pro-monthly.monthlyYen']", "2499");
  await page.fill("textarea[name=reason]", "値上げの知らせがあった。");
  await Promise.all([page.waitForNavigation(), page.click("form[action$='/edit'] button:not([name])")]);
  const edit = new URL(page.url()).pathname;
  await page.goto(`${origin}/team`);
  await page.fill("#add-name", "見本の担当");
  await page.fill("#add-mail", "sample@example.org");
  await page.click("form[action$='/team'] button");

  await page.goto(`${origin}${hearing}/colleagues`);
  for (const name of ["会計", "現場の相談員"]) {
    await page.fill("input[name=name]", name);
    await Promise.all([page.waitForNavigation(), page.click("form[action$='/colleagues'] button")]);
  }
  const [apart = "", apartAfter = ""] = [...new Set((await page.content()).match(/\/c\/[\w-]{32}/g))];
  await page.goto(`${origin}${apartAfter}`);
  await page.fill("input[name='limit:monthlyYen']", "8000");
  await Promise.all([page.waitForNavigation(), page.click("button[value=finish]")]);

  await page.goto(`${origin}${hearing}/organisation`);
  await page.fill("input[name=name]", "見本の団体");
  await page.click("form[action$='/organisation'] button");
  const organisation = new URL(page.url()).pathname;

  await page.goto(`${origin}${hearing}/meeting-kit`);
  for (const [name, value] of Object.entries({
    purpose: "12月の集まり",
    day: "2026-12-20",
    time: "14:00",
    minutes: "90",
    helpers: "4",
    yen: "5000",
    name1: "電話だけの人",
    people1: "10",
    name2: "聞こえない人",
    people2: "2",
  }))
    await page.fill(`input[name=${name}]`, value);
  if (await page.locator("input[name=people3]").count()) await page.fill("input[name=people3]", "5");
  await page.selectOption("select[name=wayIn1]", "landline");
  await page.selectOption("select[name=wayIn2]", "smartphone");
  await page.check("input[name=needs2][value=deaf]");
  await Promise.all([page.waitForNavigation(), page.click("form[action$='/meeting-kit'] button")]);
  const meeting = new URL(page.url()).pathname;

  await page.goto(`${origin}/self-check`);
  for (const name of await page.$$eval("input[type=radio]", (all) => [...new Set(all.map((one) => one.name))]))
    await page.locator(`input[name="${name}"]`).first().check();
  await Promise.all([page.waitForNavigation(), page.click("form[action$='/self-check'] button")]);
  const self = new URL(page.url()).pathname;

  await page.goto(`${origin}/team/groups`);
  await page.fill("input[name=name]", "生活の相談");
  await press("form[action$='/groups'] button");
  for (const [name, mark] of [
    ["折り返し待ち", "triangle"],
    ["制度の確認が要る", "star"],
  ]) {
    await page.goto(`${origin}/labels`);
    await page.locator("#name").fill(name);
    await page.locator(`input[name=mark][value=${mark}]`).last().check();
    await press("form:has(#name) button");
  }
  await page.goto(`${origin}/text-modules`);
  await page.fill("#title", "はじめの返事");
  await page.fill("#body", "ご相談ありがとうございます。担当の者が2日のうちにご返事します。");
  await press("form:has(#title) button");
  await page.goto(`${origin}/checklists`);
  await page.fill("#title", "はじめに確かめること");
  await page.fill("#items", "連絡の取れる時間\n急ぐかどうか\nほかの窓口に相談したか");
  await press("form:has(#title) button");
  // Calls that came in: more than one request in the queue, one of them urgent.
  for (const [phone, name, message] of [
    ["03-0000-0001", "見本 二", "「もう消えてしまいたい」と話される方への返事に困っている。きょう中に相談したい。"],
    ["03-0000-0002", "見本 三", "会報の送り先の名簿が3つに分かれている。ひとつにしたい。"],
  ]) {
    await page.goto(`${origin}/calls?phone=${phone}`);
    await page.fill("#name", name);
    await page.fill("#message", message);
    await press("form:has(#message) button");
  }
  const called = new URL(page.url()).pathname;
  // What a table of desks becomes: its columns asked for, its faults told, taken over.
  const csv = [
    "分野,サービス名称,対象者,電話番号,URL",
    "食事,こども弁当,小学生,03-0000-0001,https://example.org/bento",
    "学習,,個人,,",
    "託児,一時預かり,小学生,73-0001,https://example.org/tera",
  ].join("\n");
  const handIn = async (name) => {
    await page.goto(`${origin}/desk-imports`);
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.fill("input[name=sourceName]", `見本の市 ${name}`);
    await press("form:has(input[type=file]) button");
    return new URL(page.url()).pathname;
  };
  const importColumns = await handIn("窓口1.csv");
  const importRead = await handIn("窓口2.csv");
  if (await page.locator("form[action$='/mapping']").count()) await press("form[action$='/mapping'] button");
  // The page opens itself again until it is read.
  await page.locator("input[value=discard]").first().waitFor({ state: "attached", timeout: 60_000 });
  // Somebody of a desk keeps its entry: one waits for the team, one was let.
  const claim = async (desk, mail) => {
    await page.goto(`${origin}/desks/${desk}/claim`);
    await page.fill("input[name=name]", "見本の窓口の人");
    await page.fill("input[name=mail]", mail);
    await press("form[action$='/claim'] button");
    const entry = new URL(await mails.linkTo(mail, /http:\S+\/keep\/[\w-]+/)).pathname;
    await page.goto(`${origin}${entry}`);
    await press("form[action$='/join'] button");
    return entry;
  };
  const claimed = await claim("pension-dial", "let@example.org");
  await page.goto(`${origin}/desks/pension-dial/keepers`);
  await Promise.all([page.waitForNavigation(), page.locator("form[action*='keepers/'] button").first().click()]);
  const letIn = new RegExp(`http:\\S+/keep/(?!${claimed.split("/").at(-1)})[\\w-]+`);
  const keptOwn = new URL(await mails.linkTo("let@example.org", letIn)).pathname;
  const kept = await claim("self-reliance-desks", "keeper@example.org");
  // Somebody with an account of their own, who is not of the team.
  const own = await (await page.context().browser().newContext()).newPage();
  await own.goto(`${origin}/sign-in`);
  await own.fill("input[name=mail]", "own@example.org");
  await own.locator("form[action$='/sign-in/mail'] button").click();
  await own.goto(await mails.linkTo("own@example.org", /http:\S+\/sign-in\/[\w-]+/));
  await own.fill("input[name=name]", "見本の人");
  await own.check("input[name=agree]");
  await Promise.all([own.waitForNavigation(), own.locator("form[action$='/sign-up'] button").click()]);
  await page.goto(`${origin}${organisation}/people`);
  await press("form[action$='/invitations'] button");
  const join = new URL((await page.locator("p.address").textContent()) ?? "").pathname;
  await page.goto(`${origin}/`);
  await page.fill(
    "textarea[name=text]",
    "きのう事務所のパソコンがランサムウェアにやられて、名簿が開けない。職員は5人。",
  );
  await press("form[action$='/hearings'] button");
  const incident = new URL(page.url()).pathname;
  await page.goto(`${origin}/`);
  await page.fill("textarea[name=text]", "みんなが元気になる場をつくりたい。");
  await press("form[action$='/hearings'] button");
  const unsure = new URL(page.url()).pathname;
  await page.goto(`${origin}/team`);
  const person = (await page.locator("a[href*='/team/people/']").last().getAttribute("href")) ?? "";

  return {
    apart,
    apartAfter,
    asked,
    called,
    edit,
    followed,
    hearing,
    importColumns,
    importRead,
    incident,
    join,
    kept,
    keptOwn,
    meeting,
    organisation,
    own,
    person,
    request,
    self,
    shared,
    unsure,
  };
}
