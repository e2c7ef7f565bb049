/** Dangers as people type them. `!kind` is the danger that the words tell of; form of the lines in `troubles.ts`. */
export const dangerTroubles = `
= suicide !suicide
ja 死にた 消えたい きえたい 消えてしまいた いなくなりた 死のう 自殺 自死 飛び降り 首を吊 首を吊っ 首つり 生きていたくな 生きていくのがつら 生きるのに疲れ 生きることに疲れ 生きているのがつら 生きる意味 死ぬしかな 終わりにしたい 死にそうな気持ち リストカット リスカ 自傷 遺書 オーバードーズ 楽になりたい しにたい しにたく しにたか
en suicid* kill_myself kill+myself end_my_life ending_my_life want_to_die wanna_die wish_i_was_dead wish_i_were_dead better_off_dead don't_want_to_live don't_want_to_wake_up do_not_want_to_live no_reason_to_live cut_myself cutting_myself hurt_myself harm_myself self-harm jump_off jump_from take_my_own_life
zh 不想活 想死 自杀 自尽 活不下去 结束生命 结束自己 跳楼 割腕 轻生 去死 上吊 不如死 自残 活着没意思 活着没有意义
vi muốn_chết tự_tử tự_sát không_muốn_sống chán_sống kết_thúc_cuộc_đời kết_liễu nhảy_lầu chết_đi_cho rạch_tay tự_làm_hại
pt quero_morrer me_matar suicid* não_quero_viver não_quero_mais_viver nao_quero_mais_viver acabar_com_a_minha_vida acabar_com_minha_vida tirar_minha_vida tirar_a_minha_vida não_aguento_mais_viver não_quero_acordar me_cortar vontade_de_morrer desisti_de_viver pular_do me_jogar
ko 죽고_싶 죽고싶 자살 살기_싫 살고_싶지_않 뛰어내리 목숨을_끊 사라지고_싶 자해 목을_매
tl magpakamatay gusto_ko_nang_mamatay gusto_kong_mamatay ayoko_nang_mabuhay ayaw_ko_nang_mabuhay wakasan_ang_buhay tatapusin_ko_ang_buhay tumalon
es quiero_morir matarme suicid* no_quiero_vivir quitarme_la_vida

= overdose now !medical !suicide
ja 薬をたくさん飲 薬を大量 大量に薬 大量の薬 睡眠薬をたくさん 薬を全部飲 過量服薬 オーバードーズ
en overdos* took+pills swallow*+pills took_all_my swallow*+poison drank_bleach drank_poison
zh 安眠药 吃了很多药 吞了药 吃了好多药 大量药 喝农药 服毒
vi uống+thuốc_ngủ uống_rất_nhiều_thuốc uống_nhiều_thuốc quá_liều uống_thuốc_độc
pt tomei+remédios tomei+comprimidos tomou+remédios tomou+comprimidos overdose tomei_veneno
ko 수면제 약을_많이 약을_한꺼번에 약을_다_먹
tl uminom+gamot_na_marami uminom+maraming_gamot nag-overdose na-overdose

= partner-violence !violence
ja 夫に殴 夫から殴 旦那に殴 旦那が殴 夫が殴 夫に蹴 夫の暴力 夫から暴力 妻に殴 妻から暴力 彼氏に殴 彼に殴 彼氏が殴 夫に首 旦那に首 DV ＤＶ ドメスティック 配偶者暴力 配偶者からの暴力 パートナーからの暴力 パートナーに殴 恋人から暴力 暴力をふる 暴力を振る 暴力夫 家庭内暴力 夫が怖 旦那が怖 夫に怒鳴 夫に脅 モラハラ 逃げたい夫
en domestic_violence husband+beat* husband+hit* husband+hurt* husband+chok* husband+hits husband+threaten* wife+hits wife+beat* boyfriend+hit* boyfriend+beat* boyfriend+hurt* boyfriend+chok* partner+hit* partner+beat* partner+hurt* partner+violen* partner+abus* abusive_husband abusive_partner abusive_boyfriend violent_husband spouse+violen* ex-husband+threat* husband+violent husband+abus* beats_me beating_me
zh 丈夫打 老公打 家暴 家庭暴力 男朋友打 男友打 妻子打 前夫威胁 被丈夫 被老公 老公掐 丈夫掐 丈夫威胁
vi chồng+đánh chồng+đập bạo_lực_gia_đình bạn_trai+đánh chồng+bóp_cổ chồng+bạo_hành chồng+đe_dọa bị_bạo_hành người_yêu+đánh
pt marido+bat* marido+agred* marido+ameaç* violência_doméstica violencia_domestica namorado+bat* namorado+agred* companheiro+bat* companheiro+agred* me_bate marido+violent* marido+machuc* me_batendo marido+enforc* me_agrediu apanho
ko 남편+때 남편+폭력 남편+맞 가정폭력 남자친구+때 남편+협박 남편+목을
tl sinasaktan_ako_ng binubugbog asawa+sinasaktan asawa+bugbog karahasan_sa_tahanan nobyo+sinasaktan sinasakal
es marido+pega marido+golpea violencia_doméstica me_pega

= violence !violence
ja 殴られ 殴って 蹴られ 刺され 殺され 殺す 首を絞め 脅され 脅迫 襲われ 刃物 ナイフ 暴行 ぶたれ 暴力 虐待されて たたかれ
en being_beaten beaten_up attacked_me attacking_me knife gun threaten*+kill kill_me stabbed stab_me assault* punch* strangl* hit_me hits_me
zh 打我 拿刀 砍我 杀我 被打 威胁我 暴力 掐我 刀追
vi đánh_tôi cầm_dao giết_tôi bị_đánh hành_hung dọa_giết đâm_tôi bạo_lực
pt faca me_bateu me_ameaç* vai_me_matar quer_me_matar agredid* violência espanc* arma_de_fogo ameaçando_me
ko 때려요 때립니다 칼을 죽이겠다 폭행 맞고_있 협박
tl sinasaktan kutsilyo papatayin bugbog sinaktan binabantaan
es cuchillo amenaza* golpe*

= sexual-violence !sexual-violence
ja レイプ 強姦 性暴力 性被害 性犯罪 性的被害 性的暴行 無理やりされ 無理やりセックス 襲われた 痴漢 盗撮 わいせつ 体を触られ 身体を触られ 胸を触られ お尻を触られ 犯された 性行為を強 触られた
en rape* sexual_assault sexually_assault* sexual_violence sexually_abus* molest* grop* forced_sex forced+sex touched_my_body touched_me_on_the_train upskirt*
zh 强奸 性侵 性骚扰 猥亵 性暴力 非礼 被迷奸 摸我 痴汉
vi hiếp_dâm cưỡng_hiếp xâm_hại_tình_dục quấy_rối_tình_dục cưỡng_bức sàm_sỡ lạm_dụng_tình_dục
pt estupr* abuso_sexual abusada_sexualmente violência_sexual assédio_sexual molest* me_tocou fui_abusada
ko 성폭행 강간 성추행 성폭력 강제로_관계 몰카
tl ginahasa panggagahasa rape nirape na-rape hinipuan seksuwal_na_pang-aabuso
es violaron violada abuso_sexual

= child-abuse !child-abuse
ja 虐待 子どもを殴 子どもが殴 子どもを叩 子どもが叩 子どもの泣き声 子どもの悲鳴 子供の泣き声 ネグレクト 育児放棄 赤ちゃんの泣き声 子どもが放置 子どもにあざ 親に殴 親に叩 父に殴 母に殴 お父さんに殴 お母さんに殴 お父さんが殴 パパに殴 ママに殴 親が殴 親に蹴 ごはんを食べさせてもら 赤ちゃんを揺さぶ 子どもが怒鳴ら
en child_abuse abus*+child hit*+child beat*+child hit*+kid beat*+kid beat*+son beat*+daughter child+screaming child+bruise* neglected_child father_hits_me father_beats_me mother_hits_me mother_beats_me dad_hits_me mom_hits_me dad_beats_me parents_hit_me parents_beat_me baby+shak*
zh 虐待儿童 虐待孩子 打孩子 孩子被打 爸爸打我 妈妈打我 爸妈打我 父母打我 孩子被爸爸打 孩子+虐待 孩子+打得 孩子+伤痕
vi bạo_hành_trẻ đánh_con đánh_trẻ trẻ+bị_đánh bố_đánh mẹ_đánh con+bị_đánh ngược_đãi_trẻ xâm_hại_trẻ trẻ_em+bạo_hành cha_đánh
pt maus-tratos maus_tratos bate_no_filho bate_na_filha criança+apanha* criança+bat* abuso_infantil meu_pai_me_bate minha_mãe_me_bate bate_nos_filhos agred*+criança
ko 아동학대 아이를_때 아이가_맞 아빠가_때 엄마가_때 부모가_때 아이+학대
tl pang-aabuso_sa_bata sinasaktan_ang_bata binubugbog_ang_bata bata+bugbog bata+sinasaktan sinasaktan_ako_ng_tatay sinasaktan_ako_ng_nanay
es maltrato_infantil

= no-shelter !no-shelter
ja 家が無 住む所がな 住むところがな 住む場所がな 寝る所がな 寝るところがな 寝る場所がな 泊まる所がな 泊まるところがな 泊まる場所がな 行く所がな 行くところがな 帰る家がな 帰る場所がな 追い出され 追い出さ ホームレス 野宿 路上 車中泊 車で寝 公園で寝 駅で寝 ネットカフェで寝 ネカフェ 家出 家を失 住まいを失 住むところを失 寮を出され 寮も出され 寮を追 泊まるところ 家がな 帰る家なし 住む家なし 行く所なし 夜を明か 夜を過ごす所 夜を過ごすところ
en homeless nowhere_to_sleep nowhere_to_stay nowhere_to_live nowhere_to_go no_place_to_sleep no_place_to_stay no_place_to_live sleep*_in_my_car sleep*_on_the_street sleep*_outside evict* kicked_out thrown_out lost_my_home no_home a_place_to_sleep need_a_shelter women's_shelter shelter_tonight emergency_shelter
zh 没有地方睡 没地方睡 没地方住 没有地方住 无家可归 露宿 被赶出 睡在街 睡车里 无处可去 睡公园 没有家
vi không_có_chỗ_ngủ không_có_chỗ_ở không_có_nhà vô_gia_cư bị_đuổi_ra ngủ_ngoài_đường không_có_nơi_ở không_nơi_ở bị_đuổi_khỏi ngủ_ở_công_viên
pt não_tenho_onde_dormir não_tenho_onde_morar não_tenho_onde_ficar sem_teto despejad* despejo na_rua dormindo_no_carro sem_casa fui_expuls* sem_lugar_para_dormir
ko 잘_곳이_없 잘_데가_없 갈_곳이_없 노숙 쫓겨났 쫓겨나 살_곳이_없 집이_없 갈_곳도_없 갈_데도_없
tl walang_matulugan walang_matirhan walang_tirahan pinaalis walang_bahay pinalayas
es no_tengo_donde_dormir sin_techo desaloj*

= medical-emergency now !medical
ja 意識がな 意識を失 息をしていな 息をしてな 息が止ま 息ができな 呼吸がな 呼吸をしてな 呼吸をしていな 心臓が止ま 倒れた 倒れて 倒れまし 血が止まらな 大量出血 出血がひど けいれん 痙攣 胸が痛い 胸が苦し 激しい頭痛 ろれつが回ら 大けが 大怪我 溺れ 喉に詰ま のどに詰ま アナフィラキシー 救急車を呼んで ぐったりして 誤飲
en unconscious not_breathing can't_breathe cannot_breathe isn't_breathing stopped_breathing collapsed heart_attack stroke bleeding_badly bleeding_a_lot won't_stop_bleeding seizure* chest_pain choking drown* call_an_ambulance need_an_ambulance passed_out fainted
zh 昏倒 没有呼吸 没呼吸 昏迷 失去意识 心脏病发 心脏停 大出血 流很多血 抽搐 胸口痛 胸痛 叫救护车 窒息 溺水 喘不过气 血止不住
vi ngất_xỉu bất_tỉnh không_thở khó_thở ngừng_thở đau_tim đột_quỵ chảy_máu_nhiều chảy_nhiều_máu co_giật đau_ngực xe_cấp_cứu cấp_cứu bị_ngất bị_sặc đuối_nước
pt desmai* não_está_respirando não_respira inconsciente infarto sangrando sangramento convuls* dor_no_peito ambulância ataque_cardíaco derrame engasg* afog*
ko 의식이_없 숨을_안 숨을_쉬지 쓰러졌 쓰러져 심장마비 피가_멈추지 경련 가슴이_아 구급차 기절
tl walang_malay hindi_humihinga hindi_makahinga hinimatay inatake_sa_puso dumudugo ambulansya kombulsyon nawalan_ng_malay nalulunod
es no_respira inconsciente ambulancia infarto

= fire now !fire
ja 火事 燃えて 火災 煙が出て 火が出て 火が広が 煙がすご ガスのにおい ガス漏れ ガスの臭
en fire_in on_fire house_is_burning is_burning flames smoke_everywhere smoke_is gas_leak smell_gas building+fire there_is_a_fire there's_a_fire
zh 着火 火灾 起火 失火 冒烟 燃烧 煤气泄漏 煤气味
vi đang_cháy bị_cháy cháy_nhà hỏa_hoạn nhà+cháy khói_bốc rò_rỉ_gas
pt pegando_fogo incêndio incendio em_chamas fogo_na vazamento_de_gás muita_fumaça
ko 불이_났 불났 화재 타고_있 연기가 가스_냄새
tl sunog nasusunog may_apoy
es incendio

= crime-now now !crime
ja 泥棒 空き巣 強盗 侵入 家に入ってこよう 家に入ってき 部屋に入ってこよう 知らない男 知らない人が家 不審者 盗まれ 誘拐 監禁 閉じ込められ ひったくり つけられて 追いかけられ ひき逃げ 待ち伏せ
en breaking_into breaking_in broke_into broke_in break_into break_in robbed robber* burgl* stole_my_bag stole_my_wallet bag_was_stolen kidnap* following_me someone_is_in_my_house intruder locked_me_in hit_and_run is_chasing_me being_followed
zh 闯进 小偷 抢劫 被抢 被偷 偷了 绑架 跟踪我 撬门 陌生人+家 追我 关起来 尾随
vi đột_nhập ăn_trộm bị_cướp trộm cướp bắt_cóc đuổi_theo_tôi theo_dõi_tôi bám_theo bị_nhốt
pt ladr* assalt* roub* invad* sequestr* me_seguindo perseguindo trancad* arrombar arrombando
ko 도둑 강도 침입 훔쳐 납치 따라와 쫓아와 갇혔
tl magnanakaw ninakaw holdap kinidnap sinusundan_ako pumasok_sa_bahay nanloob
es ladrón robaron asalt*

= stalker !crime
ja ストーカー つきまと 付きまと 待ち伏せ 元カレがしつこ 元彼がしつこ 復縁を迫
en stalk* ex-boyfriend_keeps
zh 跟踪狂 纠缠 骚扰我 尾随
vi rình_rập bám_đuôi theo_đuôi
pt perseguição stalker me_persegue
ko 스토커 스토킹
tl stalker

= sea now !sea
ja 海で 沖に流 船が 船が転覆 転覆 ボートが 海に落ち 溺れて海 漂流 座礁 あやしい船
en at_sea boat+sink* boat+capsiz* ship+sink* fell_into_the_sea drift*+boat swept_out_to_sea boat+overturn*
zh 海上 船翻 船沉 落海 掉进海 翻船
vi trên_biển tàu+chìm thuyền+lật rơi_xuống_biển thuyền+chìm
pt no_mar barco+afund* barco+virou naufrág*
ko 바다에_빠 배가_뒤집 배가_가라앉 바다에서
tl sa_dagat bangka+lumubog tumaob
es en_el_mar naufragio
`;
