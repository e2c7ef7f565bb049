/** Health, being foreign, organisations and what nobody names, told by going round the thing. Form of the lines in `troubles.ts`. */
export const placeRoundabout = `
= ambulance-or-not
ja 痛みが 痛くて 血が出 腫れ 蕁麻疹 じんましん 発熱 高熱 38度 39度 40度 頭痛 腹が痛 下痢 咳が 息が 動悸が 胸やけ 転んで 骨折 やけどし 病院が開いて 病院に行けば 何科に 夜間に 夜中に具合 救急に行
en hurts pain swollen rash broken_bone burn cough diarrhea should_i_go_to high_fever what_hospital which_hospital night_clinic emergency_room
zh 疼 高烧 拉肚子 骨折 过敏 皮疹 咳嗽 去哪个医院 急诊 流血
vi bị_đau sốt_cao tiêu_chảy gãy_xương dị_ứng ho phát_ban đau_răng
pt dor dói febre_alta diarreia quebrei alergia tosse pronto-socorro
ko 고열 통증 설사 골절 두드러기
tl masakit mataas_ang_lagnat nagtatae bali_ang pantal

= child-sick
ja 赤ちゃんの熱 子どもの咳 子どもに発疹 子どもが痙攣 娘が吐 息子が吐 赤ちゃんが泣き止 子どもが腹痛 子どもがお腹 子どもが転ん 赤ちゃんが下痢 赤ちゃんが飲 子どもの熱が 息子の熱 娘の熱 子どもが夜中 ミルクを吐 子どもが誤飲 子どもがぐった
en toddler+fever baby+cough* child+cough* baby+won't_stop_crying my_baby+sick infant+fever child+rash
zh 宝宝+烧 孩子+咳 孩子肚子疼 娃发烧 婴儿+烧 孩子高烧
vi bé+nôn con+ho bé+ho con+tiêu_chảy
pt filho+vomit* bebê+chora* criança+doente filha+tosse bebê+doente
ko 아기가_토 아이가_기침
tl anak+ubo sanggol+may_sakit anak+nagsusuka

= doctor-language
ja 通訳のいる病院 外国人が行ける病院 日本語が話せない人の病院 母語で診 言葉が通じる医者
en hospital+understand* hospital+spanish hospital+chinese hospital+portuguese dentist+speak* doctor+understand* medical_interpreter clinic+foreigner* hospital+interpreter
zh 牙医 诊所 看医生 医疗翻译 能说中文+医 挂号 妇产科
vi phòng_khám+tiếng_việt đau_răng nha_sĩ phiên_dịch+bệnh_viện đi_khám khoa_sản
pt dor_de_dente dentista médico hospital+português intérprete+hospital ginecologista pediatra posto_de_saúde
ko 치과 의사 통역+병원 병원을
tl dentista doktor ospital interpreter klinika

= visa
ja 在留カードをなく 在留カードの 在留期間 在留期限 家族滞在 配偶者ビザ 日本人の配偶者 離婚したらビザ 留学ビザ 特定活動 資格外活動 就労資格 呼び寄せ 再入国 仮放免 入管から
en stay_in_japan spouse_visa work_permit residence+expire* extend_my_stay bring_my_family dependent_visa student_visa zairyu_card re-entry permission_to_work overstayed
zh 在留卡 在留资格 居留卡 家属签证 配偶签证 留学签证 打工许可 黑户 入管局 延期 永驻
vi thẻ_lưu_trú gia_hạn visa_gia_đình visa_kết_hôn bảo_lãnh cục_xuất_nhập_cảnh bất_hợp_pháp lưu_trú
pt renovo_o_zairyu renovar+zairyu visto_de_cônjuge visto_de_trabalho visto_vencido imigração+japão trazer_minha_família ficar_no_japão
ko 재류카드 배우자_비자 취업비자 체류기간 불법체류
tl zairyu_card spouse_visa work_permit mag-extend_ng_visa

= foreign-life
ja 日本語の勉強 日本語を勉強 役所の手紙 市役所から手紙 手紙が読めな 日本語の手紙 日本語の書類 母国の言葉で相談 国の言葉で相談 同僚が国の言葉 母国語で相談 通訳がほし 通訳してほし 日本語教室 日本語を習
en letters_from_city_hall letter_from_city_hall letter_from_the_city read+letter* ward_office japanese_class learn_japanese translation interpreter garbage_rules school_for_my_child_in_japan can't_read_japanese cannot_read_japanese
zh 市政府 区役所 寄来的信 看不懂 信看不懂 翻译 日语教室 学日语 办手续 不会填
vi giấy_tờ không_đọc_được thư_của_thành_phố phiên_dịch lớp_tiếng_nhật học_tiếng_nhật thông_dịch quận
pt papéis_da_prefeitura não_entendo_os_papéis carta_da_prefeitura tradução intérprete aula_de_japonês aprender_japonês não_consigo_ler documentos_em_japonês
ko 구약소 편지를_못_읽 통역 일본어_교실 시청에서_온
tl sulat_mula_sa_city hindi_mabasa interpreter pagsasalin mag-aral_ng_hapon

= trainee
ja 実習先 監理団体が 実習を辞 失踪 逃げた実習生 技人国 特定技能の
en trainee_program my_supervising_organization kanri_dantai
zh 监理团体 实习公司 研修
vi nghiệp_đoàn xí_nghiệp tu_nghiệp_sinh công_ty_tiếp_nhận tịch_thu_hộ_chiếu
pt estágio_técnico
ko 실습생
tl trainee kenshusei

= virus
ja サイトが攻撃 サイトに攻撃 攻撃されて 開けなくなっ 変なサイトに 知らないログイン ログインできな 不審なログイン アカウントが勝手 勝手に投稿 パスワードが漏 パスワードを変えられ 遠隔操作 ウィルス 画面が固ま 警告が出 サポートに電話しろ 偽のサポート データが暗号
en website_was_attacked website_is_down someone_logged_in logged_into_my can't_log_in locked_out_of my_account+stolen remote_control popup_warning defaced server+attack*
zh 被攻击 网站打不开 登录不了 账号+盗 密码泄露 弹窗 远程控制 被黑
vi mất_tài_khoản bị_mất_facebook trang_web+tấn_công không_đăng_nhập bị_lừa_link
pt site_foi_atacado minha_conta_foi invadiram não_consigo_entrar_na_minha_conta senha_roubada
ko 해킹당 계정이 로그인이_안
tl na-hack_ang hindi_maka-login

= organisation
ja 会の規約 会則 規約の作り方 登記 町内会 自治会 サークル 法人格 総会 理事会 市民団体 NPOの 一般社団 社団法人 任意団体 事務局 子ども食堂を始め 居場所づくり
en our_group volunteer_group bylaws articles_of_association our_npo association
zh 社团法人 我们协会
vi hội_của_chúng_tôi
pt associação estatuto
ko 정관 단체를
tl asosasyon

= founding
ja 規約の作り方 会の規約 登記のこと 登記の 会を立ち上げ 立ち上げたい 認証を 所轄庁 NPOにした 法人にした 始めたい活動 子ども食堂を始め 会社を作 お店を出 店を出したい
en start_a_group register_an_organisation incorporate
zh 注册公司 成立团体
vi mở_công_ty mở_quán lập_hội
pt registrar_associação abrir_uma_loja
ko 회사를_세
tl magtayo magbukas_ng_negosyo

= accounting-tax
ja 医療費控除 ふるさと納税 扶養控除 還付 納税 税務署 帳簿 会計ソフト 決算書 予算書 相続税 贈与税 法人税
en tax_return refund_of_tax tax_office
zh 退税 税务署 报税
vi hoàn_thuế cục_thuế
pt restituição receita_federal imposto_de_renda
ko 세무서 환급
tl bir tax_refund

= addiction
ja ギャンブル パチンコがやめ 競馬がやめ 酒浸り 酒ばかり お酒を飲んで 薬をやめ ゲームばかり ゲーム依存 スマホ依存 買い物依存 万引きがやめ
en can't_stop_drinking drinks_every_day can't_stop_gambling pachinko game_addiction
zh 戒酒 戒赌 喝酒 打柏青哥 网瘾
vi nghiện_game nghiện_cờ_bạc uống_rượu_suốt pachinko
pt bebe_todo_dia pachinko não_consigo_parar_de_beber
ko 술을_끊 파친코
tl lasing pachinko sugalero

= untold
ja 悩みを聞 悩みを話 悩みを相談 話を聞いてほし どこに相談 どこに聞け 誰に相談 どこへ相談 誰に言え 誰に聞け だれにも言えな 誰にも言えな 困ってい 困って 困っています どうしたらいい どうすればい どうしていいか 助けて 助けてほし 相談したい 相談できる 悩んで なんとかしてほし どうにもなら わらにもすが
en where_to_ask whom_to_ask who_to_ask help_me please_help i_don't_know_what_to_do don't_know_what_to_do need_help in_trouble someone_to_help need_advice
zh 不知道找谁 帮帮我 救救我 怎么办 该怎么办 不知道怎么办 求助 请帮
vi không_biết_hỏi_ai nói_với_ai giúp_tôi cứu_tôi làm_sao_đây không_biết_phải_làm không_biết_làm_sao cần_giúp_đỡ phải_làm_sao
pt me_ajud* socorro preciso_de_ajuda não_sei_o_que_fazer o_que_eu_faço o_que_fazer
ko 도와주세요 도와줘 어떻게_해야 어쩌면_좋
tl tulungan tulong hindi_ko_alam_ang_gagawin saklolo
`;
