/** Further words for the same troubles, in the ways people go round the thing. Form of the lines in `troubles.ts`. */
export const moreWords = `
= suicide
ja 屋上に 屋上から 橋の上 電車に飛び込 ホームから飛 もう終わりにし 終わらせたい 人生を終わら 生きる理由 生きてる意味 生きている意味 生きる気力 生きるのをやめ 生きるのがつら 生きるのが嫌 いないほうがいい いなくなればいい 自分なんかいない 消えたくなる 死んだら楽 死んでしまいた 死んだほうが 死にたくなる 死んで楽に 首を切 手首を切 ロープを 睡眠薬を飲んで死 もう限界 生まれてこなければ 心中 死に場所 あの世
en want+jump bridge+jump standing+bridge standing+roof end_it_all end_it no_point_in_living no_point_living no_reason_to_go_on can't_go_on cannot_go_on tired_of_living tired_of_life don't_want_to_be_here don't_want_to_exist wish_i_was_never_born everyone_would_be_better_off rope hang_myself goodbye_forever don't_wanna_live ready_to_die thinking_of_dying thinking_about_dying life_is_not_worth life_isn't_worth want_to_disappear slit_my_wrists cut_my_wrists
zh 楼顶 站在桥上 跳下去 跳河 跳海 跳轨 活够了 活腻了 死了算了 想死 不想再活 没有活下去 不想醒来 一了百了 没有意义 结束这一切 想消失 遗书 割手腕
vi nhảy_xuống đứng_trên_cầu trên_sân_thượng không_còn_muốn_sống không_thiết_sống sống_không_nổi hết_muốn_sống muốn_biến_mất chết_quách cuộc_sống_vô_nghĩa không_còn_lý_do treo_cổ nhảy_cầu nhảy_sông
pt quero_pular em_cima_da_ponte em_cima_do_prédio sentido_em_viver sentido_na_vida não_vale_a_pena_viver nao_vale_a_pena_viver cansado_de_viver cansada_de_viver quero_sumir quero_desaparecer acabar_com_tudo melhor_morto melhor_morta melhor_se_eu_morresse pensando_em_morrer me_enforcar cortar_os_pulsos não_aguento_mais
ko 옥상 다리_위 뛰어내리고 끝내고_싶 살_이유 살기_힘들 없어지고_싶 죽는_게_낫 유서 손목을
tl tatalon tulay+tumalon wala_nang_saysay pagod_na_akong_mabuhay gusto_ko_nang_mawala wala_nang_dahilan magbigti

= overdose
ja 薬を飲んで動か 薬を飲んで意識 薬を飲みすぎ 薬を飲み過ぎ 薬を100 薬を50 薬を飲んで倒 錠飲 錠を飲 漂白剤を飲 洗剤を飲 農薬を飲 毒を飲 薬をまとめて たくさんの薬
en bottle_of_pills swallowed+pills swallowed+bottle too_many_pills took+sleeping_pills took_a_lot_of+medicine ate+poison drank+detergent
zh 吞药 吞了药 吞了很多 吃药自杀 喝了漂白 喝了洗 吃了一瓶 一整瓶药 吃错药
vi nuốt_thuốc uống_hết_thuốc uống_cả_lọ nuốt_cả uống_thuốc_trừ_sâu uống_nhầm
pt engoli+comprimidos engoliu+comprimidos engoli+remédios vidro_de_comprimidos muitos_comprimidos bebi_veneno tomei_todos_os
ko 약을_먹고_쓰러 약을_너무 한_병을 농약
tl uminom_ng_lason isang_bote_ng_gamot lahat_ng_gamot

= partner-violence
ja 彼が暴れ 夫が暴れ 旦那が暴れ 彼がナイフ 夫がナイフ 夫が包丁 旦那が包丁 妻が包丁 彼に首 夫にたたかれ 夫に叩かれ 旦那に叩かれ 旦那の暴力 彼氏の暴力 彼の暴力 元夫から逃げ 夫から逃げ 夫に監視 夫がお金をくれ 旦那がキレ 夫がキレ 旦那に物を投げ 夫に物を投げ 妻に叩 妻に蹴 夫にお金を取 生活費を渡さ シェルター 元夫に
en husband+knife boyfriend+knife he_choked_me he_hits_me he_beats_me he_hit_me he_hurts_me he_will_kill_me he_threatens partner+scared husband+scared afraid_of_my_husband afraid_of_my_boyfriend scared_of_my_husband scared_of_my_boyfriend scared_of_my_partner husband+control* ex-husband ex_husband+kill she_hits_me wife+violent slapped_me slaps_me
zh 老公拿刀 丈夫拿刀 男友拿刀 老公威胁 他打我 老公发酒疯 怕我老公 前男友威胁 老公骂 被家暴 妻子拿刀 动手打我
vi bạn_trai_dọa bạn_trai+dọa chồng_dọa chồng+dao chồng+giết anh_ấy_đánh chồng_say sợ_chồng chồng_cũ vợ+đánh tát_tôi
pt ele_me_bate ele_me_enforcou me_enforcou ele_me_agrid* ele_vai_me_matar tenho_medo_do_meu_marido medo_do_meu_marido marido+faca ex-marido+ameaç* namorado+ameaç* me_deu_um_tapa me_empurr*
ko 남편이_무서 남편이_칼 남자친구가_협박 그가_때
tl takot_ako_sa_asawa may_kutsilyo_ang_asawa sinuntok_ako

= violence
ja 暴れて 暴れる 包丁 殺すと 殺して 殺される 襲いかか 羽交い 突き飛ば 暴力団 喧嘩で刺 リンチ 集団で殴
en kill_us will_kill is_attacking was_attacked got_attacked fighting_and with_a_weapon
zh 要杀我 砍人 有刀 打人了 围殴 动手
vi dọa_giết có_dao chém tấn_công_tôi
pt vai_matar matar_a_gente me_atac* com_uma_arma
ko 죽이겠 흉기 공격
tl papatayin_ako inaatake may_baril

= sexual-violence
ja 触ってき 触られた 無理やり 無理矢理 性行為 裸の写真 裸の画像 写真をばらまく 盗撮され セックスを強要 キスされ 下着を 露出 リベンジポルノ 同意なく パパ活で 抱きつかれ 性的なこと 嫌なことをさせられ
en force*_me_to_have_sex forced_me_to_have forced_me+sex touched_me touching_me without_my_consent naked_photo* nude* sextort* revenge_porn kissed_me_by_force raped drugged_me slept_with_me_without
zh 强迫+性 强迫我发生 逼我+性 裸照 偷拍 被摸 不愿意+发生关系 性勒索 强迫我 性行为 下药
vi ép+quan_hệ ép_quan_hệ ép_tôi+tình_dục sờ_mó ảnh_khỏa_thân ảnh_nóng quay_lén bị_sờ đụng_chạm ép_tôi_ngủ
pt forçou+sexo me_forçou_a_fazer forçada_a_fazer sexo_à_força fotos_nuas nudes passou_a_mão tocou_em_mim sem_meu_consentimento me_agarrou abusou_de_mim
ko 강제로 만졌 알몸_사진 불법_촬영 성관계를_강요
tl pinilit+sex pinilit_akong hinawakan_ako hubad_na_litrato minolestiya

= child-abuse
ja 父に叩 母に叩 父にたた 母にたた お父さんにたた お母さんにたた お父さんに叩 お母さんに叩 パパにたた ママにたた 毎日たたかれ 親が怖 親から逃げ 家に帰りたくな 親に殺され 親にごはん 親がごはん 食べ物をくれない親 子どもの叫び声 子どもを怒鳴る声 隣の子 近所の子ども 子どもが外に出され 子どもが一人で家 ベランダに出され 裸で外 体にあざ
en mother+hits_me father+hits_me mom+hits_me dad+hits_me parents+hit_me stepfather scared_to_go_home afraid_to_go_home child+alone_at_home kids_alone child+crying_every neighbor+child neighbour+child child+locked
zh 爸爸每天打 妈妈每天打 爸爸总打 妈妈总打 不敢回家 父母虐待 后爸 继父 孩子一个人在家 邻居打孩子 邻居+孩子+哭
vi mẹ+đánh_tôi bố+đánh_tôi ba_mẹ_đánh không_dám_về_nhà bố_dượng hàng_xóm+trẻ hàng_xóm+đánh_con trẻ_em+khóc
pt pai+me_bate mãe+me_bate padrasto medo_de_voltar_para_casa criança_sozinha vizinho+criança vizinho+filho criança+chorando crianças+sozinhas
ko 엄마가+때 아빠가+때 집에_가기_무서 이웃집_아이
tl sinasaktan_ako_ng_nanay binubugbog_ako_ng_tatay takot_umuwi kapitbahay+bata

= no-shelter
ja 公園で3 公園で二 公園で寝 公園で夜 段ボールで 外で寝 ベンチで 住所がな 家賃滞納で追 鍵を替えら 鍵を変えら 部屋に入れな 部屋を失 出ていけ 出て行け 出ていかな 泊めてくれ 泊まるお金 今夜どこ 今日泊ま 今晩泊ま 今夜泊ま 行くあて 行き場がな 居場所がな 帰れない家 家に入れてもらえな シェアハウスを追 社宅を出 寮を出 寮に住めな ネットカフェに泊 ネットカフェ暮らし ネットカフェ生活
en sleep_outside sleeping_outside sleeping_in_a_park sleep_in_a_park sleep_in_the_park sleeping_at_the_station on_the_streets sleeping_in_my_car live_in_my_car living_in_my_car locked_me_out changed_the_locks stay_tonight sleep_tonight somewhere_to_stay somewhere_to_sleep lost_my_apartment lose_my_home losing_my_home nowhere+tonight
zh 今晚睡哪 今晚住哪 赶出来 赶我走 赶出去 流落街头 睡车站 睡网吧 没有住处 没有住的地方 换了锁 住哪里
vi ngủ_ngoài ngủ_ở_đâu đuổi_ra_khỏi_nhà đuổi_tôi không_có_nhà_ở không_biết_ngủ_đâu mất_nhà không_có_chỗ_trọ đuổi_khỏi_ký_túc
pt dormir_na_rua vou_dormir_na_rua expuls*_de_casa me_expuls* trocaram_a_fechadura perdi_minha_casa não_tenho_casa onde_vou_dormir onde_dormir lugar_para_ficar morando_no_carro
ko 밖에서_자 오늘_밤_어디 쫓아냈 찜질방 자야 갈_데가
tl matutulog_sa_labas sa_labas_matutulog pinalabas_kami saan_matutulog pinaalis_kami

= medical-emergency
ja 胸が締め 胸がしめ 胸がいた 胸痛 息苦し 呼吸が苦し 動かな 動かない人 起きない妻 起きない夫 反応がな 呼んでも起き 呼びかけても 冷たくなって 泡を吹 血を吐 吐血 頭を強く打 頭から血 車にはねら 車に轢か ひかれた 交通事故でけが 川に落ち 川に流され 流された 溺れ 餅が詰ま 窒息 痙れん ひきつけ 顔が真っ青 手足がしびれ 片方の手が動 片側が動 脳梗塞 脳卒中 心筋梗塞 熱中症で倒 蜂に刺され 破水 陣痛 感電 やけどがひど
en chest+pain chest_hurts short_of_breath can't_wake cannot_wake won't_wake_up not_waking not_responding unresponsive fell_into_the_river hit_by_a_car lots_of_blood so_much_blood coughing_blood head_injury broke_his broke_her convuls* electrocuted water_broke labor_pains severe_burn allergic_reaction swallowed_a
zh 叫不醒 晕倒 喘不上气 喘不过 呼吸困难 胸口很 口吐白沫 吐血 大量流血 被车撞 掉进河 落水 溺水 中风 抽筋 羊水破 烧伤 触电 孩子吞了
vi không_tỉnh gọi_không_tỉnh nôn_ra_máu bị_xe_đâm xe_tông ngã_xuống_sông rơi_xuống_sông liệt_nửa vỡ_ối bỏng_nặng điện_giật tức_ngực nuốt_phải không_phản_ứng
pt não_acorda não_responde dor_forte_no_peito falta_de_ar atropelad* caiu_no_rio vomitando_sangue bolsa_estourou queimadura_grave choque_elétrico bateu_a_cabeça muito_sangue passou_mal engoliu
ko 깨어나지_않 반응이_없 숨이_차 가슴_통증 차에_치 강에_빠 피를_토 양수가
tl hindi_magising walang_pulso nasagasaan nahulog_sa_ilog sumusuka_ng_dugo masakit_ang_dibdib

= fire
ja 火が 炎が コンロから火 ストーブから火 天井まで火 焦げくさ 煙だらけ 煙で 燃え 消火器 火柱 ぼや 爆発
en kitchen+fire caught_fire catching_fire burning_down smoke_is_coming full_of_smoke explosion fire_alarm smell_of_gas
zh 烧起来 烧着 起火 着起来 浓烟 爆炸 烟很大
vi bốc_cháy cháy_rồi cháy_lớn khói_nhiều phát_nổ
pt está_queimando queimando+casa explos* cozinha+fogo fumaça
ko 불이_붙 타오르 폭발 연기
tl nagliliyab usok pumutok

= crime-now
ja 侵入され 窓を割 ドアを壊 ドアをこじ開 家の中に誰か 誰かが家に 金を出せ 脅されてお金 車を盗まれ 通帳を盗 空き巣に 後をつけ 尾けられ ついてくる 連れ去 連れ去ら 拉致 部屋に閉じ込
en burglar downstairs+somebody someone+following someone_in_my_house somebody_in_my_house someone+door+kick* trying_to_get_in trying_to_break mugged pickpocket* was_robbed followed_home grabbed_my_bag took_my_bag
zh 进我家 家里有人 砸门 撬锁 有贼 钱包被偷 抢了我 抢包 被跟踪 拐走
vi có_trộm kẻ_trộm phá_cửa có_người_trong_nhà giật_túi bị_trộm móc_túi đi_theo_tôi
pt ladrão_dentro tem_um_ladrão tem_alguém_dentro entrando_na_minha_casa entrou_na_minha_casa levaram_minha_bolsa roubaram fui_roubad* me_assaltaram
ko 집에_누가 문을_부수 도둑이 소매치기
tl may_magnanakaw may_tao_sa_loob ninakawan sinusundan

= stalker
ja 別れた彼 別れた彼氏 元彼が家 元カレが家 元彼女が 待ち伏せされ 家の前で待 家の前に来 何度も電話してく 無言電話 GPS しつこく連絡 しつこい連絡 後をつけられ
en won't_leave_me_alone keeps_calling_me waits_outside ex_keeps ex+stalk* my_ex+follow* my_ex_won't gps_tracker
zh 前男友+跟 前男友+等 前夫+跟 一直打电话骚扰
vi người_yêu_cũ+theo bạn_trai_cũ nhắn_tin_quấy_rối
pt ex+me_segue ex-namorado não_me_deixa_em_paz
ko 전_남자친구 헤어진
tl dating_nobyo ex_ko

= sea
ja 船が沈 船が浸水 遭難 沖で 釣り船 ヨット 水上バイク 波にさらわれ 離岸流 海に流され 海で溺
en my_boat boat_is lifeboat man_overboard kayak+drift* drowning_in_the_sea
zh 船要沉 船进水 被海浪 海里+人
vi thuyền_chìm tàu_chìm sóng_cuốn
pt meu_barco barco_está afogando+mar
ko 배가_침몰 파도에
tl lumulubog_ang_bangka

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
ja 母の介護 父の介護 親の介護 義母 義父 姑の 舅の 母が倒れて介 親が歩けな 親が転 要支援 施設に入れ 施設に入れたい デイケア おむつ交換 親を一人に 親が一人暮らし 遠くに住む親 実家の親 介護疲れ 介護離職 ヤングケアラー
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
pt meus_direitos separação separar divórcio pensão processo processad* indenização pres* fui_traída testamento herança direito
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
ja 役所の手紙 市役所から手紙 手紙が読めな 日本語の手紙 日本語の書類 母国の言葉で相談 国の言葉で相談 同僚が国の言葉 母国語で相談 通訳がほし 通訳してほし 日本語教室 日本語を習
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
