import type { CitizenLocale, Locale } from "#src/kernel/i18n.ts";

/** The five languages that only the pages for people in need speak. */
export type LanguageAbroad = Exclude<CitizenLocale, Locale>;

type DangerWords = {
  readonly title: Readonly<Record<"urgent" | "concern", string>>;
  readonly body: string;
  /** A page that anybody may have open. */
  readonly leave: string;
  /** What stays on a telephone that somebody else looks at. */
  readonly leaveHint: string;
  readonly calm: string;
  readonly read: (quotes: string) => string;
  readonly more: (count: number) => string;
  readonly all: string;
  readonly remove: { readonly title: string; readonly body: string; readonly go: string };
};

/**
 * The box of desks on top of a hearing, and the way out of it, for somebody who reads neither Japanese nor English. No native
 * speaker has read these.
 */
export const dangerWordsAbroad: Readonly<Record<LanguageAbroad, DangerWords>> = {
  "zh-Hans": {
    title: { urgent: "请先保证安全", concern: "有可以谈谈的窗口" },
    body: "现在有危险时，请联系下面的窗口。也可以替别人打。",
    leave: "怕被人看到：换成天气预报",
    leaveHint: "这个页面和拨过的电话会留在手机的记录里，请自己删除。",
    calm: "没有人有危险",
    read: (quotes) => `因为您写了${quotes}。`,
    more: (count) => `其他窗口 ${count}个`,
    all: "所有紧急窗口",
    remove: { title: "现在删除这次咨询", body: "删除后谁也打不开，也不能恢复。请先记下电话号码。", go: "现在删除" },
  },
  vi: {
    title: { urgent: "Trước hết, hãy giữ an toàn", concern: "Có nơi để bạn nói chuyện" },
    body: "Nếu đang nguy hiểm, hãy liên lạc những nơi dưới đây. Gọi thay người khác cũng được.",
    leave: "Sợ bị nhìn thấy: chuyển sang trang thời tiết",
    leaveHint: "Trang này và số đã gọi vẫn còn trong lịch sử điện thoại; hãy tự xóa.",
    calm: "Không ai gặp nguy hiểm",
    read: (quotes) => `Vì bạn đã viết ${quotes}.`,
    more: (count) => `${count} nơi khác`,
    all: "Tất cả nơi giúp khẩn cấp",
    remove: {
      title: "Xóa cuộc tư vấn này ngay",
      body: "Sau khi xóa không ai mở được nữa và không khôi phục được. Hãy ghi số điện thoại trước.",
      go: "Xóa ngay",
    },
  },
  ko: {
    title: { urgent: "먼저 안전을 지키세요", concern: "이야기할 수 있는 창구가 있습니다" },
    body: "지금 위험하면 아래 창구에 연락하세요. 다른 사람 대신 연락해도 됩니다.",
    leave: "누가 볼 것 같으면: 날씨 페이지로",
    leaveHint: "이 페이지와 건 전화는 휴대폰 기록에 남습니다. 직접 지워 주세요.",
    calm: "위험한 사람은 없습니다",
    read: (quotes) => `${quotes}라고 쓰셨기 때문입니다.`,
    more: (count) => `다른 창구 ${count}곳`,
    all: "긴급 창구 모두 보기",
    remove: {
      title: "이 상담을 지금 지우기",
      body: "지우면 아무도 열 수 없고 되돌릴 수 없습니다. 전화번호를 먼저 적어 두세요.",
      go: "지금 지우기",
    },
  },
  pt: {
    title: { urgent: "Primeiro, a sua segurança", concern: "Há lugares para conversar" },
    body: "Se há perigo agora, procure um dos lugares abaixo. Pode ligar por outra pessoa também.",
    leave: "Se alguém puder ver: ir para a previsão do tempo",
    leaveHint: "Esta página e as ligações ficam no histórico do celular; apague você mesma(o).",
    calm: "Ninguém está em perigo",
    read: (quotes) => `Porque você escreveu ${quotes}.`,
    more: (count) => `Mais ${count} lugares`,
    all: "Todos os serviços de emergência",
    remove: {
      title: "Apagar esta consulta agora",
      body: "Depois ninguém consegue abrir, e não dá para recuperar. Anote os telefones antes.",
      go: "Apagar agora",
    },
  },
  tl: {
    title: { urgent: "Unahin ang kaligtasan mo", concern: "May puwede mong makausap" },
    body: "Kung may panganib ngayon, kontakin ang mga nasa ibaba. Puwede ring tumawag para sa iba.",
    leave: "Kung may makakakita: pumunta sa page ng panahon",
    leaveHint: "Naiiwan sa history ng telepono ang page na ito at ang mga tinawagan; burahin mo mismo.",
    calm: "Walang nasa panganib",
    read: (quotes) => `Dahil isinulat mo ang ${quotes}.`,
    more: (count) => `${count} pang tanggapan`,
    all: "Lahat ng tanggapan para sa emergency",
    remove: {
      title: "Burahin ngayon ang konsultasyong ito",
      body: "Wala nang makakabukas nito at hindi na maibabalik. Isulat muna ang mga numero.",
      go: "Burahin ngayon",
    },
  },
};
