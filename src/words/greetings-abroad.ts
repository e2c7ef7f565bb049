/**
 * To somebody who writes neither Japanese nor English: that a person can be talked to in their language. Written with
 * care by people who are no native speakers; no native speaker has read it yet.
 */
export const foreignWords = {
  zh: {
    title: "您可以用中文咨询",
    find: "在中文页面查找适合您的窗口（您写的内容会保留）",
    body: "很抱歉，本网站目前只能读懂日语和英语。下面的窗口可以用中文接待您。您也可以请会日语的人帮忙填写。",
    danger: "如果您有危险，请马上拨打本页最上方的电话。110是警察，119是急救和消防。",
  },
  vi: {
    title: "Bạn có thể được tư vấn bằng tiếng Việt",
    find: "Tìm nơi phù hợp trên trang tiếng Việt (giữ lại điều bạn đã viết)",
    body: "Xin lỗi, trang này hiện chỉ hiểu tiếng Nhật và tiếng Anh. Những nơi dưới đây có thể nói chuyện với bạn bằng tiếng Việt. Bạn cũng có thể nhờ người biết tiếng Nhật viết giúp.",
    danger: "Nếu bạn đang gặp nguy hiểm, hãy gọi ngay số ở đầu trang này. 110 là cảnh sát, 119 là cấp cứu và cứu hỏa.",
  },
  ko: {
    title: "한국어로 상담할 수 있습니다",
    find: "한국어 페이지에서 맞는 창구 찾기 (쓴 글은 그대로)",
    body: "죄송합니다. 이 사이트는 지금 일본어와 영어만 읽을 수 있습니다. 아래 창구에서는 한국어로 상담할 수 있습니다. 일본어를 아는 분에게 대신 써 달라고 부탁하셔도 됩니다.",
    danger: "위험한 상황이라면 이 페이지 맨 위의 번호로 바로 전화해 주세요. 110은 경찰, 119는 구급과 소방입니다.",
  },
  pt: {
    title: "Você pode ser atendido em português",
    find: "Procurar o lugar certo na página em português (o seu texto vai junto)",
    body: "Desculpe, este site por enquanto só entende japonês e inglês. Os lugares abaixo podem atender você em português. Você também pode pedir a alguém que saiba japonês para escrever por você.",
    danger:
      "Se você está em perigo, ligue agora para um dos números no alto desta página. 110 é a polícia, 119 é a ambulância e os bombeiros.",
  },
  tl: {
    title: "Puwede kang kumonsulta sa Tagalog",
    find: "Hanapin ang tamang lugar sa page na Tagalog (kasama ang isinulat mo)",
    body: "Pasensya na, Japanese at English pa lang ang naiintindihan ng site na ito. Puwede kang makipag-usap sa Tagalog sa mga lugar sa ibaba. Puwede ka ring magpatulong sa taong marunong ng Japanese.",
    danger:
      "Kung nasa panganib ka, tumawag agad sa numero sa itaas ng pahinang ito. 110 ang pulis, 119 ang ambulansya at bumbero.",
  },
} as const;

export type ForeignLanguage = keyof typeof foreignWords;
