/** What people come with besides danger: mind, family, money, home, work, law. Form of the lines in `troubles.ts`. */
export const lifeTroubles = `
= mind
ja 心が 心の 心を 心も 心身 心配で眠 こころ 気持ち 鬱 うつ 不安 眠れな 眠れず 寝られな 落ち込 つらい 辛い 苦しい しんどい ストレス メンタル 精神 生きづら パニック イライラ 疲れ 涙が出 やる気がで やる気が出
en depress* anxi* panic can't_sleep cannot_sleep insomnia stress* mental_health mental sad hopeless feel_down overwhelm* feelings crying distress emotional* breakdown burnout
zh 难受 抑郁 焦虑 失眠 睡不着 心情 压力 痛苦 情绪 心理 崩溃 烦恼
vi buồn trầm_cảm lo_âu lo_lắng mất_ngủ không_ngủ_được căng_thẳng stress tâm_lý bế_tắc tuyệt_vọng
pt trist* depress* ansiedade ansios* pânico não_consigo_dormir insônia estress* saúde_mental angústia desesperad* psicológ*
ko 우울 불안 힘들 잠을_못 스트레스 괴로 슬프 마음이
tl malungkot depress* nababalisa hindi_makatulog stress lungkot problema_sa_isip balisa
es triste deprimid* ansiedad

= lonely
ja さみし さびし 寂し 淋し 孤独 ひとりぼっち 独りぼっち 一人ぼっち 話し相手 話す相手 話を聞いて 話をきいて 聞いてほし 誰かと話 だれかと話 友達がいな 孤立 誰にも話せ 相談できる人がいな どんなことでも話
en lonel* isolat* someone_to_talk somebody_to_talk talk_to_someone talk_to_somebody no_friends listen_to_me i'm_alone i_am_alone all_alone so_alone feel_alone feeling_alone alone_in_japan alone_here alone_with
zh 孤独 寂寞 聊聊 想找人聊 倾诉 没有朋友 找人说话 孤单
vi cô_đơn nói_chuyện_với_ai tâm_sự không_có_bạn lẻ_loi trò_chuyện_với
pt sozinh* solidão conversar_com_alguém desabafar sem_amigos falar_com_alguém isolad*
ko 외로 이야기하고_싶 대화하고_싶 혼자 고독
tl mag-isa walang_makausap nag-iisa walang_kaibigan lungkot kausap
es me_siento_sol* hablar_con_alguien

= bullying
ja いじめ 苛め 仲間はずれ 仲間外れ 無視され 悪口 からかわれ ハブられ シカト
en bull* classmates+tease* excluded picked_on
zh 欺负 霸凌 欺凌 孤立他 孤立我
vi bắt_nạt bạo_lực_học_đường trêu_chọc
pt bullying zomb* humilh*+escola
ko 왕따 괴롭힘 따돌림 학교폭력
tl binubully bully bullying inaapi
es acoso_escolar

= school
ja 学校 不登校 登校 教室 担任 クラス 部活 授業 先生 中学生 高校生 小学生 進路 勉強 転校 学童 入学 給食
en school teacher* classmates truant kindergarten
zh 学校 老师 同学 上学 班级
vi trường_học ở_trường giáo_viên đi_học nhà_trường
pt escola professor* aula* colégio
ko 학교 선생님 등교
tl paaralan eskwela guro eskwelahan
es escuela

= child-own for
ja 子どもが相談 子どもも 18歳までの子ども 中学生だけど 小学生だけど 高校生だけど 中学生です 小学生です 高校生です 中1 中2 中3 小6 小5 小4 高1 高2 お母さんが お父さんが ママが パパが
en i_am_a_student_in_junior i'm_13 i'm_14 i'm_15 i_am_12 i_am_13 i_am_14 i_am_15 my_mom my_dad
zh 我是中学生 我是小学生 我是高中生
vi tôi_là_học_sinh em_là_học_sinh
pt sou_estudante_do_ensino tenho_13_anos tenho_14_anos
ko 중학생인데 초등학생인데 고등학생인데
tl estudyante_ako_sa_high

= childcare
ja 育児 子育て 赤ちゃん 子どもの発達 子どもを叩 子どもに手を 子どもにイライラ しつけ 夜泣き 育てられな 子どもを預 保育園 保育所 里親 児童相談所 養育 子どものこと 子どもの福祉 ワンオペ
en parenting rais*_my_child rais*_my_kids child_care childcare nursery daycare my_baby my_toddler foster
zh 育儿 带孩子 养孩子 托儿所 保育园 婴儿 孩子教育
vi nuôi_con nuôi_dạy_con trông_trẻ nhà_trẻ em_bé chăm_con
pt criar_meu_filho criar_meus_filhos creche bebê cuidar_do_filho cuidar_das_crianças
ko 육아 어린이집 아기 아이를_키우
tl pag-aalaga_ng_anak daycare sanggol pagpapalaki
es crianza guardería bebé

= single-parent for
ja ひとり親 母子家庭 父子家庭 シングルマザー シングルファザー 一人で子ども ひとりで子ども 一人で育て 未婚の母 離婚して子ども 児童扶養手当 養育費 一人親の 一人親で 一人親世帯 一人親家庭
en single_mother single_mum single_mom single_parent single_father raising+alone child_support
zh 单亲 一个人带孩子 抚养费
vi mẹ_đơn_thân nuôi_con_một_mình cha_đơn_thân
pt mãe_solteira mãe_solo pai_solteiro crio_sozinha pensão_alimentícia
ko 한부모 혼자_아이 싱글맘 양육비
tl solo_parent single_mother nag-iisang_magulang sustento
es madre_soltera

= pregnancy
ja 妊娠 にんしん 中絶 生理が来な 生理がこな 産むか 赤ちゃんができ 避妊 アフターピル 予期せぬ妊娠 思いがけない妊娠 出産 赤ちゃんをおろ 子どもをおろ
en pregnan* abortion missed_my_period unwanted_pregnancy birth_control morning-after childbirth
zh 怀孕 堕胎 人流 意外怀孕 月经没来 避孕 生孩子
vi có_thai mang_thai phá_thai có_bầu trễ_kinh sinh_con
pt grávida gravidez aborto engravid* menstruação_atrasada
ko 임신 낙태 생리가_안
tl buntis nabuntis aborsyon delayed_ang_regla pagbubuntis
es embaraz*

= lgbt
ja 性別 性自認 性的指向 性的マイノリティ LGBT トランスジェンダー 同性 ゲイ レズビアン カミングアウト 男が好き 女が好き 体の性 心の性 バイセクシュアル
en lgbt* gay lesbian transgender trans bisexual coming_out same-sex gender_identity sexual_orientation
zh 同性恋 跨性别 性取向 出柜 性别认同
vi đồng_tính chuyển_giới lgbt giới_tính_thật
pt gay lésbica transgênero trans lgbt* bissexual
ko 동성애 트랜스젠더 성소수자 커밍아웃
tl bakla tomboy lgbt* transgender

= dementia
ja 認知症 物忘れ もの忘れ 同じことを何度も 同じことを繰り返 ボケ ぼけて 徘徊 道に迷って帰 痴呆 アルツハイマー 若年性認知症 火を消し忘れ 介護の疲れ
en dementia alzheimer* forgets forgetful memory_loss wandering+mother wandering+father
zh 痴呆 老年痴呆 认知症 健忘 记性
vi sa_sút_trí_tuệ mất_trí_nhớ hay_quên lẫn
pt demência alzheimer esquec*+mãe esquec*+pai perda_de_memória
ko 치매 알츠하이머 자꾸_잊
tl dementia ulyanin makakalimutin alzheimer*

= young-dementia for
ja 若年性 50代なのに 65歳より前 働き盛り まだ若いのに
en early-onset young-onset

= elderly-care
ja 介護 親の世話 親の面倒 老老介護 要介護 寝たきり ヘルパー デイサービス 老人ホーム 高齢の親 高齢の母 高齢の父 ケアマネ 地域包括 高齢者
en caregiver* elderly caring_for_my_mother caring_for_my_father nursing_home aged_parent* care_for_my_parents
zh 照顾老人 护理 养老院 老人照护 介护
vi chăm_sóc_người_già chăm_sóc_bố_mẹ viện_dưỡng_lão
pt cuidar_de_idoso cuidadora cuidador cuidar_da_minha_mãe asilo idos*
ko 간병 요양 노인_돌봄 부모님_돌
tl pag-aalaga_sa_matanda matanda+alaga caregiver

= developmental
ja 発達障害 発達障がい 自閉症 ADHD アスペルガー 落ち着きがな 言葉が遅 ことばが遅 学習障害 療育 発達が
en autis* adhd developmental_disab* asperger* learning_disab* developmental
zh 自闭症 多动症 发育迟缓 发展障碍
vi tự_kỷ tăng_động chậm_nói chậm_phát_triển
pt autis* tdah transtorno_do_desenvolvimento
ko 자폐 발달장애
tl autism adhd

= disability
ja 障害者 障がい者 障害のある 障がいのある 車いす 車椅子 障害者手帳 障害年金 視覚障害 目が見えな 身体障害 知的障害 作業所
en disab* wheelchair blind
zh 残疾 残障 轮椅 残疾人
vi khuyết_tật xe_lăn
pt deficien* cadeira_de_rodas
ko 장애인 휠체어
tl kapansanan wheelchair

= deaf for
ja 耳が聞こえ 耳がきこえ 聞こえない 聞こえにく 聞こえづら 耳が遠 難聴 聴覚障 ろう者 手話 電話を文字 文字で読 話すことが難し 声が出せな 声が出な 文字に
en deaf hard_of_hearing sign_language cannot_hear can't_hear
zh 听不见 聋 听障 手语
vi khiếm_thính điếc ngôn_ngữ_ký_hiệu không_nghe_được
pt surd* libras não_ouço deficiência_auditiva
ko 귀가_안_들 청각장애 수화 수어
tl bingi sign_language

= poverty
ja 生活費 お金がな お金に困 お金もな お金が無 食べるものがな 食べ物がな 食料 食べ物を買 食べるお金 ご飯が食べられな ごはんが食べられな 生活に困 生活が苦し 生活困窮 貧困 生活保護 貯金がな 所持金 電気が止め ガスが止め 水道が止め 電気代が払 ガス代が払 水道代が払 光熱費 収入が減 収入がな 暮らしていけな 食費 フードバンクを使 フードバンクに行 フードバンクから フードバンクは近 フードバンクはどこ フードバンクを利用
en no_money no_food poor poverty hungry living_expenses welfare_benefit* welfare can't_afford cannot_afford can't_pay cannot_pay electricity_bill public_assistance money_trouble* broke find_a_food_bank need_a_food_bank nearest_food_bank go_to_a_food_bank
zh 没钱 没有钱 生活费 吃不上饭 没有吃的 没饭吃 贫困 生活困难 低保 生活保护 食物银行 水电费
vi không_có_tiền hết_tiền thiếu_tiền không_đủ_ăn nghèo khó_khăn_tài_chính không_có_gì_ăn trợ_cấp sinh_hoạt_phí
pt sem_dinheiro não_tenho_dinheiro passando_fome não_tenho_comida pobreza cesta_básica despesas conta_de_luz auxílio
ko 돈이_없 생활비 먹을_것이_없 생활이_어려 기초생활 굶 돈도_없
tl walang_pera walang_makain naghihirap gutom walang_pambili ayuda
es sin_dinero no_tengo_dinero hambre

= rent
ja 家賃 大家 賃貸 敷金 住居確保 アパート 部屋を借 住まい 住むところ 公営住宅 立ち退き 引っ越し費用 家を借り 滞納
en rent landlord* housing apartment lease deposit eviction_notice
zh 房租 房东 租房 房子 押金 住房
vi tiền_nhà tiền_thuê chủ_nhà thuê_nhà nhà_ở tiền_cọc
pt aluguel proprietári* apartamento moradia locador caução
ko 월세 집세 집주인 보증금 주거
tl upa renta kasero landlord paupahan
es alquiler

= debt
ja 借金 多重債務 債務 ローン 消費者金融 サラ金 ヤミ金 闇金 取り立て 取立て 借りて返せ 返済 自己破産 リボ払い カードローン 借りたお金 キャッシング 督促 連帯保証 返せな 借りてい
en debt* loan* owe* bankrupt* collection_agenc* lender* repay*
zh 欠债 欠了 债务 借钱 还不起 贷款 破产 高利贷 欠钱 讨债
vi nợ vay_tiền trả_nợ phá_sản tín_dụng_đen đòi_nợ
pt dívida* endivid* empréstimo* devendo falência cobrança agiota
ko 빚 대출 파산 갚을 채무
tl utang pagkakautang nagpautang baon_sa_utang
es deuda*

= consumer
ja 契約 通販 ネットで買 ネット通販 届かな 返品 返金 クーリングオフ クーリング・オフ 解約 定期購入 訪問販売 不良品 偽物 買った 買い物 請求され 架空請求 ワンクリック 悪質商法 マルチ商法 エステ 商品 サブスク 点検商法 高額請求 情報商材 副業 水漏れ修理 消費生活 ぼったく
en refund* bought purchase* contract shop* store subscription seller fake_product online_shopping return_a_product cancel_my_contract overcharg* defective consumer ripped_off
zh 退款 退货 网购 买东西 买的 合同 商店 假货 解约 消费者 订阅 没收到货 宰客 多收钱
vi hoàn_tiền mua_hàng mua_đồ hợp_đồng cửa_hàng hàng_giả trả_hàng mua_trên_mạng
pt reembolso comprei compra contrato loja produto golpe_na_internet devolver cancelar_o_contrato
ko 환불 샀는데 구매 계약 반품 물건이_안 가게
tl refund bumili binili kontrata tindahan pekeng produkto ibalik
es reembolso compré

= fraud
ja 詐欺 騙され だまされ 振り込 オレオレ フィッシング 投資話 国際ロマンス ロマンス詐欺 還付金 なりすまし電話 未払い料金 儲け話 もうけ話
en scam* fraud* cheated deceiv* phishing tricked_me conned
zh 诈骗 被骗 骗子 骗了 受骗
vi lừa_đảo bị_lừa lừa_tiền
pt golpe fraude enganad* estelionato
ko 사기 속았 보이스피싱
tl scam* naloko niloko panloloko
es estafa*

= pension
ja 年金 厚生年金 国民年金 年金手帳 免除 基礎年金 遺族年金 脱退一時金 年金事務所
en pension lump-sum_withdrawal nenkin
zh 年金 养老金 退休金
vi lương_hưu nenkin tiền_hưu
pt aposentadoria previdência nenkin
ko 연금
tl pensyon pension nenkin
es pensión

= scholarship
ja 奨学金 学費 授業料 学生ローン 進学のお金 進学費用
en scholarship* tuition student_loan*
zh 奖学金 学费 助学金
vi học_bổng học_phí
pt bolsa_de_estudo* mensalidade+escola
ko 장학금 학비 등록금
tl scholarship matrikula tuition

= jobless
ja 仕事がな 失業 クビ 首になっ 解雇 リストラ 職を失 仕事を失 職探し 仕事を探 就職 求人 ハローワーク 働けな 無職 退職 ニート 雇い止め 雇止め
en lost_my_job unemploy* fired laid_off looking_for_a_job find_work find_a_job dismiss* jobless
zh 失业 被解雇 丢了工作 找工作 被辞退 炒鱿鱼 开除
vi mất_việc thất_nghiệp bị_đuổi_việc tìm_việc bị_sa_thải
pt perdi_o_emprego desempreg* demitid* procurando_emprego procuro_emprego demissão
ko 실직 해고 일자리 직장을_잃 실업
tl nawalan_ng_trabaho tinanggal_sa_trabaho walang_trabaho naghahanap_ng_trabaho
es desempleo despid*

= wages
ja 給料 給与 賃金 残業 サービス残業 未払い 有給 休憩 労働時間 労働条件 最低賃金 ボーナス 働く人 労災 ブラック企業 ブラックバイト バイト代 シフト 退職金 雇用契約 就業規則 休みをくれ 職場 会社 パートの パートで パート先 アルバイト 働か
en salary wage* overtime unpaid+work unpaid paid_leave working_hours labor labour my_boss employer workplace work_accident working_conditions company
zh 工资 薪水 加班 欠薪 老板 劳动 工伤 带薪 雇主 公司 打工
vi lương tiền_công làm_thêm_giờ tăng_ca công_ty ông_chủ tai_nạn_lao_động lao_động sếp
pt salário hora_extra horas_extras patrão empresa chefe empregador trabalhista acidente_de_trabalho férias_pagas
ko 월급 임금 급여 야근 사장 회사 산재 근로
tl sahod sweldo amo employer overtime kumpanya boss pinagtatrabahuhan
es salario sueldo jefe empresa

= harassment
ja パワハラ セクハラ ハラスメント マタハラ カスハラ 怒鳴られ 嫌がらせ いやがらせ 上司
en harass* yell*_at_me power_harassment bully*_boss boss_insult*
zh 骚扰 职权骚扰 骂我 辱骂 欺压
vi quấy_rối mắng_chửi chửi_mắng lăng_mạ
pt assédio assediad* humilha* grita_comigo
ko 갑질 괴롭 성희롱
tl panliligalig sinisigawan harass*

= employer for
ja 職員を雇 人を雇 従業員を雇 スタッフを雇 雇う側 人手不足 就業規則を作 36協定 社会保険に加入させ 採用した
en hire_staff hiring_staff employ_staff recruit_staff

= law
ja 弁護士 法律 裁判 訴え 訴訟 離婚 相続 遺言 慰謝料 示談 養育費 親権 調停 損害賠償 法テラス 司法書士 契約書 遺産
en lawyer* legal* law court divorc* inheritance sue custody attorney
zh 律师 法律 离婚 打官司 起诉 法院 遗产 抚养权
vi luật_sư pháp_luật ly_hôn tòa_án kiện thừa_kế pháp_lý
pt advogad* divorci* divórcio justiça jurídic* processar guarda_dos_filhos herança lei
ko 변호사 이혼 법률 소송 상속
tl abogado diborsyo makipagdiborsyo batas korte hiwalay annulment legal
es abogad* divorci*

= rights
ja 差別 人権 外国人だから 外国人お断り 入居を断られ 誹謗中傷 中傷 悪口を書 ネットに書かれ 炎上 プライバシー 名誉 晒され さらされ 偏見 拡散され ヘイト
en discriminat* human_rights racis* slander* defam* refus*+foreigner because_i_am_a_foreigner hate_speech prejudice posted+about_me online_abuse
zh 歧视 人权 因为是外国人 因为我是外国人 诽谤 网暴 种族 偏见
vi phân_biệt_đối_xử phân_biệt_chủng_tộc nhân_quyền vì_là_người_nước_ngoài kỳ_thị
pt discrimina* direitos_humanos racis* porque_sou_estrangeir* preconceito por_ser_estrangeir* difama*
ko 차별 인권 외국인이라서 비방 혐오
tl diskriminasyon karapatang_pantao dahil_dayuhan racism racis* dinidiskrimina
es discrimina*

= women for
ja 女性
en woman women
zh 妇女
vi phụ_nữ
pt mulher*

= crime-victim
ja 被害者 被害にあ 被害に遭 犯罪 事件 裁判が不安 遺族 交通事故 事故にあ 加害者 事故の被害 警察に行
en victim* crime* traffic_accident car_accident offender
zh 受害者 犯罪 交通事故 车祸 被害
vi nạn_nhân tội_phạm tai_nạn_giao_thông
pt vítima* crime acidente_de_trânsito acidente_de_carro
ko 피해자 범죄 교통사고
tl biktima krimen aksidente_sa_sasakyan

= police-worry
ja 警察 騒音 ご近所トラブル 近所トラブル 行方不明 家出人 落とし物 不審な 怪しい人
en police missing_person suspicious
zh 警察 报警 失踪
vi công_an cảnh_sát
pt polícia
ko 경찰
tl pulis
`;
