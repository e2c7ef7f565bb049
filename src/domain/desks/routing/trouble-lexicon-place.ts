/** Health, being foreign, information technology, organisations and the town hall. Form of the lines in `troubles.ts`. */
export const placeTroubles = `
= ambulance-or-not
ja 救急車を呼ぶ 救急車呼 救急車を呼んだほう 救急車を呼ぶべき 病院に行くか 病院に行くべき 病院に行ったほう 受診 具合が悪 体調が悪 熱が 頭が痛 お腹が痛 腹痛 めまい 吐き気 吐い 嘔吐 けが 怪我 やけど 夜間診療 急病 迷ったとき
en go_to_hospital go_to_the_hospital see_a_doctor fever headache stomach* dizz* vomit* injur* sick medical_advice ambulance_or
zh 发烧 头晕 肚子痛 呕吐 生病 要不要去医院 受伤 头痛
vi sốt đau_bụng chóng_mặt nôn bị_ốm đau_đầu bị_thương bị_bệnh
pt febre dor_de_cabeça tontura vômito vomit* doente ferid* passando_mal
ko 열이_나 어지러 배가_아 토해 아파요 다쳤
tl lagnat nahihilo masakit_ang_tiyan nagsusuka may_sakit
es fiebre enferm*

= child-sick
ja 子どもが熱 赤ちゃんが熱 子どもの熱 子どもが吐 子どもが病気 赤ちゃんが高熱 息子が熱 娘が熱 子どもが急に 赤ちゃんが吐 子どもが夜 こども医療 子どもが下痢 乳児が 子どもがけが 子どもが頭を打 子どもの急病
en child+fever baby+fever son+fever daughter+fever child+vomit* child+sick baby+sick my_kid+sick
zh 孩子发烧 宝宝发烧 孩子生病 孩子+吐 小孩+发烧
vi con+sốt bé+sốt con+ốm con+nôn bé+ốm
pt filho+febre filha+febre bebê+febre criança+febre filho+doente filha+doente
ko 아이+열 아기+열 아이+아파
tl anak+lagnat sanggol+lagnat anak+may_sakit

= doctor-language +foreigner
ja 外国語の病院 英語の病院 英語で診 言葉の通じる病院 ことばの通じる病院 中国語の病院 外国語で診 外国語が通じる
en doctor+speak* doctor+english hospital+english hospital+speak* clinic+english english-speaking_doctor interpreter+hospital doctor+foreign medical_system dentist+english
zh 中文的医生 会中文的医院 说中文的医生 中文医院 医生 医院 看病 翻译+医院
vi bác_sĩ bệnh_viện khám_bệnh phòng_khám
pt médic* hospital clínica dentista consulta_médica
ko 병원 의사 진료
tl doktor ospital klinika
es médic* hospital

= visa +foreigner
ja ビザ 在留 在留資格 在留カード 入管 永住 帰化 就労ビザ 査証 オーバーステイ 入国 強制送還 難民 家族を呼び
en visa* residence_status residence_card immigration permanent_resid* overstay* zairyu refugee* asylum deport* status_of_residence
zh 签证 在留 永住 入管 居留 归化 滞留 难民
vi visa tư_cách_lưu_trú thẻ_cư_trú vĩnh_trú nhập_quốc_tịch xuất_nhập_cảnh quá_hạn_visa tị_nạn thẻ_ngoại_kiều
pt visto imigração zairyu permanente residência naturaliza* refugiad* cartão_de_residência
ko 비자 체류 영주권 출입국 재류 귀화 난민
tl visa residence_card immigration permanent_resident overstay refugee
es visa inmigración

= foreigner for
ja 外国人 外国籍 外国から 外国の方 日本語が得意でな 日本語が苦手 日本語がわから 日本語が分から 日本語ができな 日本語が話せな 多言語 外国語 母国語 自分の言葉 留学生 在日 ベトナム人 中国人 フィリピン人 ネパール人 ブラジル人 韓国人
en foreigner* foreign_resid* don't_speak_japanese do_not_speak_japanese can't_speak_japanese cannot_speak_japanese expat* non-japanese
zh 外国人 不会日语 不懂日语 日语不好
vi người_nước_ngoài không_biết_tiếng_nhật không_nói_được_tiếng_nhật không_giỏi_tiếng_nhật
pt estrangeir* não_falo_japonês
ko 외국인 일본어를_못 일본어를_몰
tl dayuhan hindi_marunong_mag-japanese hindi_marunong_ng_japanese
es extranjer* no_hablo_japonés

= foreign-life +foreigner
ja 外国人の生活 外国人が生活 生活のことを何でも 生活の相談 生活のこと 日本での生活 生活に困 外国人相談 市役所の書類 書類が読めな
en daily_life life_in_japan living_in_japan city_hall paperwork daily_living foreigners_ask moving_to_japan everyday_life
zh 日常生活 生活上 在日本生活 市役所 手续 不懂的事
vi cuộc_sống sinh_hoạt ủy_ban_thành_phố thủ_tục tòa_thị_chính đời_sống
pt vida_no_japão dia_a_dia prefeitura documentos dúvidas_sobre_a_vida cotidian*
ko 일상생활 생활_상담 구청 시청 일본_생활 서류
tl pang-araw-araw buhay_sa_japan munisipyo city_hall pamumuhay dokumento
es vida_en_japón

= tourist for
ja 観光客 旅行者 旅行に来 訪日 旅行中 ツアー ホテルでトラブル 外国からの旅行
en tourist* travel*_in_japan my_trip on_vacation on_holiday traveller traveler travelling_in_japan traveling_in_japan travelling_around_japan traveling_around_japan visiting_japan
zh 游客 旅游 旅行 来日本玩
vi khách_du_lịch du_lịch
pt turista viajando viagem turismo
ko 관광객 여행
tl turista biyahe bakasyon
es turista

= trainee for +foreigner
ja 技能実習 実習生 監理団体 特定技能 育成就労
en technical_intern* trainee* technical_training kenshusei specified_skilled
zh 技能实习 实习生 研修生 特定技能
vi thực_tập_sinh kỹ_năng_đặc_định thực_tập
pt estagiári*_técnic* estagiário_técnico
ko 기능실습 실습생
tl technical_intern trainee

= my-number
ja マイナンバー 個人番号 マイナカード
en my_number mynumber individual_number
zh 个人编号 个人号码 my_number
vi my_number mã_số_cá_nhân thẻ_my_number
pt my_number
ko 마이넘버
tl my_number

= virus
ja ウイルス 不正アクセス 乗っ取 ランサム ハッキング ハッカー サイバー 警告画面 偽の警告 マルウェア 感染 情報漏えい 情報漏洩 パスワードを盗 書き換えられ 改ざん アカウント フィッシング サポート詐欺 セキュリティ なりすまし 攻撃され
en virus hack* malware ransom* cyber* account+stolen warning_screen security_breach takeover phishing password+stolen data_breach incident_response
zh 病毒 黑客 被盗号 账号被盗 网络攻击 勒索软件 入侵
vi virus hack mã_độc tấn_công_mạng bị_hack
pt vírus hacke* invasão conta_invadida ransomware
ko 바이러스 해킹 랜섬 계정_도용
tl virus na-hack hack* ransomware

= spam
ja 迷惑メール 変なメール スパム メールがたくさん 怪しいメール 不審なメール 迷惑電話 SMSが届
en spam junk_mail unwanted_mail unwanted_email*
zh 垃圾邮件 骚扰短信
vi thư_rác tin_nhắn_rác
pt spam e-mails_indesejados
ko 스팸
tl spam

= personal-data
ja 個人情報 名簿 漏えい 漏洩 漏らし プライバシーポリシー USBをなく 誤送信 個人データ
en personal_data personal_information privacy leaked data_leak
zh 个人信息 泄露
vi thông_tin_cá_nhân rò_rỉ_dữ_liệu
pt dados_pessoais vazamento_de_dados
ko 개인정보 유출
tl personal_na_impormasyon

= it-help
ja パソコン IT ホームページ zoom オンライン会議 システム化 デジタル化 SNSの使い方 インターネット
en computer* website online_meeting digital software
zh 电脑 网站
vi máy_tính trang_web
pt computador site
ko 컴퓨터 홈페이지
tl computer website

= organisation for
ja NPO ＮＰＯ 団体 市民活動 ボランティア団体 法人 会員 理事 定款 会社や団体 うちの会
en nonprofit* non-profit* npo ngo our_organisation our_organization charity
zh 非营利 我们的团体 社团
vi tổ_chức_phi_lợi_nhuận npo
pt ong sem_fins_lucrativos nossa_organização
ko 비영리 우리_단체
tl non-profit organisasyon

= founding
ja 設立 立ち上げ 法人化 起業 創業 NPOを作 NPO法人を作 団体を作 会を作 独立したい 開業 店の売り 経営 売り上げ 売上
en start_a_business found_an start_an_npo start_a_nonprofit set_up_an_npo startup business_advice
zh 成立公司 创业 开店
vi khởi_nghiệp thành_lập
pt abrir_empresa abrir_um_negócio fundar
ko 창업 설립
tl magtayo_ng_negosyo

= grants
ja 助成金 助成 補助金 寄付を集め 寄付金 クラウドファンディング 資金集め
en grant* subsid* fundrais* donation*
zh 补助金 资助 募捐
vi tài_trợ quỹ_hỗ_trợ
pt subsídio financiamento doaç*
ko 보조금 지원금
tl grant pondo donasyon

= accounting-tax
ja 会計 税金 確定申告 経理 決算 消費税 所得税 源泉徴収 領収書 税務 年末調整 インボイス 税理士 簿記 住民税 課税
en tax* accounting bookkeep* receipt
zh 税金 报税 税务 会计 纳税
vi thuế kế_toán khai_thuế
pt imposto* contabilidade declaração_de_renda
ko 세금 회계 연말정산
tl buwis accounting tax
es impuesto*

= volunteer
ja ボランティア 人手が足りな 手伝ってくれる人 担い手
en volunteer*
zh 志愿者 义工
vi tình_nguyện
pt voluntári*
ko 자원봉사
tl boluntaryo volunteer

= waste
ja ごみ ゴミ 粗大ごみ 分別 リサイクル 収集日 不法投棄 捨てたい 捨て方 処分したい 廃棄 家具を捨
en garbage trash recycling
zh 垃圾 分类
vi rác
pt lixo
ko 쓰레기
tl basura

= resident-register
ja 住民票 転入 転出 転居 引っ越し 引越し 印鑑証明 印鑑登録 戸籍 世帯主 住所変更 婚姻届 出生届 死亡届
en resident_record moving_out moving_in change_of_address register_my_address family_register
zh 住民票 搬家 户籍 转入 转出
vi chuyển_nhà đăng_ký_cư_trú giấy_cư_trú
pt mudança_de_endereço registro_de_residência juminhyo
ko 전입 이사 주민표
tl lumipat rehistro_ng_tirahan

= health-insurance
ja 国民健康保険 健康保険 保険証 国保 医療費 後期高齢 高額療養 保険料
en health_insurance medical_bill* medical_expenses
zh 健康保险 医疗费 国民健康保险
vi bảo_hiểm_y_tế bảo_hiểm
pt seguro_saúde seguro_de_saúde shakai_hoken
ko 건강보험 의료비
tl health_insurance

= disaster
ja 災害 地震 避難 台風 防災 罹災 被災 洪水 停電 避難所
en earthquake* typhoon flood* evacuat* disaster shelter_in
zh 地震 台风 避难 灾害 洪水
vi động_đất bão lũ sơ_tán thiên_tai
pt terremoto tufão enchente evacua* desastre
ko 지진 태풍 대피 재해
tl lindol bagyo baha paglikas

= addiction
ja 依存症 アルコール依存 お酒がやめられな ギャンブル パチンコ 薬物 覚醒剤 酒をやめ
en addict* alcohol* gambl* drug_use drugs
zh 赌博 酗酒 吸毒 上瘾
vi cờ_bạc nghiện rượu ma_túy
pt vício alcoolis* jogo_de_azar drogas viciad*
ko 중독 도박 알코올
tl adik sugal alak

= cancer
ja がんの がんと診断 がんが見つ がんになっ 癌 抗がん 乳がん 胃がん 肺がん 大腸がん がん治療 がん患者 がん相談 腫瘍
en cancer chemo* tumour tumor radiotherapy
zh 癌 肿瘤 化疗
vi ung_thư hóa_trị
pt câncer cancer quimio* tumor
ko 암에_걸 암_진단 항암
tl kanser chemo*

= hikikomori
ja ひきこもり 引きこもり 部屋から出 家から出られな
en hikikomori shut-in withdrawn
zh 蛰居 不出门
vi hikikomori
ko 은둔 히키코모리

= anything
ja どんな悩みでも なんでも相談 何でも相談 どんな困りごと
en any_problem any_trouble ask_anything anything_that_worries anything_at_all
zh 任何烦恼
vi bất_cứ_vấn_đề mọi_vấn_đề
pt qualquer_problema
ko 어떤_고민
tl kahit_anong_problema
`;
