/** Troubles told by what happens, in words of every day, in the form of `trouble-lexicon-told.ts`. */
export const sceneTroubles = `
= harassment
ja {朝礼,会議,みんなの前,人前,職場,上司,課長,部長,先輩,同僚,主任,施設長}+{怒鳴,どなら,なじら,責め立て,笑われ,笑いながら,無視,返してもら,返してくれ,バカ,ばか,給料どろぼう,仲間はずれ,外され,聞こえるように} {私だけ,自分だけ,わたしだけ}+{呼ばれな,誘われな,返してもら,仕事を回,雑用,掃除}
en {boss,manager,supervisor,coworkers,colleagues}+{shout*,yell*,mock*,humiliat*,ignore*,leave_me_out,names,in_front_of} {only_me,everyone_except_me}+{clean*,invited,told}
zh {课长,科长,上司,领导,主管,同事,经理}+{骂,不叫我,一个人去,孤立,排挤,当着,嘲笑,冷落,针对}
vi {sếp,quản_lý,tổ_trưởng,đồng_nghiệp}+{mắng,chửi,cô_lập,cười,quát,bỏ_rơi}
pt {chefe,líder,encarregado,colegas}+{grita,humilha*,zomba*,xinga*,ignora*,isola*}

= bullying
ja {娘,息子,子ども,孫,うちの子}+{いやな,嫌な,おなかが痛い,腹が痛い,笑われ,ぬれて,濡れて,傷}+{給食,クラス,学校,月曜,持ち物,靴,かばん,ランドセル}
en {son,daughter,kid,child}+{wet,torn,bruise*,alone_at_lunch,nobody_plays,pushed,hides}+{bag,school,class,shoes,lunch,recess}
zh {儿子,女儿,孩子}+{书包,同学,班里,课间}+{弄湿,扔,不跟,没人,哭,笑}
vi {con,cháu}+{bạn,lớp}+{cô_lập,ướt,giấu,không_chơi}
pt {filh*,menin*}+{mochila,colegas,lanche}+{molhad*,sozinh*,rasgad*,apanha}

= school
ja {中1,中2,中3,中一,中二,中三,小学,高校,息子,娘,孫}+{昼夜逆転,一日も行って,休んだまま,行けなく,行きたがら,布団から出な,門の前}
en {son,daughter,kid,grandson,granddaughter}+{stopped_going,hasn't_been,refuses_to_go,won't_leave_the_house}+{school,class}
zh {儿子,女儿,孩子}+{不去,不肯去,不上,没去}+{学校,上学,学}
vi {con,cháu}+{không_chịu_đi,không_đi,nghỉ}+{học,trường}
pt {filh*,menin*,net*}+{parou_de_ir,recusa,faltando}+{escola,aula*}

= childcare
ja {上の子,下の子,赤ちゃん,赤ん坊,乳児,双子,子ども,娘,息子}+{きつく当た,当たってしま,預けられ,預ける所,一息つけ,息が抜け,寝てくれな,泣きやま,泣き止ま,かわいいと思え,手が出そう,眠れてな,一人で見て} {一時保育,一時預かり,ファミサポ,ファミリーサポート,産後,離乳食,予防接種,保育園}+{使,入れ,探,わから,つら,しんど,落ち,申し込}
en {baby,toddler,newborn,twins,kids}+{no_one_to_watch,no_break,snap_at,losing_patience,can't_cope,daycare,babysit*,nursery}
zh {孩子,宝宝,婴儿}+{没人带,没人帮,带不动,发火,吼,托儿所,幼儿园,保育园}
vi {con,bé,em_bé}+{không_ai_trông,gửi_trẻ,nhà_trẻ,cáu,mệt_quá}
pt {filh*,bebê,menin*}+{creche,não_tenho_com_quem_deixar,perco_a_paciência,não_dorme,sem_ajuda}

= consumer
ja {一回だけ,1回だけ,一度だけ,お試し,初回,今だけ}+{頼んだ,申し込んだ,買った,注文}+{今月も,また,毎月,届,来た} {通販,青汁,サプリ,化粧品,健康食品,浄水器,布団,ふとん,墓石,リフォーム,太陽光,給湯器}+{また届,今月も,解約,やめたい,断れ,契約,押し,返したい,話し中,勧め} {勧誘,セールス,電話勧誘,訪問}+{断れ,断って,しつこ,契約,帰らな}
en {trial,one-time,once}+{charged,again,every_month,another_box} {gym,course,school,salesman,salesperson}+{cancel,contract,pressure*,won't_leave}
zh {试用,只买一次,健身房,培训班,推销}+{扣款,每个月,又寄,退不了,不退}
vi {dùng_thử,một_lần,phòng_gym,khóa_học}+{mỗi_tháng,trừ_tiền,không_hủy,không_trả}
pt {teste,uma_vez,academia,curso}+{cobrando,todo_mês,cancelar,multa}

= lonely
ja {コンビニ,店員,宅配,レジ}+{以外,だけ,しか}+{話,声,しゃべ} {声を出し,口を開}+{三週間,一週間,何日,一日,ない} {友だち,知り合い,話し相手,話す相手,頼れる人}+{いない,いなく,できな,ひとりも,一人も} {妻,夫,連れ合い,親,猫,犬}+{亡くして,亡くなって,いなくなって,先立}+{一人,ひとり,静か,食卓,話す,さみし,寂し}
en {cashier,delivery,tv,cat,dog}+{only,except}+{talk*,spoke*,voice} no_friends no_one_here know_nobody know_no_one
zh {除了,只有}+{店员,收银,快递}+{说话,讲话} 没有朋友 没有一个朋友
vi không_có_bạn chẳng_có_ai không_quen_ai
pt não_tenho_amig* sem_amig* não_conheço_ninguém

= law
en {splitting_up,split_up,left_me,ex-wife,ex-husband,ex}+{daughter,son,kids,children,house,money} {inherit*,will,estate}+{brother,sister,family,house,land} sued lawsuit court lawyer's_letter
zh {分手,分开,前夫,前妻}+{孩子,女儿,儿子,抚养,房子} {遗产,继承}+{兄弟,房子,土地} {法院,律师}+{信,告,起诉}
vi {chia_tay,bỏ_nhau,chồng_cũ,vợ_cũ}+{con,nhà,tiền} thừa_kế di_chúc tòa_án luật_sư
pt {separando,separação,ex-marido,ex-mulher,ex}+{filh*,pensão,casa} herança inventário processo intimação advogad*
ja {妻,夫,嫁,旦那}+{出ていった,出て行った,別居,実家に帰}+{子,孫,荷物,離婚} {内容証明,裁判所,訴状,調停,少額訴訟}+{届,来た,来て,呼び出,受け取}

= visa
en {card,residence_card,permit,status}+{runs_out,expires,expiring,expired,months_left,new_job} {immigration}+{letter,refused,denied,application}
zh {毕业,换工作,离婚,失业,辞职}+{留下来,签证,在留,回国} {在留卡,在留资格}+{过期,到期,更新,变更}
vi {tốt_nghiệp,chuyển_việc,ly_hôn,nghỉ_học}+{ở_lại,visa,tư_cách}
pt {formei,troquei_de_emprego,separei,divorciei}+{ficar_no_japão,visto,permanecer}
ja {在留,ビザ,留学生,研修生}+{切れ,期限,更新,変更,卒業,仕事を変}

= dementia
zh {婆婆,妈,爸,奶奶,爷爷,公公,外婆}+{半夜,出门,要回家,说过,问,认错}+{说,总是,老是,好几遍,一直}
en {mother,father,mum,mom,dad,mother-in-law,grandma,grandpa,husband,wife}+{leaves_the_stove,wanders*,gets_up_at_night,repeats*,goes_out_at_night,doesn't_recognize}
vi {mẹ,bố,bà,ông}+{nửa_đêm,đi_lang_thang,hỏi_đi_hỏi_lại,không_nhận_ra}
pt {mãe,pai,sogra,sogro,avó,avô}+{repete,sai_de_noite,não_reconhece,fogão}
ja {母,父,義母,義父,しゅうとめ,祖母,祖父,ばあちゃん,じいちゃん,夫,妻}+{同じ物,同じもの,同じ話,夜中,鍋,火,通帳,曜日,帰り道,季節}+{何度,だらけ,焦が,消し忘れ,なくし,出て,歩き,わからな,買って,買い}

= elderly-care
ja {母,父,義母,義父,祖母,祖父,親,両親,ばあちゃん,じいちゃん}+{遠く,離れて,一人暮らし,ひとり暮らし,足腰,転ん,退院,風呂,食事,通院}+{心配,不安,見に行け,手が回,世話,どう,困,つら} {介護,要介護,ケアマネ,デイサービス,ヘルパー,施設}+{申し込,使え,高い,入れ,疲れ,限界,認定,仕事}
en {mother,father,parents,grandmother,grandfather,mother-in-law}+{lives_alone,far_away,fell,can't_bathe,needs_care,caregiver,nursing_home}
zh {老人,妈妈,爸爸,婆婆,公公,奶奶,爷爷}+{一个人住,摔倒,照顾,护理,养老院}
vi {mẹ,bố,bà,ông}+{sống_một_mình,bị_ngã,chăm_sóc,viện_dưỡng_lão}
pt {mãe,pai,sogra,avó,avô}+{mora_sozinh*,caiu,cuidador*,asilo}

= rights
ja なりすまされ 偽アカウント 偽のアカウント 勝手に写真 {ネット,掲示板,SNS,Twitter,X,口コミ,インスタ,動画,YouTube}+{本名,住所,勤務先,悪口,顔写真,うそ,嘘,書かれ,さらされ,晒され,広め}
en {fake_account,fake_profile,impersonat*,my_photos_online,my_photo}+{name,facebook,instagram,posting,using,account} {posted,wrote,spread*}+{about_me,my_name,my_address,lies}+{online,forum,internet,group,sns}
zh 冒充我 假账号 假号 盗用我 {网上,朋友圈,论坛,微博}+{造谣,骂我,我的照片,我的名字}
vi facebook_giả tài_khoản_giả giả_mạo_mình lấy_ảnh_mình lập_facebook {đăng,bôi_nhọ}+{ảnh,tên}+{mạng,facebook}
pt perfil_falso perfil_fake conta_falsa usando_minha_foto minhas_fotos

= police-worry
vi {facebook_giả,tài_khoản_giả}+{mượn_tiền,lừa}
en {fake_account,fake_profile}+{money,friends}

= poverty
ja {家賃,電気,ガス,食費,米,灯油,学費,給食費,おかず,ごはん,弁当}+{払えな,払えそうにな,止まりそう,底をつき,底が見え,減らし,抜い,買えな,買えそうにな} {一日一食,一食だけ,もやし,水だけ,おかゆ}+{で,だけ,毎日,続} {失業,休業,仕事が減,シフトが減,雇い止め}+{生活,家賃,貯金,払}
en {rice_only,only_rice,noodles,one_meal}+{days,every_day,month,until} {hours_cut,lost_my_job,laid_off}+{rent,bills,food}
zh {只吃,顿顿}+{白饭,馒头,面,泡面} {工资}+{不够,撑不到,月底} {失业,没工作}+{房租,吃饭,生活}
vi {chỉ_ăn,ăn_toàn}+{mì,cơm_trắng,mì_gói} {lương}+{không_đủ,không_đủ_sống,cuối_tháng}
pt só_arroz só_miojo só_pão {salário,dinheiro}+{não_chega,não_dá,acaba,não_basta} {fim_do_mês}+{comida,arroz,geladeira,falta}

= grants
en {funding,money,budget}+{our_group,our_npo,our_activities,project,club}+{apply,where,ask,find}
zh {我们}+{经费,资金}+{申请,哪里}
pt {grupo,associação,ong}+{dinheiro,verba,recurso*,edital}+{pedir,conseguir,inscrever,preencher*}
vi {nhóm,hội}+{xin_tài_trợ,kinh_phí,xin_tiền}
ja {活動費,運営費,備品,会場代,車両}+{助成,補助,足り,集め,申請}

= rent
ja {大家,管理会社,不動産,家主}+{出てほし,出ていけ,出て行け,更新料,値上げ,上げると,直してくれ,雨漏り,カビ,退去費用,立ち退,鍵を} {更新,家賃}+{上げ,値上げ,二倍,サイン}
en {landlord,agency,agent,flat,apartment}+{renewal,raise*,two_more_months,mold,leak*,won't_fix,key_money,evict*}
zh {房东,中介}+{涨房租,更新费,漏水,发霉,不修,赶我}
vi {chủ_nhà,môi_giới}+{tăng_tiền,phí_gia_hạn,dột,mốc,không_sửa}
pt {dono,imobiliária,senhorio}+{aumentar,renovação,mofo,vazamento,não_conserta,despejar}

= disability
ja {弟,妹,兄,姉,息子,娘,夫,妻,子,自分}+{手帳,障害年金,作業所,グループホーム,支援学級,支援学校,車いす,白杖,補聴器,見えなく,聞こえなく} {手帳}+{取れ,申請,もら,作,ある}
en disability_certificate disability_card disability_pension wheelchair_user special_needs group_home
zh 残疾人手册 残疾证 残障手册 智力障碍 特殊学校
vi sổ_khuyết_tật thẻ_khuyết_tật tự_kỷ khuyết_tật_trí_tuệ
pt caderneta_de_deficiência pensão_por_invalidez deficiência_intelectual autis*

= lgbt
ja トランス ゲイ レズビアン バイセクシュアル ノンバイナリー 同性の恋人 同性を好き カミングアウト {名前,制服,トイレ,更衣室}+{性別,男,女}+{いや,つらい,しんど}

= cancer
ja {抗がん剤,がん,癌,腫瘍}+{治療,薬代,仕事,告知,再発,不安,手術,通院}
en {cancer,chemo*,tumor,tumour}+{treatment,cost*,scared,diagnos*,work}
zh 癌症 化疗 肿瘤
vi ung_thư hóa_trị
pt câncer quimioterapia

= addiction
ja {酒,お酒,焼酎,ビール,ワイン,ストロング}+{朝から,昼間から,毎晩,空き缶,隠れて,やめられ,量が増え,減らせ,手が震え} {パチンコ,スロット,競馬,競艇,オンラインカジノ,カジノ,ゲーム,課金,買い物,薬}+{やめられ,止められ,抜け出せ,また借り,使い込,隠して,つぎ込}
en {online_casino,pachinko,betting,slot*,pills,weed}+{can't_stop,hiding,lost,again,borrow*}
zh 赌博 网赌 酗酒 老虎机 柏青哥
vi nghiện cờ_bạc rượu_mỗi_ngày cá_độ
pt vício viciad* alcoólatra cassino bets

= volunteer
ja {ひま,時間がある,時間ができ,定年,退職,週末,休みの日}+{手伝,役に立,ボランティア,何かした,恩返し}
en {free_time,retired,weekends}+{help_out,volunteer*,give_back}
zh {有空,退休,周末}+{志愿,帮忙,义工}
vi {rảnh,cuối_tuần}+{tình_nguyện,giúp}
pt {tempo_livre,aposentad*,fim_de_semana}+{voluntári*,ajudar}

= accounting-tax
ja {会計,経理,帳簿,領収書,決算,財布番,通帳}+{引き受け,まとめ,あふれ,作れな,合わな,総会,監査,報告}
en {receipts,bookkeeping,accounts,treasurer}+{our_group,annual_meeting,club,npo,report}
zh {账目,记账,发票,收据}+{团体,协会,报告,总会}
vi {sổ_sách,hóa_đơn,kế_toán}+{hội,nhóm}
pt {recibos,contabilidade,tesoureir*}+{grupo,associação,ong}

= doctor-language
en {understand,explain}+{doctor,nurse,hospital,clinic}
zh {病院,医院,医生}+{听不懂,说不清,中文}
vi {bác_sĩ,bệnh_viện}+{không_hiểu,phiên_dịch}
pt {médic*,hospital,posto}+{não_entendo,intérprete,tradut*}
`;
