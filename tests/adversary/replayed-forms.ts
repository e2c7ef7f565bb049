import { caseText, type FullCase } from "#tests/adversary/full-case.ts";
import { aMeeting } from "#tests/support/check-routes.ts";

/** Who asks, in every case. */
export const contact = {
  name: "山田",
  organisationName: "団体の名",
  mail: "a@example.org",
  phone: "03-1111-2222",
  message: "伝言",
};

let labelsMade = 0;

/** A POST with its fields; `other` are fields that make it another submission, `typed` what a 409 has to give back. */
export type Form = {
  readonly path: string;
  readonly fields: Record<string, string>;
  readonly other?: Record<string, string>;
  readonly typed?: readonly string[];
  /** Only somebody signed in may send it. */
  readonly signedIn?: true;
};

/** Every form that carries a submit id. Several names for one route where its fields say what is done. */
export const forms: Record<string, Record<string, (c: FullCase) => Form>> = {
  "POST /hearings": {
    text: () => ({
      path: "/hearings",
      fields: { text: caseText },
      other: { text: "別の文章を書いた。" },
      typed: ["text"],
    }),
  },
  "POST /open": {
    file: () => ({
      path: "/open",
      fields: { file: JSON.stringify({ text: caseText, locale: "ja", edits: [], answers: [] }) },
      other: { file: JSON.stringify({ text: "別の文章を書いた。", locale: "ja", edits: [], answers: [] }) },
    }),
  },
  "POST /form": {
    form: () => ({
      path: "/form",
      fields: { text: caseText, "need.talk-by-voice": "must", "new-1.label": "親", "new-1.kind": "served" },
      other: { text: "別の文章を書いた。" },
      typed: ["text"],
    }),
  },
  "POST /for-someone": {
    text: () => ({
      path: "/for-someone",
      fields: { role: "helper", text: caseText },
      other: { text: "別の文章を書いた。" },
      typed: ["text"],
    }),
  },
  "POST /h/:secret/form": {
    form: ({ secret }) => ({
      path: `/h/${secret}/form`,
      fields: { version: "1", "need.talk-by-voice": "must", "limit.monthlyYen": "5000" },
      other: { "limit.monthlyYen": "7771" },
      typed: ["limit.monthlyYen"],
    }),
  },
  "POST /h/:secret/repeat": { again: ({ secret }) => ({ path: `/h/${secret}/repeat`, fields: {} }) },
  "POST /h/:secret/colleagues": {
    ask: ({ secret }) => ({
      path: `/h/${secret}/colleagues`,
      fields: { name: "会計" },
      other: { name: "現場の相談員" },
      typed: ["name"],
    }),
  },
  "POST /h/:secret/colleagues/:colleague/remove": {
    remove: ({ secret, colleagueId }) => ({ path: `/h/${secret}/colleagues/${colleagueId}/remove`, fields: {} }),
  },
  "POST /h/:secret/merge": {
    choose: ({ secret, colleagueId }) => ({
      path: `/h/${secret}/merge`,
      fields: { version: "1", "choose.limit:monthlyYen": colleagueId },
    }),
  },
  "POST /c/:key": {
    save: ({ colleagueKey }) => ({
      path: `/c/${colleagueKey}`,
      fields: { version: "1", action: "save", "limit:monthlyYen": "5000", note: "" },
      other: { "limit:monthlyYen": "7771" },
      typed: ["limit:monthlyYen"],
    }),
    finish: ({ colleagueKey }) => ({
      path: `/c/${colleagueKey}`,
      fields: { version: "1", action: "finish", note: "予算が心配" },
      other: { note: "別の心配" },
      typed: ["note"],
    }),
  },
  "POST /h/:secret/read-back": {
    agreed: ({ secret }) => ({ path: `/h/${secret}/read-back`, fields: { version: "1" } }),
  },
  "POST /h/:secret/answers": {
    answer: ({ secret }) => ({
      path: `/h/${secret}/answers`,
      fields: { question: "it-person", answer: "none" },
      other: { answer: "unknown" },
    }),
    "a number": ({ secret }) => ({
      path: `/h/${secret}/answers`,
      fields: { question: "staff-count", answer: "12" },
      other: { answer: "3417" },
      typed: ["answer"],
    }),
  },
  "POST /h/:secret/incident": {
    tick: ({ secret }) => ({
      path: `/h/${secret}/incident`,
      fields: { done: "data-lost.1", on: "proposal" },
      other: { done: "data-lost.2" },
    }),
    "take a tick back": ({ secret }) => ({ path: `/h/${secret}/incident`, fields: { undone: "data-lost.1" } }),
  },
  "POST /h/:secret/edits": {
    "set-segment": ({ secret, segment }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "set-segment", segment, label: "お年寄り", share: "30", size: "20" },
      other: { label: "ほかの呼び名" },
      typed: ["label"],
    }),
    "add-segment": ({ secret }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "add-segment", kind: "served", label: "加えた人", share: "", size: "" },
      other: { label: "ほかの呼び名" },
      typed: ["label"],
    }),
    "remove-segment": ({ secret, segment }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "remove-segment", segment },
    }),
    "set-access": ({ secret, segment }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "set-access", segment, key: "device", value: "pc" },
      other: { value: "unknown" },
    }),
    "remove-access": ({ secret, segment }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "remove-access", segment, key: "phone" },
    }),
    "set-need": ({ secret, segment, wish }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "set-need", function: wish, must: "no", for: segment },
      other: { must: "yes" },
    }),
    "add-need": ({ secret, segment }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "add-need", function: "talk-by-voice", must: "yes", for: segment },
    }),
    "remove-need": ({ secret, wish }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "remove-need", function: wish, segment: "" },
    }),
    "set-limit": ({ secret }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "set-limit", key: "monthlyYen", value: "5000" },
      other: { value: "7771" },
      typed: ["value"],
    }),
    "remove-limit": ({ secret }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "remove-limit", key: "monthlyYen" },
    }),
    "remove-current-means": ({ secret }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "remove-current-means", key: "Zoom" },
    }),
    "remove-avoid": ({ secret }) => ({
      path: `/h/${secret}/edits`,
      fields: { op: "remove-avoid", key: "LINE" },
    }),
  },
  "POST /h/:secret/text": {
    text: ({ secret }) => ({
      path: `/h/${secret}/text`,
      fields: { text: `${caseText}追記。` },
      other: { text: "別の文章に書き直した。" },
      typed: ["text"],
    }),
  },
  "POST /h/:secret/proposal": { solve: ({ secret }) => ({ path: `/h/${secret}/proposal`, fields: {} }) },
  "POST /h/:secret/explanations": {
    reasons: ({ secret }) => ({
      path: `/h/${secret}/explanations`,
      fields: { plan: "least-burden", question: "reasons" },
      other: { question: "why-not", means: "zoom-meetings" },
    }),
  },
  "POST /h/:secret/consent": {
    consent: ({ secret }) => ({
      path: `/h/${secret}/consent`,
      fields: { followUp: "yes", mail: "a@example.org", aggregate: "yes" },
      other: { mail: "other@example.org" },
      typed: ["mail"],
    }),
  },
  "POST /f/:key": {
    result: ({ resultKey }) => ({
      path: `/f/${resultKey}`,
      fields: { result: "works" },
      other: { result: "partly" },
    }),
  },
  "POST /h/:secret/share": { share: ({ secret }) => ({ path: `/h/${secret}/share`, fields: {} }) },
  "POST /h/:secret/share/:share/revoke": {
    revoke: ({ secret, shareId }) => ({ path: `/h/${secret}/share/${shareId}/revoke`, fields: {} }),
  },
  "POST /h/:secret/ask": {
    ask: ({ secret }) => ({
      path: `/h/${secret}/ask`,
      fields: { step: "send", ...contact },
      other: {
        name: "佐藤花子",
        organisationName: "ほかの団体",
        mail: "h@example.org",
        phone: "06-3333-4444",
        message: "変えた",
      },
      typed: ["name", "organisationName", "mail", "phone", "message"],
    }),
  },
  "POST /r/:secret/messages": {
    write: ({ followKey }) => ({
      path: `/r/${followKey}/messages`,
      fields: { body: "続きです" },
      other: { body: "書き直した続き" },
      typed: ["body"],
    }),
  },
  "POST /r/:secret/colleagues": {
    invite: ({ followKey }) => ({
      path: `/r/${followKey}/colleagues`,
      fields: { name: "会計の人" },
      other: { name: "ほかの人" },
    }),
  },
  "POST /r/:secret/solved": { solved: ({ followKey }) => ({ path: `/r/${followKey}/solved`, fields: {} }) },
  "POST /requests/:id/reply": {
    reply: ({ requestId }) => ({
      path: `/requests/${requestId}/reply`,
      fields: { version: "1", body: "お返事です" },
      other: { body: "書き直した返事" },
      typed: ["body"],
      signedIn: true,
    }),
  },
  "POST /requests/:id/note": {
    call: ({ requestId }) => ({
      path: `/requests/${requestId}/note`,
      fields: { version: "1", kind: "call", body: "話しました" },
      other: { body: "書き直した記録" },
      typed: ["body"],
      signedIn: true,
    }),
  },
  "POST /requests/:id/people": {
    add: ({ requestId }) => ({
      path: `/requests/${requestId}/people`,
      fields: { name: "同僚", mail: "peer@example.org" },
      other: { mail: "other@example.org" },
      typed: ["mail"],
      signedIn: true,
    }),
  },
  "POST /requests/:id/finding": {
    keep: ({ requestId }) => ({
      path: `/requests/${requestId}/finding`,
      fields: { problem: "切れる", worked: "置き場所を変えた" },
      other: { worked: "買い替えた" },
      typed: ["worked"],
      signedIn: true,
    }),
  },
  "POST /calls": {
    call: () => ({
      path: "/calls",
      fields: { phone: "03-1111-2222", name: "電話の人", organisationName: "", message: "困っています" },
      other: { message: "ほかの言葉" },
      typed: ["message"],
      signedIn: true,
    }),
  },
  "POST /checklists": {
    add: () => ({
      path: "/checklists",
      fields: { id: "", title: "電話の前に", kind: "by-hand", items: "番号\n名前" },
      other: { items: "ほかのこと" },
      typed: ["items"],
      signedIn: true,
    }),
  },
  "POST /labels": {
    add: () => ({
      path: "/labels",
      // A name stands once: each time another.
      fields: { id: "", name: `助成金${++labelsMade}`, mark: "star" },
      other: { name: "ほかのこと" },
      typed: ["name"],
      signedIn: true,
    }),
  },
  "POST /text-modules": {
    add: () => ({
      path: "/text-modules",
      fields: { id: "", title: "文例", body: "文" },
      other: { body: "ほかの文" },
      typed: ["body"],
      signedIn: true,
    }),
  },
  "POST /requests-bulk": {
    take: ({ requestId }) => ({
      path: "/requests-bulk",
      fields: { pick: `${requestId}.1`, what: "take", query: "" },
      signedIn: true,
    }),
  },
  "POST /request-filters": {
    keep: () => ({ path: "/request-filters", fields: { name: "絞りこみ", query: "?late=1" }, signedIn: true }),
  },
  "POST /channels/seen": {
    seen: () => ({ path: "/channels/seen", fields: { mail: "0190f0a0-0000-7000-8000-000000000001" }, signedIn: true }),
  },
  "POST /requests/:id/assign": {
    "to nobody": ({ requestId }) => ({
      path: `/requests/${requestId}/assign`,
      fields: { version: "1", assignee: "" },
      signedIn: true,
    }),
  },
  "POST /requests/:id/move": {
    close: ({ requestId }) => ({
      path: `/requests/${requestId}/move`,
      fields: { version: "1", to: "closed", until: "", because: "solved" },
      other: { because: "referred" },
      signedIn: true,
    }),
  },
  "POST /team/me": {
    me: () => ({
      path: "/team/me",
      fields: { name: "管理者", mail: "kanri@example.org" },
      other: { name: "別の名前" },
      typed: ["name"],
      signedIn: true,
    }),
  },
  "POST /sign-in/mail": {
    mail: () => ({
      path: "/sign-in/mail",
      fields: { mail: "nobody@example.org" },
      other: { mail: "somebody@example.org" },
      typed: ["mail"],
    }),
  },
  "POST /meeting-kit": {
    meeting: () => ({ path: "/meeting-kit", fields: aMeeting, other: { helpers: "5" }, typed: ["purpose", "name1"] }),
  },
  "POST /h/:secret/meeting-kit": {
    meeting: ({ secret }) => ({
      path: `/h/${secret}/meeting-kit`,
      fields: aMeeting,
      other: { helpers: "5" },
      typed: ["purpose", "name1"],
    }),
  },
  "POST /meeting-kit/:secret/answers": {
    meeting: ({ meetingKey }) => ({
      path: `/meeting-kit/${meetingKey}/answers`,
      fields: { ...aMeeting, helpers: "2" },
      other: { helpers: "3" },
      typed: ["purpose", "name1"],
    }),
  },
  "POST /meeting-kit/:secret/blanks": {
    blanks: ({ meetingKey }) => ({
      path: `/meeting-kit/${meetingKey}/blanks`,
      fields: { link: "https://meet.example.org/a", number: "03-0000-0000", code: "123", contact: "山田" },
      other: { number: "03-0000-0001" },
      typed: ["link", "contact"],
    }),
  },
  "POST /meeting-kit/:secret/attach": {
    "a new consultation": ({ meetingKey }) => ({ path: `/meeting-kit/${meetingKey}/attach`, fields: {} }),
  },
  "POST /meeting-kit/:secret/remove": {
    remove: ({ meetingKey }) => ({ path: `/meeting-kit/${meetingKey}/remove`, fields: {} }),
  },
  "POST /self-check": {
    answers: () => ({
      path: "/self-check",
      fields: { hours: "8", yen: "3000", q1: "no" },
      other: { hours: "9" },
      typed: ["hours"],
    }),
  },
  "POST /self-check/:secret/answers": {
    answers: ({ selfKey }) => ({
      path: `/self-check/${selfKey}/answers`,
      fields: { department: "本部", hours: "8", yen: "3000", q1: "yes" },
      other: { department: "支部" },
      typed: ["department"],
    }),
  },
  "POST /self-check/:secret/task": {
    task: ({ selfKey }) => ({
      path: `/self-check/${selfKey}/task`,
      fields: { item: "1", owner: "山田", due: "2026-12-20", proof: "" },
      other: { owner: "佐藤" },
    }),
  },
  "POST /self-check/:secret/rules": {
    rules: ({ selfKey }) => ({
      path: `/self-check/${selfKey}/rules`,
      fields: { text: "きまり" },
      other: { text: "書き直したきまり" },
      typed: ["text"],
    }),
  },
  "POST /self-check/:secret/attach": {
    "a new consultation": ({ selfKey }) => ({ path: `/self-check/${selfKey}/attach`, fields: {} }),
  },
  "POST /self-check/:secret/remove": {
    remove: ({ selfKey }) => ({ path: `/self-check/${selfKey}/remove`, fields: {} }),
  },
  "POST /site-check": {
    address: () => ({
      path: "/site-check",
      fields: { address: "www.example.org" },
      other: { address: "www.example.net" },
      typed: ["address"],
    }),
  },
  "POST /site-check/:secret/again": { again: ({ siteKey }) => ({ path: `/site-check/${siteKey}/again`, fields: {} }) },
  "POST /site-check/:secret/hoster": {
    hoster: ({ siteKey }) => ({
      path: `/site-check/${siteKey}/hoster`,
      fields: { hoster: "sakura" },
      other: { hoster: "xserver" },
    }),
  },
  "POST /site-check/:secret/mail": {
    mail: ({ siteKey }) => ({ path: `/site-check/${siteKey}/mail`, fields: { mail: "a@example.org" } }),
  },
  "POST /site-check/:secret/attach": {
    "a new consultation": ({ siteKey }) => ({ path: `/site-check/${siteKey}/attach`, fields: {} }),
    "a hearing": ({ siteKey, secret }) => ({
      path: `/site-check/${siteKey}/attach`,
      fields: { where: "there", to: `http://x.test/h/${secret}` },
    }),
    "a request": ({ siteKey, followKey }) => ({
      path: `/site-check/${siteKey}/attach`,
      fields: { where: "there", to: `http://x.test/r/${followKey}` },
    }),
  },
  "POST /site-check/:secret/remove": {
    remove: ({ siteKey }) => ({ path: `/site-check/${siteKey}/remove`, fields: {} }),
  },
  "POST /h/:secret/self-check": {
    answers: ({ secret }) => ({
      path: `/h/${secret}/self-check`,
      fields: { hours: "8", yen: "3000", q1: "no" },
      other: { hours: "9" },
      typed: ["hours"],
    }),
  },
  "POST /h/:secret/site-check": {
    address: ({ secret }) => ({
      path: `/h/${secret}/site-check`,
      fields: { address: "www.example.org" },
      other: { address: "www.example.net" },
      typed: ["address"],
    }),
  },
  "POST /h/:secret/checks/:check": {
    open: ({ secret, attachedId }) => ({ path: `/h/${secret}/checks/${attachedId}`, fields: {} }),
  },
  "POST /r/:secret/checks/:check": {
    open: ({ followKey, attachedId }) => ({ path: `/r/${followKey}/checks/${attachedId}`, fields: {} }),
  },
  "POST /h/:secret/remove": { remove: ({ secret }) => ({ path: `/h/${secret}/remove`, fields: { confirm: "yes" } }) },
};

/** Only to ask a case for its fields. */
export const noCase: FullCase = {
  secret: "",
  hearingId: "",
  organisationId: "",
  shareKey: "",
  shareId: "",
  number: "",
  requestId: "",
  followKey: "",
  resultKey: "",
  colleagueKey: "",
  colleagueId: "",
  segment: "",
  wish: "",
  attachedId: "",
  siteKey: "",
  selfKey: "",
  meetingKey: "",
};
