/** Dangers told by going round the thing: what somebody stands before, holds or has swallowed. Form of the lines in `troubles.ts`. */
export const dangersRoundabout = `
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
ja 胸が締め 胸がしめ 胸がいた 胸痛 息苦し 呼吸が苦し 動かない人 起きない妻 起きない夫 反応がな 呼んでも起き 呼びかけても 泡を吹 血を吐 吐血 頭を強く打 頭から血 車にはねら 車に轢か 交通事故でけが 川に落ち 川に流され 溺れ 餅が詰ま 窒息 痙れん 顔が真っ青 手足がしびれ 片方の手が動 片側が動 脳梗塞 脳卒中 心筋梗塞 熱中症で倒 蜂に刺され 破水 陣痛 感電 やけどがひど 手足が動かな 半身が動かな 足が急に動かな ひきつけを起こ 車にひかれ 電車にひかれ トラックにひかれ バイクにひかれ 体が冷たくなって 濁流に流され 波に流され
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
`;
