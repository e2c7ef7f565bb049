/**
 * Hardships that desks were missing words for: children who carry the house, people gone with a note, nobody who answers at a door,
 * hands in machines, papers kept, homes that go with the work. Form of the lines in `troubles.ts`.
 */
export const hardshipTroubles = `
= young-carer
ja ヤングケアラー 若者ケアラー 弟のごはん 妹のごはん 弟の世話 妹の世話 弟の面倒 妹の面倒 弟の送り 妹の送り {弟,妹,きょうだい,お母さん,お父さん,ママ,パパ,母,父,祖母,祖父,おばあちゃん,おじいちゃん,ばあちゃん,じいちゃん}+{世話,介護,看病,家事,ごはん,ご飯,洗濯,料理,買い物,通訳}+{中1,中2,中3,中一,中二,中三,高1,高2,高3,小4,小5,小6,中学生,高校生,小学生,部活,宿題,学校に行け,学校を休,学校をやす,授業}
en young_carer* young_caregiver* {little_brother,little_sister,younger_brother,younger_sister,my_siblings,my_mom,my_mum,my_mother,my_dad,my_father,my_grandma,my_grandmother}+{cook,cooking,laundry,look_after,looking_after,take_care,taking_care,clean,interpret,translate}+{school,homework,grade,class,i'm_11,i'm_12,i'm_13,i'm_14,i'm_15,i'm_16,i'm_17}
zh {弟弟,妹妹,妈妈,爸爸,奶奶,爷爷}+{做饭,照顾,洗衣,翻译}+{我上初,我上高,初中,高中,作业,不能上学,没法上学,请假不上}
vi {em_trai,em_gái,em_của_em,mẹ_em,bố_em,bà_em}+{nấu_cơm,nấu_ăn,chăm_sóc,giặt,trông,phiên_dịch}+{đi_học,nghỉ_học,bài_tập,lớp}
pt {irmão,irmã,irmãos,irmãozinho,irmãzinha,minha_mãe,meu_pai,minha_avó}+{cozinho,cuido,lavo,limpo,traduzo}+{escola,aula*,lição}
ko {동생,엄마,아빠,할머니}+{밥,빨래,돌보,통역}+{학교,숙제,중학,고등}
tl {kapatid,nanay,tatay,lola}+{alaga,nag-aalaga,nagluluto,naglalaba}+{eskwela,paaralan,klase}

= missing now !suicide !crime
ja 書き置き 遺書があ 遺書を残 遺書のような 遺書らしき {手紙,メモ,ノート,LINE,ライン,メール,メッセージ}+{ごめん,さよなら,さようなら,今までありがとう,探さない,さがさない,お世話になりました}+{いなくな,出て行,出ていっ,出かけ,帰ってこ,帰らな,連絡が,つながらな,電源,残し,残っ,置いて} {いなくな,帰ってこ,行方,連絡がつかな,連絡が取れな}+{死にた,死ぬと,ロープ,遺書,海に,橋に,崖,樹海,線路,屋上}
en goodbye_note suicide_note farewell_note {note,letter,message,text}+{sorry_for_everything,goodbye,forgive_me,don't_look_for,don't_look_for_me,thank_you_for_everything}+{left,gone,turned_off,missing,won't_answer,not_answering,disappeared} {missing,disappeared,can't_reach,cannot_reach}+{suicid*,wants_to_die,wanted_to_die,goodbye}
zh 留下遗书 留了遗书 {纸条,字条,信,短信,消息,微信}+{对不起大家,对不起,再见,别找我,永别,谢谢你们}+{走了,不见了,关机,联系不上,没回来,离开,失踪}
vi thư_tuyệt_mệnh {lá_thư,thư,tờ_giấy,tin_nhắn}+{xin_lỗi,vĩnh_biệt,tạm_biệt,đừng_tìm}+{bỏ_đi,tắt_máy,mất_tích,không_liên_lạc,để_lại}
pt carta_de_despedida bilhete_de_despedida {bilhete,carta,mensagem}+{desculpa*,adeus,perdão,perdoem,não_me_procure*}+{saiu,sumiu,desligou,deixou,foi_embora}
ko 유서를 {쪽지,편지,문자}+{미안,안녕,찾지}+{나갔,사라,꺼져,연락이}
tl {sulat,liham}+{patawad,paalam,huwag_niyo_akong_hanapin}+{umalis,nawawala,iniwan}

= unanswered now !medical !crime
ja {呼んでも,ノックしても,インターホン,チャイム,声をかけても,電話しても,電話をかけても}+{返事がな,返事がありま,応答がな,応答がありま,反応がな,出な,出ま,出てこな,出てきま}+{新聞,郵便受け,一人暮らし,ひとり暮らし,独居,高齢,民生委員,おばあ,おじい,カーテン,雨戸,明かり,電気がつ} {新聞,郵便受け,ポスト,洗濯物,雨戸}+{たまっ,溜まっ,いっぱい,そのまま,閉まったまま,干したまま,出しっぱなし}+{返事,応答,姿が,見かけな,見な,連絡}
en {doesn't_answer,not_answering,no_answer,won't_answer,no_response}+{door,knock*,doorbell}+{newspapers,mail,mailbox,elderly,lives_alone,neighbor,neighbour,curtains} {newspapers,mail}+{piled,piling,piles}+{door,answer*,seen_him,seen_her}
zh {敲门,叫门,按门铃}+{没人应,不应,没反应,没有人}+{老人,独居,一个人住,报纸,邻居,好几天}
vi {gõ_cửa,bấm_chuông}+{không_trả_lời,không_mở,không_ai}+{sống_một_mình,hàng_xóm,người_già,bà_cụ,ông_cụ}
pt {não_atende,não_responde,não_abre}+{porta,campainha}+{sozinh*,idos*,vizinh*,jornais}
ko {문을,벨을}+{대답이_없,안_열}+{혼자,할머니,할아버지,이웃}
tl {kumatok,katok}+{hindi_sumasagot,walang_sumasagot}+{mag-isa,matanda,kapitbahay}

= medical-emergency
ja {人が,父が,母が,夫が,妻が,主人が,子が,子どもが,赤ちゃんが,男性が,女性が,老人が,祖父が,祖母が,おじいさんが,おばあさんが,息子が,娘が,友だちが}+{動かな,動かず,動きません} {手,指,腕,足,脚}+{機械,プレス,ローラー,ベルト}+{はさまれ,挟まれ,つぶれ,つぶされ,巻き込ま,切れ,切断} {手,指,腕,足}+{切断,ちぎれ,つぶれて,骨が見え}
en {hand,finger,fingers,arm,leg,foot}+{crushed,severed,mangled,amputated,caught_in_a_machine,caught_in_the_machine} {hand,finger,fingers,arm}+{can't_feel,no_feeling,numb}+{machine,crushed,swollen,factory}
zh {手,手指,胳膊,腿,脚}+{压伤,压断,压到,压扁,夹伤,夹断,绞断,切断,砸伤,砸断} {手,手指,胳膊,脚}+{没有感觉,没感觉,没知觉,动不了}+{肿,压,砸,伤,机器}
vi {tay,ngón_tay,bàn_tay,chân}+{máy_dập,dập_vào,kẹp_vào,bị_kẹp,bị_dập,bị_nghiền,đứt_lìa,mất_cảm_giác,bị_cuốn}
pt {mão,dedo,dedos,braço,perna,pé}+{prens*,esmag*,amput*,decep*,não_sinto,sem_sensação}
ko {손,손가락,팔,다리}+{으깨,절단,끼었,끼여,감각이_없}+{기계,공장,부었,피}
tl {kamay,daliri,paa,braso}+{naipit,nadurog,naputol,namamanhid}

= trafficking now !crime !violence
ja 人身取引 人身売買 {パスポート,旅券,在留カード,身分証}+{取り上げ,とりあげ,取られ,返してくれ,返さな,隠され,預けさせ}+{店,借金,バー,スナック,キャバ,ホステス,客,逃げ}
en human_traffick* sex_traffick* {passport,passports,papers}+{kept,took,keep,keeps,holds,hid,hold}+{bar,club,massage,brothel,customers,debt,owe,owes,escaped,let_me_leave,want_to_leave}
zh 人口贩卖 {护照}+{扣,拿走,收走,不还}+{酒吧,夜总会,按摩,卖淫,欠,客人,逃}
vi mua_bán_người {hộ_chiếu}+{giữ,lấy,tịch_thu}+{quán_bar,massage,tiếp_khách,trốn}
pt tráfico_de_pessoas {passaporte}+{reteve,retido,ficou,tomaram,pegaram,seguram,tomou}+{bar,boate,dívida,prostitui*,clientes,fugi*}
ko 인신매매 {여권}+{뺏,가져}+{업소,술집,빚,손님}
tl human_trafficking {passport}+{kinuha,hawak,itinago}+{bar,club,utang,tumakas}

= rent
ja 寮を出てくださ りょうを出て りょうをでて {寮,社宅,部屋,アパート}+{会社の,会社が,派遣会社}+{出なければ,出ないと,出てくれ,出るよう,退去,出ろ,追い出} {退院,出所}+{帰る家,行く所,行くところ,行き先,住む所,住むところ,帰る所}
en {apartment,dorm,dormitory,housing,room}+{company,employer,factory,agency}+{leave,move_out,get_out,vacate} {leave,move_out,vacate}+{apartment,house,room,dorm}+{by_the,until,next_week,end_of,days}
zh {宿舍,房子,公寓}+{公司的,公司,派遣}+{搬走,搬出,离开,退房,收回}
vi {nhà,ký_túc_xá,phòng}+{công_ty}+{dọn,rời,trả_phòng,phải_ra}
pt {apartamento,casa,alojamento,quarto,moradia}+{da_empresa,da_empreiteira,da_fábrica,do_patrão,da_firma,é_dela,é_dele,é_deles}+{sair,deixar,devolver,entregar,desocupar,até,mandou_embora,mandaram_embora} {tenho_que_sair,preciso_sair,temos_que_sair}+{apartamento,casa,até,dia}
ko {기숙사,집,방}+{나가라,비우라,쫓겨}
tl {bahay,dorm,kwarto,apartment}+{kumpanya,agency}+{umalis,lumipat,paalisin}

= poverty
ja {手持ち,所持金,財布}+{円です,円だけ,円しか,円で} {お金,所持金,貯金,手持ち,現金}+{あと,もう,残り}+{一週間,1週間,数日,三日,3日,千円,百円} 米しかな もやししかな {もやし,カップ麺,カップめん,パンの耳,おかゆ}+{しかな,だけ}+{食べ,毎日,何日} 食べるものが米 食べ物が底 電気も来週止 電気が来週止
en {money}+{last,lasts,left,enough}+{week,days}
zh {钱}+{只够,撑,剩,够用}+{天,周,星期,月底}
vi {tiền}+{chỉ_đủ,chỉ_còn,còn_lại}+{tuần,ngày}
pt {dinheiro}+{só,mais,acaba,acabando,resta,dura}+{semana,semanas,dias} {dinheiro}+{para_mais}
ko {돈}+{밖에,남았}+{일주일,며칠}
tl {pera}+{na_lang,natitira}+{linggo,araw}

= jobless
pt {perdi,perdeu,perdemos}+{emprego,trabalho,serviço}
zh {工作}+{没了,丢了,失去}
en {lost}+{job,work}
ja 仕事がなくな 仕事をなくし 仕事を失い 職を失い

= disaster
ja {畳,泥,床下,床上,家財,がれき,土砂}+{出し,出す,運び,片付,かき出,流れ込,だらけ} 罹災証明 り災証明 {川,堤防}+{あふれ,溢れ,切れ,決壊}
en {mud,debris,tatami}+{clear,remove,shovel,clean_up,flood*}
zh {泥,淤泥,家具}+{清理,搬,清除}+{水,淹,洪水}
vi {bùn}+{dọn,ngập}
pt {lama,barro}+{limpar,tirar,enchente}

= elderly-care
ja {民生委員,見守り,独居,一人暮らし,ひとり暮らし}+{高齢,歳,返事,新聞,様子,心配}
en {elderly,old}+{neighbor,neighbour,lives_alone}+{worried,answer,check_on}

= foreigner for
ja にほんごはすこし にほんごは少し 日本語は少し にほんごがむずか にほんごがわか にほんごのでんわ 日本語が難し 日本語が読めな 日本語がよめな {ベトナム,中国,フィリピン,ブラジル,ネパール,ペルー,韓国,インドネシア,ミャンマー,スリランカ,バングラデシュ,ウクライナ,モンゴル}+{から来,からきま,からきた} 日本語の電話 日本語で電話
pt não_falo_bem_japonês não_falo_japonês_direito não_entendo_japonês falo_pouco_japonês
zh 日语不太 日语还不 日文看不懂

= foreign-life +foreigner
ja {手紙,てがみ,お知らせ,おしらせ,プリント,おたより,書類}+{読めな,よめな,読めま,よめま,わからな,分からな,分かりま,わかりま}+{日本語,にほんご,学校,がっこう,役所,から来,からきま}

= organisation for
ja {フードバンク,子ども食堂,こども食堂,劇団,合唱団,町内会,サークル}+{です,をして,を運営,の運営,をやって,の代表,の事務}
en {we_run,we_are,our}+{food_bank,clinic,theatre,theater,choir,club,nonprofit,charity}
`;
