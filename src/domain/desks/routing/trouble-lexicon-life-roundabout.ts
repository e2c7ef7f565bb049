/** What people come with besides danger, told by going round the thing: mind, family, money, home, work, law. Form of the lines in `troubles.ts`. */
export const lifeRoundabout = `
= mind
ja 泣いてばかり 泣きたく 涙が止ま 動悸 何もしたくな 何もやる気 起き上がれな 布団から出 朝起きられ 食欲がな 気分が沈 気が重 憂うつ 憂鬱 自信がな 自己嫌悪 孤独感 心が折れ 心がしんど もう疲れ 疲れ果て つかれた しんど 生きるのがしんど 自分が嫌い 人が怖 人が怖い 過呼吸 適応障害 統合失調 強迫 幻聴 トラウマ PTSD 眠りが浅 怒りっぽ 心療内科 カウンセリング 胸が苦しく 気持ちが落ち 病んで メンヘラ 情緒
en can't_stop_crying cry_every keep_crying can't_sleep_at_night nightmares ptsd trauma exhausted worthless empty_inside nervous_breakdown mood counsel* therapist psychiatr* bipolar can't_get_out_of_bed no_energy worried_all_the_time
zh 想哭 一直哭 哭个不停 没精神 提不起劲 害怕见人 心慌 恐慌 心累 很累 心理医生 心理咨询 噩梦 自卑 绝望 闷闷不乐
vi muốn_khóc khóc_mỗi_ngày khóc_suốt mệt_mỏi kiệt_sức sợ_hãi hoảng_loạn tự_ti chán_nản ác_mộng tâm_thần áp_lực buồn_chán
pt choro chorando chorar não_durmo não_consigo_dormir preocupação desânimo desanimad* exaust* cansaço depressiv* psiquiatra terapia sem_vontade_de_nada pesadelos medo_de_tudo
ko 눈물 울고 잠이_안 무기력 지쳤 공황 상담받고 정신과
tl umiiyak naiiyak pagod_na_pagod takot_ako hindi_ako_makatulog nalulungkot

= lonely
ja 誰とも話 だれとも話 誰とも会 一日中ひとり ずっと一人 ずっとひとり ひとりで家に 話す人がい 話す人がいな 聞いてくれる人 愚痴を 友達がほし 友だちがいな 友だちがほし 仲間がほし 居場所 一人きり 独り身で 夫に先立 妻に先立 誰かに聞いて 誰かと話 しゃべりたい だれかと話
en no_one_to_talk nobody_to_talk no_one_listens have_no_friends live_alone lonely nobody_cares by_myself just_want_to_talk
zh 没人说话 没人聊 没有人可以说 一个人住 没人理解 没人陪 找个人说 找人倾诉
vi không_có_ai_để_nói không_ai_hiểu sống_một_mình một_mình muốn_có_người_nghe không_có_bạn_bè
pt não_tenho_amigos ninguém_para_conversar moro_sozinh* ninguém_me_entende me_sinto_só preciso_conversar preciso_desabafar
ko 혼자_살 말할_사람이 친구가_없 이야기할_사람
tl wala_akong_kaibigan mag-isa_lang walang_nakikinig

= bullying
ja 悪口言われ 悪口を言われ LINEで悪口 グループから外 LINE外し 物を隠され 靴を隠 叩かれる学校 クラスで孤立 友だちに無視 友達に無視 友だちがいじ ネットいじめ 笑われる 死ねと言われ キモいと言われ 仲間に入れ
en mean_to_me_at_school kids_at_school cyberbull* laugh_at_me_at_school other_kids make_fun_of_my_child hit_by_classmates
zh 同学骂 同学打 同学不理 同学嘲笑 被同学 排挤
vi bạn_bè_trêu bị_bạn bạn_học+đánh bị_cô_lập
pt colegas+zoam colegas_da_escola riem_de_mim na_escola+bat* excluem
ko 친구들이_괴롭 반_아이들
tl inaasar tinutukso kaklase

= school
ja 学校に行け 学校へ行 学校行きたく 学校を休 学校やめ 学校が嫌 学校に行きたく 友だち関係 友達関係 先生に怒 受験 うちの子 息子 娘
en my_son my_daughter my_kid my_child
zh 我儿子 我女儿 我孩子 不想上学
vi con_tôi con_trai_tôi con_gái_tôi không_muốn_đi_học
pt meu_filho minha_filha não_quer_ir_à_escola
ko 우리_아이 학교에_가기_싫
tl anak_ko ayaw_pumasok

= childcare
ja 子どもに当た 子どもに手が 子どもに怒鳴 子どもを怒鳴 子どもを怒 子どもにきつ 子どもがかわいくな 子どもが言うことを聞 子どもと離れたい 育てる自信 子育てに疲 育児に疲 育児ノイローゼ 産後うつ イヤイヤ期 反抗期 子どもの暴力 子どもが暴れ 家庭内で子ども 預かってくれ 子どもを見てくれ 離乳食 夜泣き 授乳 ミルク 子どもの家出 非行 子どもが家を出
en tired_of_parenting yell_at_my_child shout_at_my_child hit_my_child lose_my_temper_with postpartum my_teenager raise_my_child raising_children raising_kids look_after_my_child babysit*
zh 带娃 孩子不听话 打了孩子 对孩子发脾气 产后抑郁 叛逆 看孩子 照顾孩子 教育孩子
vi con_không_nghe_lời mắng_con đánh_con_mình trầm_cảm_sau_sinh giữ_trẻ trông_con nuôi_con_mệt
pt grito_com_meu_filho bato_no_meu_filho depressão_pós-parto cuidar_do_meu_filho cuidar_dos_filhos meu_filho_não_obedece babá
ko 아이를_때릴 육아가_힘 산후우울 아이_키우
tl pagod_mag-alaga sinisigawan_ko_ang_anak mag-alaga_ng_bata

= single-parent
ja シングルで シングル家庭 シンママ シンパパ ひとりで育て 一人で育て 女手一つ 男手一つ 離婚して子 夫と別れて子 養育費がもら 養育費を払 児童扶養
en on_my_own+child alone+my_children alone+my_kids divorced+children
zh 离婚+带孩子 独自抚养 独自带
vi một_mình_nuôi ly_hôn+nuôi_con
pt crio_meu_filho_sozinh* sozinha_com_meus_filhos sozinha+filhos
ko 혼자_키우 이혼+아이
tl mag-isa+anak

= pregnancy
ja 生理が 生理が遅れ 生理が止ま 検査薬 陽性 つわり 避妊に失敗 避妊しなかった ゴムが 赤ちゃんを産 産めな 産みたくな 育てられない赤ちゃん 妊婦 おなかが大きく 母子手帳 流産 死産 不妊
en period_is_late late_period missed_period condom_broke unprotected_sex pregnancy_test expecting_a_baby give_birth don't_want_the_baby miscarr*
zh 例假 大姨妈 验孕 没来月经 怀了 不想要孩子 流产 套破 产检
vi chậm_kinh mất_kinh que_thử thử_thai có_em_bé không_muốn_giữ sảy_thai khám_thai
pt menstruação_atras* minha_menstruação teste_de_gravidez não_quero_o_bebê camisinha pílula_do_dia perdi_o_bebê
ko 생리 임테기 아이를_가졌 유산
tl hindi_dinatnan delayed positive_sa_pregnancy dinadala makunan

= lgbt
ja 女の子が好き 男の子が好き 女装 男装 体が嫌 性転換 性同一性 ゲイで レズ バイセクシャル アウティング 同性愛 同性婚 パートナーシップ制度 クィア ノンバイナリー 自分の性
en i_like_girls i_like_boys i_like_men i_like_women nonbinary non-binary queer came_out_to
zh 喜欢同性 喜欢女生 喜欢男生 变性 同志
vi thích_con_trai thích_con_gái les gay
pt gosto_de_meninas gosto_de_homens gosto_de_mulheres não-binári*
ko 동성을_좋아 성정체성
tl tibo bading

= dementia
ja おばあちゃんが おじいちゃんが 祖母が夜 夜中に外へ 夜中に外に 夜中に出て行 勝手に出て行 家に帰れなく 帰り道が分から 帰れなくなる さっき食べた 食べたことを忘れ 財布を盗まれたと言 物を盗られたと言 同じ話を 同じものを何個も 同じ物を買 人の名前が出 言ったことを忘れ 約束を忘れ もの盗られ 鍋を焦が 急に怒る父 急に怒る母 徘徊し 父が忘れ 母が忘れ
en wanders_at_night gets_lost keeps_asking_the_same asks_the_same repeats+same losing_her_memory losing_his_memory forgot+grandm* grandmother+night grandpa+forget*
zh 老人走失 反复问 总是忘 忘记吃 记不住 奶奶+忘 爷爷+忘 妈妈+忘 半夜跑出去
vi hỏi_đi_hỏi_lại bà+quên ông+quên mẹ+quên đi_lạc
pt esquece_tudo pergunta_a_mesma_coisa se_perde avó+esquec* repete+mesma
ko 같은_말 길을_잃 할머니가 기억을_못
tl paulit-ulit_na_tanong nakakalimot naliligaw lola+limot

= elderly-care
ja 母の介護 父の介護 親の介護 義母 義父 姑の 舅の 母が倒れて介 親が歩けな 親が転 要支援 施設に入れ 施設に入れたい デイケア おむつ交換 親を一人に 親が一人暮らし 遠くに住む親 実家の親 介護疲れ 介護離職
en old_parents elderly_mother elderly_father take_care_of_my_mother take_care_of_my_father take_care_of_my_parents taking_care_of_my bedridden
zh 照顾父母 照顾妈妈 照顾爸爸 卧床 老人没人照顾
vi chăm_sóc_mẹ chăm_sóc_bố bố_mẹ_già liệt_giường
pt cuidar_do_meu_pai cuidar_dos_meus_pais acamad* mãe_idosa pai_idoso
ko 부모님_간호 어머니_간병
tl alaga_sa_magulang matandang_magulang

= developmental
ja 発達が気に 発達の遅れ 発達が遅 落ち着きのな こだわりが強 癇癪 空気が読め 忘れ物が多 集中できな 発達グレー グレーゾーン 知的な遅れ 言葉が出な 支援学級 特別支援 大人の発達 アスペ
en speech_delay not_speaking_yet hyperactive special_needs developmental_delay on_the_spectrum
zh 不会说话 多动 特殊教育 发育慢
vi chưa_biết_nói không_tập_trung chậm_phát_triển
pt não_fala_ainda hiperativ* necessidades_especiais atraso_na_fala
ko 말이_늦 산만
tl hindi_pa_nagsasalita delayed_sa_pagsasalita

= deaf
ja 耳が悪 聞き取れな 電話が聞こえ 電話の声が 補聴器 筆談 声が出 ろうの 難聴の 手話通訳 話せな人 言葉が話せな人 失声
en can't_hear_on_the_phone can't_speak_on_the_phone mute relay_service hearing_loss hearing_aid captions_for_phone
zh 耳朵不好 听力 哑 助听器 打不了电话
vi nghe_kém máy_trợ_thính câm
pt aparelho_auditivo mud* não_consigo_ouvir
ko 보청기 잘_안_들려
tl hindi_makarinig

= poverty
ja 円しかな 円しか残 財布に お財布 財布の中 残高 貯金が底 貯金がなくな 生活ができな 生活できな 食べていけな 食べてない 食べていな 何も食べ ごはんがない ご飯がない 米が買え 米がな おむつが買え ミルクが買え 電気を止め 電気が止 ガスが止 水道が止 電気代 ガス代 水道代が払え 携帯代 携帯が止 スマホが止 給料日まで お金を借り お金が足り お金が底 お金が続か 家計が苦 家計が火 支払いができ 生活苦 困窮 緊急小口 支援金 給付金 生保 ナマポ 年金だけで暮ら 収入がゼロ 収入ゼロ 暮らせな 滞納して
en no_food_until have_no_food nothing_to_eat can't_buy_food cannot_buy_food ran_out_of_money out_of_money run_out_of_money little_money money_is_gone can't_make_ends_meet make_ends_meet starving hungry no_income no_savings cut_off_my_electricity gas_was_cut power_was_cut only+yen_left yen_left pay_my_bills unpaid_bills financial_help financial_aid need_money
zh 没钱吃饭 没饭吃 饿 交不起 付不起 没收入 没有收入 钱不够 钱花光 断电 停电 停水 停气 生活不下去 过不下去 揭不开锅 只剩 买不起
vi không_còn_tiền hết_sạch_tiền đói không_đủ_tiền không_có_thu_nhập bị_cắt_điện cắt_nước tiền_điện túng_thiếu không_mua_nổi không_có_đồ_ăn cần_tiền
pt não_tenho_o_que_comer nada_para_comer fome acabou_o_dinheiro dinheiro_acabou sem_renda sem_comida cortaram_a_luz cortaram_o_gás não_consigo_pagar_as_contas contas_atrasadas preciso_de_dinheiro dificuldade_financeira ajuda_financeira
ko 돈이_떨어 돈이_부족 밥을_못 굶고 쌀이 전기가_끊 수입이_없 생계
tl wala_nang_pera kulang_ang_pera walang_pagkain nagugutom naputulan_ng_kuryente walang_kita kailangan_ko_ng_pera

= rent
ja 大家さん 不動産屋 不動産 退去 退去費用 更新料 部屋を追 部屋を出 部屋が借り 部屋を借りら 部屋が見つから 家を借りら 住む家 引っ越したいけどお金 住宅 市営住宅 県営住宅 都営住宅 団地 保証人がい 保証人がな 審査に落ち 家賃が
en my_landlord apartment_contract rental_contract move_out_of_my real_estate guarantor evicted house_rent my_rent find_a_place_to_live find_an_apartment
zh 房东 退租 押金不退 合租 中介 保证人 找房子 租不到 租约
vi chủ_trọ tiền_trọ đặt_cọc hợp_đồng_thuê thuê_trọ tìm_nhà người_bảo_lãnh
pt contrato_de_aluguel imobiliária dono_da_casa fiador alugar alugar_uma_casa despejo
ko 집주인 부동산 방을_구 계약_해지 보증인
tl may-ari_ng_bahay kontrata_sa_bahay maghanap_ng_bahay deposito

= debt
ja ギャンブルで作った借金 借りた金 金を借り お金を返せ 返済が 返せな 返せません 払いきれな カード払い カードの支払 クレジットカード リボ クレカ キャッシン 借入 借り入れ 保証人にな 差し押さえ 差押え 催促 督促状 給料の差 闇バイトで借 奨学金が返 自転車操業 過払い 債権回収 任意整理
en credit_card_bill* can't_repay cannot_repay pay_back collectors loan_shark seized garnish* repayment installment* owe_money owe+money
zh 欠钱 还债 还钱 催债 催收 信用卡 网贷 借了钱 借款 欠款 没法还
vi vay_nóng mắc_nợ thẻ_tín_dụng thiếu_nợ xiết_nợ không_trả_nổi vỡ_nợ vay_nặng_lãi
pt cartão_de_crédito devo_dinheiro devo_muito cobradores juros empréstimo nome_sujo parcelas não_consigo_pagar_minhas_dívidas
ko 빌린_돈 카드값 사채 갚지_못 독촉 이자
tl credit_card nangutang umutang hindi_mabayaran 5-6 sinisingil

= consumer
ja 覚えのない請求 請求書が届 身に覚えのない 請求が来 お試し 定期便 解約でき 返金してくれ 返品でき 商品が届 注文した 買ってしまった 高い布団 高額な 訪問販売 電話勧誘 勧誘がしつこ 修理業者 屋根の修理 不用品回収 エステの 脱毛 契約させられ サイトの料金 課金 子どもが課金 ネットショッピング フリマ メルカリ チケット詐欺 当選しました おめでとうございます 番号を入れ カード番号を入力 不当請求 旅行のキャンセル キャンセル料 欠陥 中古車 クレーム
en unknown_bill charged_me billed hidden_fee cancel_subscription cancel+contract won't_refund won't_cancel won_a_prize online_order never_arrived didn't_arrive broken_product door-to-door mobile_contract gym_membership
zh 莫名其妙的账单 乱扣费 扣钱 自动续费 质量问题 卖家 快递没到 订单 上门推销 中奖 办卡 退会
vi hóa_đơn_lạ tự_động_gia_hạn bị_trừ_tiền không_hoàn_tiền không_giao_hàng đặt_hàng bán_hàng trúng_thưởng hủy_hợp_đồng
pt cobrança_indevida cobraram não_recebi_o_produto compra_online ganhei_um_prêmio vendedor cancelar_contrato cobrar_taxa loja_online
ko 결제 환불 배송 청구서 당첨 해지
tl hindi_dumating order online_shop sinisingil_ako nanalo hindi_ibalik_ang_pera

= fraud
ja 当選 番号を入れてしま 怪しいサイト 怪しい電話 怪しいメール 偽サイト 偽の 騙された お金を送っ お金を払ってしま 送金してしま 投資で 仮想通貨 SNSで知り合 ギフトカード プリペイドカードを買 ATMに行け キャッシュカードを渡 暗証番号を教え 闇バイト 儲かる 必ずもうかる
en fake_website fake_police gift_card bitcoin crypto sent_money transferred_money lost_money_to met_online romance_scam investment+online suspicious_call
zh 转账 假警察 投资平台 虚拟币 杀猪盘 假网站 汇款了 刷单
vi chuyển_tiền chuyển_khoản giả_công_an đầu_tư_ảo tiền_ảo trang_giả
pt transferi_dinheiro site_falso falso_policial pix bitcoin fui_enganad* golpista
ko 송금 가짜 투자_사기
tl nagpadala_ng_pera pekeng_website investment

= pension
ja 国民年金を払 年金保険料 年金を払 年金の受け取 年金がもら 年金もら 年金いつ 未納 ねんきん 年金定期便 障害年金 遺族年金
en pension_payments national_pension pension_refund
zh 年金 退还年金 国民年金
vi nenkin hoàn_nenkin
pt nenkin reembolso_da_previdência
ko 국민연금
tl nenkin

= scholarship
ja 大学の費用 大学のお金 大学に行くお金 大学に行かせ 専門学校のお金 学校のお金 学費が 入学金 授業料が 進学させたい 進学したいけどお金 学資
en college_money pay_for_college pay_for_school pay_for_university university_fees school_fees
zh 大学学费 上大学的钱 交学费
vi tiền_học tiền_đại_học
pt pagar_a_faculdade faculdade mensalidade_da_faculdade
ko 대학_등록금 학비
tl pang-matrikula bayad_sa_kolehiyo

= jobless
ja 仕事を探し 仕事したい 働きたい 働き口 採用されな 面接に落 仕事が見つから 仕事が続か 職場をやめ 会社をやめ 会社を辞め 辞めさせられ 退職させられ 契約を切ら 派遣切り 内定取り消し 失業保険 雇用保険 ハロワ 在宅の仕事 障害者雇用 再就職 働いていな 仕事をなく 仕事をやめ
en fired_me they_fired dismissed without_notice terminated my_contract_ended contract_was_not_renewed need_a_job need_work looking_for_work job_search unemployment_insurance quit_my_job want_to_work
zh 让我走人 被炒 辞退 不续约 合同到期 找不到工作 失业保险 离职 没工作 想工作
vi đuổi_việc cho_nghỉ_việc thôi_việc không_gia_hạn_hợp_đồng bảo_hiểm_thất_nghiệp tìm_việc_làm nghỉ_việc
pt demitido demitida mandad*_embora aviso_prévio sem_trabalho sem_emprego seguro_desemprego preciso_de_trabalho procurando_trabalho contrato_acabou
ko 잘렸 해고당 직장을_구 실업급여 그만두
tl tinanggal_ako sinisante naghahanap_ako_ng_trabaho natanggal wala_akong_trabaho

= wages
ja バイト先 シフトを シフトが減 時給 給料が 給料未払 給料をもら 給料が出 給料が払わ 残業が 休みがな 休めな 休ませて 休日出勤 罰金を取 天引き 労働基準 労基 36協定 雇い主 社長が 店長が やめさせてくれ 辞めさせてくれ 退職届 退職でき 有休 産休 育休 パワハラ 解雇 不当解雇 クビ 雇用主 労働組合 仕事中にけが 仕事でけが
en without_notice fired paid_less not_paid didn't_pay doesn't_pay haven't_been_paid pay_slip minimum_wage day_off days_off injured_at_work work_injury took_my_passport passport+company passport+boss employment_contract resign quit
zh 没有补偿 让我走人 克扣 不给加班费 拖欠 扣押护照 护照被扣 扣我护照 工伤 上班受伤 不让辞职 最低工资 休息日 劳动合同 辞退
vi giữ_hộ_chiếu tịch_thu_hộ_chiếu nợ_lương trừ_lương không_cho_nghỉ lương_tối_thiểu hợp_đồng_lao_động chậm_lương ngày_nghỉ đuổi_việc bị_thương_khi_làm
pt aviso_prévio não_me_pagou não_me_pagam não_recebi_meu empreiteira atraso_no_salário folga meu_passaporte machuquei_no_trabalho acidente_no_trabalho fui_demitid* carteira_de_trabalho salário_atrasado direitos_trabalhistas
ko 월급이_안 여권을_뺏 퇴직금 일하다_다 부당해고 최저임금
tl kinuha_ang_passport hindi_ako_pinasahod walang_day_off naaksidente_sa_trabaho kontrata_sa_trabaho kaltas tinanggal

= harassment
ja いびられ 人格を否定 無視される職場 職場でいじめ 職場いじめ 同僚に 怒鳴る上司 上司に 先輩に モラハラ 会社でいじめ 会社で無視 マタハラ 客に怒鳴
en mean_boss boss_shouts boss+shout* shouts_at_me yells_at_me coworkers+make_fun coworker* colleague* insult* humiliat*
zh 老板骂 领导骂 同事欺负 被同事 骂人 穿小鞋 老板打
vi sếp_chửi bị_chửi ông_chủ_đánh đồng_nghiệp xúc_phạm giám_đốc
pt chefe_grita colegas_de_trabalho xingam xinga insult* patrão_grita gritam
ko 상사 욕을 동료 막말
tl minumura boss_na_galit katrabaho iniinsulto

= law
ja 遺産で 遺産 もめて 揉めて 訴えられ 訴えたい 内容証明 裁判所から 裁判所 弁護士費用 慰謝料 別れたい夫 離婚届 離婚した 親権が 面会交流 不倫 浮気され 浮気 契約トラブル 境界 隣との境 後見人 成年後見 認知してくれ 相続放棄 名義変更 示談金 逮捕 捕まっ 面会
en my_rights divorce separat* spouse alimony arrested will_and_testament guardianship sued being_sued legal_advice lawsuit compensation cheating_husband
zh 离婚后 归谁 抚养费 出轨 起诉我 法院传票 遗嘱 赔偿 被捕 逮捕 法律咨询 权利
vi ly_dị ly_thân giành_quyền_nuôi quyền_lợi bồi_thường bị_kiện bị_bắt ngoại_tình di_chúc tranh_chấp
pt meus_direitos separação separar divórcio pensão processo processad* indenização pres* fui_traída testamento herança meus_direitos meu_direito tenho_direito direitos_do
ko 이혼하 위자료 양육권 고소 손해배상 체포 유언
tl makipaghiwalay hiwalayan karapatan_ko demanda kaso naaresto mana

= rights
ja 肌の色 国籍を理由 国籍で 外国人だから 国に帰れ ヘイトスピーチ 障害を理由 部落 偏見 入店を断 入店拒否 入居拒否 断られた 悪口を書 晒され デマ 掲示板に書 口コミに嘘 写真を勝手 勝手に写真 顔写真を 個人情報をさらさ
en skin_color skin_colour my_race racial go_back_to_your_country because_of_my_nationality because_i'm_foreign because_i'm_a_foreigner because_i'm_black because_of_my_religion refused_service denied_entry no_foreigners foreigners_not_allowed mock_my_accent
zh 滚回国 滚回 骂我是 拒绝外国人 不让外国人 种族歧视 看不起外国人 排外 国籍 肤色 因为国籍
vi màu_da chủng_tộc cút_về_nước vì_là_người_việt coi_thường_người_nước_ngoài từ_chối_người_nước_ngoài khinh_thường
pt por_ser_brasileir* por_ser_negr* por_ser_estrang* cor_da_pele volta_para_o_seu_país me_xingam+brasileir* não_aceitam_estrangeiros xenofob* preconceit*
ko 인종 외국인_거절 네_나라로 국적_때문
tl kulay_ng_balat dahil_pilipino umuwi_ka_sa_bansa bawal_ang_foreigner hinamak

= crime-victim
ja 被害を受け 被害届 裁判に出 加害者が 通り魔 傷害事件 殺人 ひき逃げされ 事故で家族 事故に遭 あおり運転
en stole stolen theft i_was_a_victim witness court_hearing family_was_killed hit-and-run
zh 被害人 肇事 出庭
vi bị_hại gây_tai_nạn ra_tòa
pt fui_vítima testemunha fui_atropelad*
ko 가해자 교통사고를
tl nabiktima nasagasaan
`;
