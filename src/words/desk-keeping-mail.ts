import type { KeeperMailKind } from "#src/domain/desks/keeping/keeper-mail.ts";

/** A mail to somebody of a desk: plain text, no marks for furigana. `address` is empty where the mail has no link. */
export type KeepingMail = {
  readonly subject: (desk: string) => string;
  readonly body: (desk: string, address: string) => string;
};
type KeepingMails = Readonly<Record<KeeperMailKind, KeepingMail>>;

const lines = (...text: string[]) => text.join("\n");

const once = "答えられるのは一度だけです。リンクは、ほかの人に渡さないでください。";
const ignore = "お心当たりがなければ、このメールは消してください。何も変わりません。";

export const jaKeepingMail: KeepingMails = {
  prove: {
    subject: (desk) => `【よろず】「${desk}」の情報を直すリンク`,
    body: (desk, address) =>
      lines(
        `「${desk}」の情報を直したいと、このアドレスでお申し込みがありました。次のリンクを開いて、ボタンを押してください。7日のあいだ使えます。`,
        address,
        "",
        ignore,
      ),
  },
  invite: {
    subject: (desk) => `【よろず】「${desk}」の情報を確かめていただけますか`,
    body: (desk, address) =>
      lines(
        `よろずの窓口の一覧に、「${desk}」を載せています。載っている情報を、窓口の方に確かめていただきたく、お送りしています。`,
        "次のリンクで、確かめたり直したりできます。アカウントはいりません。",
        address,
        "",
        ignore,
      ),
  },
  link: {
    subject: (desk) => `【よろず】「${desk}」の情報を直す、新しいリンク`,
    body: (desk, address) =>
      lines(`「${desk}」の情報を直す、新しいリンクです。前のリンクは使えなくなりました。`, address, "", once, ignore),
  },
  agreed: {
    subject: (desk) => `【よろず】「${desk}」の情報を直せるようになりました`,
    body: (desk, address) =>
      lines(
        `担当が窓口に確かめました。次のリンクで「${desk}」の情報を直せます。半年に一度、まだ正しいかをメールでおたずねします。`,
        address,
        "",
        once,
      ),
  },
  declined: {
    subject: (desk) => `【よろず】「${desk}」のお申し込みについて`,
    body: (desk) =>
      lines(
        `「${desk}」の方であることを、窓口に確かめられませんでした。そのため、情報を直すリンクはお送りできません。預かったアドレスは消しました。`,
        "載っている情報がまちがっているときは、窓口のページから、どなたでも知らせることができます。",
      ),
  },
  ask: {
    subject: (desk) => `【よろず】「${desk}」の情報は、まだ正しいですか`,
    body: (desk, address) =>
      lines(
        `よろずの窓口の一覧に載っている「${desk}」の情報が、まだ正しいかをおたずねしています。次のリンクを開いて、「全部、正しい」「直すところがある」「もうやっていない」などから一つを押してください。`,
        address,
        "",
        once,
        "同じページで、もうたずねないようにすることもできます。",
      ),
  },
  remind: {
    subject: (desk) => `【よろず】もう一度だけ：「${desk}」の情報は、まだ正しいですか`,
    body: (desk, address) =>
      lines(
        `2週間前に、「${desk}」の情報が正しいかをおたずねしました。あと2週間お返事がないときは、「窓口に確かめていますが、返事がありません」と書いて、後ろに並べます。`,
        address,
        "",
        once,
        "同じページで、もうたずねないようにすることもできます。",
      ),
  },
};

const easyOnce = "こたえるのは いっかいだけです。リンクを ほかの ひとに わたさないでください。";
const easyIgnore = "しらない メールのときは、けしてください。なにも かわりません。";

export const easyKeepingMail: KeepingMails = {
  prove: {
    subject: (desk) => `【よろず】「${desk}」を なおす リンク`,
    body: (desk, address) =>
      lines(
        `「${desk}」の じょうほうを なおす リンクです。ひらいて、ボタンを おしてください。7にち つかえます。`,
        address,
        "",
        easyIgnore,
      ),
  },
  invite: {
    subject: (desk) => `【よろず】「${desk}」の じょうほうを みてください`,
    body: (desk, address) =>
      lines(
        `よろずの まどぐちの リストに「${desk}」が あります。じょうほうが ただしいか みてください。リンクから なおせます。アカウントは いりません。`,
        address,
        "",
        easyIgnore,
      ),
  },
  link: {
    subject: (desk) => `【よろず】「${desk}」を なおす あたらしい リンク`,
    body: (desk, address) =>
      lines(
        `「${desk}」の じょうほうを なおす あたらしい リンクです。まえの リンクは つかえません。`,
        address,
        "",
        easyOnce,
        easyIgnore,
      ),
  },
  agreed: {
    subject: (desk) => `【よろず】「${desk}」を なおせるように なりました`,
    body: (desk, address) =>
      lines(
        `たんとうの ひとが まどぐちに ききました。リンクから「${desk}」の じょうほうを なおせます。はんとしに いっかい、メールで ききます。`,
        address,
        "",
        easyOnce,
      ),
  },
  declined: {
    subject: (desk) => `【よろず】「${desk}」の もうしこみ`,
    body: (desk) =>
      lines(
        `「${desk}」の ひとか どうか、わかりませんでした。リンクは おくれません。メールアドレスは けしました。`,
        "じょうほうが まちがっているときは、まどぐちの ページから、だれでも おしえることが できます。",
      ),
  },
  ask: {
    subject: (desk) => `【よろず】「${desk}」の じょうほうは ただしいですか`,
    body: (desk, address) =>
      lines(
        `「${desk}」の じょうほうが まだ ただしいか、ききます。リンクを ひらいて、ひとつ おしてください。`,
        address,
        "",
        easyOnce,
        "もう きかないで ほしいときは、おなじ ページで とめられます。",
      ),
  },
  remind: {
    subject: (desk) => `【よろず】もういちど：「${desk}」の じょうほうは ただしいですか`,
    body: (desk, address) =>
      lines(
        `2しゅうかん まえに ききました。あと 2しゅうかん こたえが ないときは、「へんじが ありません」と かいて、うしろに ならべます。`,
        `「${desk}」`,
        address,
        "",
        easyOnce,
        "もう きかないで ほしいときは、おなじ ページで とめられます。",
      ),
  },
};

const enOnce = "It answers once. Please do not hand the link on.";
const enIgnore = "If you know nothing of this, please delete this mail. Nothing will change.";

export const enKeepingMail: KeepingMails = {
  prove: {
    subject: (desk) => `Yorozu: your link to the entry of ${desk}`,
    body: (desk, address) =>
      lines(
        `Somebody with this address asked to keep the entry of ${desk}. Please open the link and press the button. It works for 7 days.`,
        address,
        "",
        enIgnore,
      ),
  },
  invite: {
    subject: (desk) => `Yorozu: would you look at the entry of ${desk}?`,
    body: (desk, address) =>
      lines(
        `${desk} stands in the directory of desks of Yorozu. We ask people of the desk to see whether its entry is right. This link lets you confirm or change it, without an account.`,
        address,
        "",
        enIgnore,
      ),
  },
  link: {
    subject: (desk) => `Yorozu: your new link to the entry of ${desk}`,
    body: (desk, address) =>
      lines(`Your new link to the entry of ${desk}. The older one works no longer.`, address, "", enOnce, enIgnore),
  },
  agreed: {
    subject: (desk) => `Yorozu: you can now keep the entry of ${desk}`,
    body: (desk, address) =>
      lines(
        `The team asked the desk. With this link you can change the entry of ${desk}. Twice a year we ask by mail whether it is still right.`,
        address,
        "",
        enOnce,
      ),
  },
  declined: {
    subject: (desk) => `Yorozu: your wish to keep the entry of ${desk}`,
    body: (desk) =>
      lines(
        `The desk could not tell us that you are of ${desk}, so we cannot send you a link. Your address is deleted.`,
        "If something in the entry is wrong, anybody can tell us on the page of the desk.",
      ),
  },
  ask: {
    subject: (desk) => `Yorozu: is the entry of ${desk} still right?`,
    body: (desk, address) =>
      lines(
        `We ask whether the entry of ${desk} in the directory of Yorozu is still right. Please open the link and press one answer.`,
        address,
        "",
        enOnce,
        "The same page lets you say that you do not want to be asked any more.",
      ),
  },
  remind: {
    subject: (desk) => `Yorozu, once more: is the entry of ${desk} still right?`,
    body: (desk, address) =>
      lines(
        `Two weeks ago we asked whether the entry of ${desk} is still right. Without an answer within two more weeks the entry says that the desk did not answer, and stands after others.`,
        address,
        "",
        enOnce,
        "The same page lets you say that you do not want to be asked any more.",
      ),
  },
};
