import type { CitizenLocale } from "#src/kernel/i18n.ts";

/**
 * What a desk is for, in one line, for the desks that people abroad from Japanese come to most, by key. No native speaker
 * has read these; where a desk has no line here its English one is shown.
 */
const lines: Readonly<Partial<Record<CitizenLocale, Readonly<Record<string, string>>>>> = {
  "zh-Hans": {
    "police-110": "遇到犯罪、事故或现在有危险时，叫警察。",
    "fire-119": "突然生病、受重伤或失火时，叫救护车和消防车。",
    "coastguard-118": "在海上遇到事故时。",
    "ambulance-advice-7119": "不知道要不要叫救护车、要不要去医院时可以问。",
    "child-medical-8000": "孩子突然生病、受伤，不知道要不要去医院时可以问。",
    "amda-medical": "告诉您哪家医院能说您的语言，怎样看病。",
    "yorisoi-foreign-languages": "什么烦恼都可以谈，电话免费。接通后请按2（外语）。",
    "yorisoi-hotline": "什么烦恼都可以谈，24小时免费。",
    "dv-plus": "被丈夫、妻子、恋人打骂或控制时，可以用中文在线聊天（电话只有日语）。",
    "dv-navi-8008": "被丈夫、妻子、恋人打骂时，转到离您最近的咨询处。",
    "women-8778": "女性遇到暴力、没有住处、生活困难时可以咨询。",
    "child-abuse-189": "孩子被打、没有人照顾时，自己或周围的人都可以打。",
    "houterasu-multilingual": "法律问题：欠债、离婚、工作、签证等，用您的语言告诉您制度和窗口。",
    "foreigners-human-rights": "因为是外国人受到歧视或欺负时可以咨询。",
    "immigration-information": "在留资格、签证、入管手续的问题。",
    fresc: "在日本的外国人的签证、工作、生活问题。",
    "local-foreigner-desks": "各县、各市的外国人咨询窗口一览。生活上的事都可以问，也可以帮您和市政府联系。",
    "labour-hotline-evenings": "工资、加班、工伤等工作上的规定，晚上和休息日可以打，每种语言有自己的号码。",
    "labour-corners": "工资、解雇、欺负等工作上的所有问题（劳动局，劳动基准监督署）。工伤也可以问。",
    "technical-interns-otit": "技能实习生用自己的语言咨询。",
    "kokoro-no-mimi": "因为工作心里难受的人可以谈。",
    "hello-work": "找工作、失业手续（失业保险）。有电话或视频翻译。",
    "self-reliance-desks": "没有钱、付不起房租、没有工作或住处时，市区町村的咨询窗口。可以申请房租补助。",
    "housing-trouble-finder": "没有住处、快要失去住处时，查找可以咨询的窗口。",
    "food-banks": "没有食物时，免费给食物的团体。",
    "social-welfare-councils": "没有生活费时可以咨询，也可以借钱。不是市政府。",
    "debt-counselling-hotline": "欠债还不起时可以咨询。",
    "consumer-hotline-188": "买东西、合同、诈骗等消费问题。",
    "family-centres": "怀孕、生孩子、带孩子，市区町村的咨询窗口。",
    "community-support-centres": "老人的生活、护理问题，市区町村的咨询窗口。",
    "disaster-recovery-desks": "受灾后申请受灾证明和补助。",
    "disaster-volunteer-centres": "水灾、地震后，请志愿者帮忙清理房子。",
    "child-sos-24h": "孩子可以说任何烦恼（欺负、家里的事），24小时。",
    childline: "18岁以下的孩子可以说任何事。",
    "young-carer-desks": "照顾家人、做家务的孩子可以咨询，一起想办法减轻负担。担心父母的事也可以问。",
    "sanikukai-pregnancy": "意外怀孕、月经没来时可以咨询。",
    "visitor-hotline-jnto": "来日本旅行的人生病、遇到事故时。",
    "my-number-foreign-languages": "个人编号（My Number）的问题。",
  },
  pt: {
    "police-110": "Chame a polícia em caso de crime, acidente ou perigo agora.",
    "fire-119": "Ambulância e bombeiros: doença súbita, ferimento grave ou incêndio.",
    "coastguard-118": "Acidente no mar.",
    "ambulance-advice-7119": "Para perguntar se é preciso chamar a ambulância ou ir ao hospital.",
    "child-medical-8000": "Criança doente ou ferida de repente: pergunte se é preciso ir ao hospital.",
    "amda-medical": "Informa hospitais que atendem no seu idioma e como ser atendido.",
    "yorisoi-foreign-languages": "Qualquer problema, ligação grátis. Depois da gravação, aperte 2 (outros idiomas).",
    "yorisoi-hotline": "Qualquer problema, 24 horas, ligação grátis.",
    "dv-plus": "Marido ou namorado que bate, ameaça ou controla: chat em português (telefone só em japonês).",
    "dv-navi-8008": "Violência do companheiro: liga você ao serviço mais próximo.",
    "women-8778": "Mulheres que sofrem violência, não têm onde ficar ou estão em dificuldade.",
    "child-abuse-189": "Criança que apanha ou não é cuidada; qualquer pessoa pode ligar.",
    "houterasu-multilingual":
      "Questões de lei (dívidas, divórcio, trabalho, visto): explica as regras e onde ir, no seu idioma.",
    "foreigners-human-rights": "Discriminação ou maus-tratos por ser estrangeiro.",
    "immigration-information": "Visto, residência e trâmites da Imigração.",
    fresc: "Visto, trabalho e vida de estrangeiros no Japão.",
    "local-foreigner-desks":
      "Lista dos balcões para estrangeiros de cada província e cidade: qualquer assunto da vida, e ajuda para falar com a prefeitura.",
    "labour-hotline-evenings":
      "Salário, horas extras, acidente de trabalho: à noite e nos dias de folga. Cada idioma tem o seu número (o de português não está nesta lista).",
    "labour-corners": "Salário, demissão, assédio e acidente de trabalho (Secretaria do Trabalho).",
    "technical-interns-otit": "Estagiários técnicos, no seu idioma.",
    "kokoro-no-mimi": "Para quem sofre por causa do trabalho.",
    "hello-work": "Procurar emprego e seguro-desemprego. Há intérprete por telefone ou vídeo.",
    "self-reliance-desks":
      "Balcão da sua cidade para quem está sem dinheiro, sem trabalho ou sem moradia; aqui se pede a ajuda do aluguel.",
    "housing-trouble-finder": "Para achar onde pedir ajuda quando não tem ou vai perder a moradia.",
    "food-banks": "Grupos que dão alimentos de graça a quem não tem o que comer.",
    "social-welfare-councils":
      "Para quem está sem dinheiro para viver: empréstimos e, em muitas cidades, alimentos. Não é a prefeitura.",
    "debt-counselling-hotline": "Dívidas que não consegue pagar.",
    "consumer-hotline-188": "Compras, contratos e golpes.",
    "family-centres": "Gravidez, parto e criação dos filhos: balcão da sua cidade.",
    "community-support-centres": "Idosos e cuidados: balcão da sua cidade.",
    "disaster-recovery-desks": "Depois de um desastre: atestado de danos e ajudas.",
    "disaster-volunteer-centres": "Depois de enchente ou terremoto: voluntários para limpar a casa.",
    "child-sos-24h": "Crianças podem contar qualquer problema, 24 horas.",
    childline: "Até 18 anos: pode falar de qualquer coisa.",
    "young-carer-desks":
      "Crianças que cuidam da família e da casa: ajudam a aliviar a carga; pode perguntar também sobre seus pais.",
    "sanikukai-pregnancy": "Gravidez inesperada ou menstruação atrasada.",
    "visitor-hotline-jnto": "Turistas doentes ou acidentados.",
    "my-number-foreign-languages": "Perguntas sobre o My Number.",
  },
  vi: {
    "police-110": "Gọi cảnh sát khi gặp tội phạm, tai nạn hoặc đang nguy hiểm.",
    "fire-119": "Xe cấp cứu và cứu hỏa: ốm đột ngột, bị thương nặng, cháy.",
    "ambulance-advice-7119": "Hỏi xem có cần gọi xe cấp cứu hay đi bệnh viện không.",
    "amda-medical": "Cho biết bệnh viện nói được tiếng của bạn và cách khám.",
    "yorisoi-foreign-languages": "Mọi vấn đề, gọi miễn phí. Nghe lời ghi âm rồi bấm số 2 (tiếng nước ngoài).",
    "yorisoi-hotline": "Mọi vấn đề, 24 giờ, gọi miễn phí.",
    "dv-plus": "Bị chồng, vợ, người yêu đánh, đe dọa hoặc kiểm soát: chat bằng tiếng Việt (điện thoại chỉ tiếng Nhật).",
    "women-8778": "Phụ nữ bị bạo lực, không có chỗ ở hoặc gặp khó khăn.",
    "child-abuse-189": "Trẻ em bị đánh hoặc không được chăm sóc; ai cũng gọi được.",
    "houterasu-multilingual": "Pháp luật (nợ, ly hôn, công việc, visa): giải thích bằng tiếng của bạn.",
    "foreigners-human-rights": "Bị phân biệt đối xử vì là người nước ngoài.",
    "immigration-information": "Visa, tư cách lưu trú, thủ tục nhập cảnh.",
    fresc: "Visa, công việc, cuộc sống của người nước ngoài ở Nhật.",
    "local-foreigner-desks":
      "Danh sách nơi tư vấn cho người nước ngoài ở các tỉnh, thành phố: hỏi mọi việc trong cuộc sống.",
    "labour-hotline-evenings":
      "Lương, làm thêm giờ, tai nạn lao động: buổi tối và ngày nghỉ, mỗi ngôn ngữ có số riêng.",
    "labour-corners": "Lương, đuổi việc, tai nạn lao động (Cục Lao động).",
    "technical-interns-otit": "Thực tập sinh kỹ năng, bằng tiếng của bạn.",
    "hello-work": "Tìm việc và trợ cấp thất nghiệp. Có phiên dịch.",
    "self-reliance-desks":
      "Nơi tư vấn của thành phố khi không có tiền, việc làm hoặc chỗ ở; xin trợ cấp tiền nhà ở đây.",
    "housing-trouble-finder": "Tìm nơi tư vấn khi mất hoặc sắp mất chỗ ở.",
    "food-banks": "Nơi cho thực phẩm miễn phí khi không có gì ăn.",
    "social-welfare-councils":
      "Khi không có tiền sinh hoạt: cho vay, nhiều nơi có thực phẩm. Không phải tòa thị chính.",
    "consumer-hotline-188": "Mua hàng, hợp đồng, lừa đảo.",
    "family-centres": "Mang thai, sinh con, nuôi con: nơi tư vấn của thành phố.",
    "child-sos-24h": "Trẻ em có thể nói mọi chuyện, 24 giờ.",
    childline: "Đến 18 tuổi: nói chuyện gì cũng được.",
    "young-carer-desks":
      "Trẻ em chăm sóc gia đình và làm việc nhà: cùng tìm cách giảm bớt; lo lắng về bố mẹ cũng hỏi được.",
  },
  ko: {
    "dv-plus": "남편, 아내, 연인의 폭력이나 통제: 한국어 채팅으로 상담 (전화는 일본어만).",
    "yorisoi-foreign-languages": "어떤 고민이든 무료 전화. 안내가 나오면 2번(외국어)을 누르세요.",
    "police-110": "범죄나 사고, 지금 위험할 때 경찰을 부릅니다.",
  },
  tl: {
    "dv-plus": "Sinasaktan o kinokontrol ng asawa o nobyo: chat sa Tagalog (Japanese lang sa telepono).",
    "yorisoi-foreign-languages": "Kahit anong problema, libre ang tawag. Pindutin ang 2 para sa ibang wika.",
    "police-110": "Tumawag sa pulis kung may krimen, aksidente o panganib ngayon.",
  },
};

/** What a desk is for in the language of the page; null where it is not written. */
export function deskLineAbroad(key: string, locale: CitizenLocale): string | null {
  return lines[locale]?.[key] ?? null;
}
