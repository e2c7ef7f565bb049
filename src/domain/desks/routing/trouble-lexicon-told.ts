/**
 * Troubles told as stories: two or three things near each other, each in one of several words. Form of `troubles.ts`;
 * `{a,b}` is either, and parts joined by `+` stand near each other where one of them has braces.
 */
export const toldTroubles = `
= wages
ja {給料,給与,賃金,バイト代,最後の月,月の分,手取り}+{払わ,払って,振り込ま,振込,入って,もらえ,もらって,出な,引かれ,少な} {会社,社長,店長,上司,バイト,職場,仕事,パート,工場}+{休けい,休憩,休みが,休め,終電,徹夜,クビ,首に,解雇,来なくて,来んで,ケガ,けがを,怪我を,立ちっぱなし} {明日,あした,来週,来月,今月,今月いっぱい}+{来なくて,来んで,こなくて,こんで,辞めて,やめてくれ} {働いた,勤めた}+{会社,今月いっぱい,理由}+{告げ,言われ,教えて}
en {salary,wage*,pay,paid,money,yen}+{boss,factory,company,employer,restaurant,job,shift*,manager} {let_me_go,laid_off,not_to_come_back,told_not_to_come,sacked,dismissed,lost_my_job} {hurt,injured,burned,cut,fell}+{at_work,factory,boss,on_the_job,warehouse,machine} {take,takes,deduct*,keep,keeps}+{wages,salary,pay,every_month} {boss,company,manager}+{own_insurance,keep_quiet,don't_tell,work_accident}
zh {工资,薪,一分钱,不给钱,不发钱,没给钱,欠我钱}+{老板,公司,打工,店,工厂,试用期,干了} {别来,不用来,被裁,裁员,炒,开除,辞退}+{明天,上班,突然,公司,通知} {工作,上班,干活,工厂,机器}+{受伤,烫伤,手被,腰,摔} 不给报工伤
vi {lương,tiền_công}+{nợ,trừ,chậm,không_trả,hỏi,bảo_chờ,hết} {cho_nghỉ_việc,đuổi_việc,nghỉ_việc}+{đột_ngột,công_ty,cty,về_nước} {bị_thương,đứt_tay,tai_nạn,ngã}+{làm,công_ty,cty,xưởng} nợ_lương cty
pt {salário,pagar,pagou,recebi,desconta*,desconto*}+{empreiteira,fábrica,empresa,chefe,patrão,firma,mês} {mandaram_embora,mandou_embora,mandado_embora,mandada_embora,demitiram,dispensaram} {machuquei,machuquei,caí,cortei,acidente}+{serviço,máquina,trabalho,fábrica,empresa,chefe}
ko {월급,임금}+{안,못,밀렸} {해고,나오지_말}+{내일,갑자기,회사}
tl {sahod,sweldo}+{hindi,wala,bawas} {tinanggal,pinaalis}+{trabaho,kumpanya,amo}

= poverty
ja {米びつ,冷蔵庫,れいぞうこ}+{空,からっぽ,何もな,なにもな,もうな,底} {米,食べ物,食べる物}+{空,からっぽ,からです,ない,なく,底} {給料日,きゅうりょうび,支給日}+{まで,前} {電気,ガス,水道}+{止める,止まる,止められ,止まっ,払え} {通帳,残高,財布,口座}+{千円,百円,円を切,円しか,だけ,空} {給食費,光熱費,学用品}+{払え,待って,滞納} {治療,薬代,医療費,入院費}+{高く,続けられ,払え,足り} {仕事,収入}+{休んで,減って,減り,なくな}+{不安,足り,払え,生活,収入} 生活できな 暮らしていけ
en {fridge,kitchen,cupboard*,pantry}+{empty,nothing,almost_nothing} {can't,cannot,can_not,unable}+{afford,pay_the_rent,pay_my_rent,feed} {payday,end_of_the_month}+{days,nothing,food} skip*_meals no_money_left can't_make_ends_meet behind_on_rent {gas,electricity,water}+{cut_off,shut_off,turned_off}
zh {冰箱,米}+{空,没有,没了} {房租,水电费,生活费,学费}+{交不起,付不起,不够,没钱} {税,保险}+{交不起,付不起,分期} 快没钱 钱不够 揭不开锅
vi {không_đủ_tiền,hết_tiền,không_còn_tiền}+{ăn,nhà,trả,sinh_hoạt} {tủ_lạnh,trong_tủ}+{hết,trống,mỗi} hết_tiền_ăn gói_mì
pt {geladeira,armário}+{vazi*,nada} {pagar,pago}+{aluguel,luz,conta,imposto,seguro}+{não,consigo,conseguindo,parcelar,atrasad*} {parcelar,parcelamento} contas_atrasadas não_tenho_dinheiro
ko {냉장고,쌀}+{비었,없}
tl {walang}+{pagkain,pera,pambayad}

= rent
ja {大家,家主,管理会社,不動産屋}+{出て,立ち退,敷金,返して,請求,手紙} {来月,今月}+{家賃} {部屋,家,アパート}+{借り,借りる}+{断られ,貸してくれ,お金}
en {landlord,owner,agency,agent}+{deposit,cleaning,move_out,leave,rent,eviction,contract}
zh {房东,中介}+{押金,搬,赔,房租,租} {房子,合同}+{到期,搬走}
vi {chủ_nhà}+{cọc,dọn,trả,tiền_nhà,đuổi}
pt {dono,imobiliária,proprietário}+{depósito,aluguel,sair,casa,apartamento} {sair,despej*}+{apartamento,fim_do_mês}

= debt
ja {リボ,カード,借り,返済}+{返すため,何枚,半分,追いつか,また借り,越え,こえ,4社,三社,社あ} {返しても,払っても}+{減らな,残る,終わら}
en {owe,owes,loan*,credit_card*}+{interest,pay_back,can't,collector*,minimum} {gambling,betting}+{owe*,borrow*,debt*}
zh {欠,借,信用卡,高利贷}+{还不起,还不上,催,利息,越来越}
vi {nợ,vay}+{lãi,trả_không,không_trả,nặng_lãi,đòi,man}
pt {dívida*,devendo,empréstimo*,cartão}+{pagar,juros,não_consigo,cobrando}

= law
ja {遺産,相続,親の家,実家,畑,土地}+{分け,もめ,兄弟,争} {亡くな,死んだ}+{借金,借り,払え,請求,封筒,手紙} {妻,夫,元妻,元夫}+{会わせて,面会,連れて,別れたい,別れ話,離婚} {別れた,元夫,離婚}+{送って,振り込,払わ,養育費,お金}
en {divorce,custody,separat*}+{children,kids,visa,husband,wife,spouse} {wife,husband}+{took,taken,keeps}+{kids,children,child,son,daughter}
zh {离婚,分居}+{孩子,签证,老公,丈夫,老婆,不同意} {护照}+{老公,丈夫,他手里}
vi {ly_hôn,ly_thân,chia_tay}+{con,chồng,vợ,visa}
pt {separ*,divórcio,divorci*}+{filho*,guarda,visto,marido,esposa}

= single-parent
ja {離婚,別れた夫,元夫,夫と別れ}+{子ども,子供,養育費,パート} {一人で,ひとりで,女手}+{子を,子ども,娘,息子}+{育て}
en {single_mother,single_mom,on_my_own,alone}+{kids,children,child,son,daughter}+{raising,raise}

= consumer
ja {初回,無料,お試し,タダ,500円}+{毎月,届,解約,引かれ,請求} {解約,返品,返金,退会}+{電話,つながら,できな,してくれ} {業者,人が来,訪問,点検}+{契約,万円,判,サイン,屋根,床下,布団} {買った,注文,払った}+{届か,連絡がつか,消え,偽}
en {bought,paid,ordered,seller,store}+{disappeared,refund,never_arrived,fake,won't_answer} {subscription,trial}+{cancel,charged,every_month}
zh {买,付了,下单}+{不退,不见了,假货,没收到,消失,联系不上} {信用卡}+{被刷,盗刷}
vi {mua,chuyển_tiền,đặt_hàng}+{biến_mất,không_giao,không_trả,chặn,giả}
pt {comprei,paguei,compra}+{sumiu,não_entreg*,não_devolv*,nunca,defeito}

= fraud
ja {投資,仮想通貨,儲か,SNSで知り合}+{引き出せ,出金,返ってこ,入れたら,振り込} {役所,市役所,警察,銀行,税務署}+{名乗,かたる,騙る}  {ATM}+{操作,言われ} {屋根,点検}+{百万,万の契約,その日のうち,契約}
en {crypto,investment,app,trading,met_online,met_on}+{withdraw,fee,tax,money,pay_out,won't_pay} {text,link,email,sms}+{credit_card,charged,clicked,bank}
zh {投资,网上认识,理财,虚拟币}+{取不出,提不出,提现,钱} {短信,链接,快递}+{信用卡,点进去,被刷,点了}
vi {đầu_tư,tiền_ảo,quen_trên_mạng,facebook}+{không_rút,chuyển_tiền,mất_tiền,nợ,lừa} {bán_sim,sim,tài_khoản}+{đứng_tên,người_lạ,nợ}
pt {investi*,aplicativo,cripto}+{sacar,taxa,dinheiro} {golpe,golpista} {paguei,comprei}+{sumiu,desapareceu}

= mind
ja {楽しくな,楽しめな,やる気が,起き上がれ,布団から,布団の中,休みの日}+{夕方まで,出られ,何をしても,毎日,一日中} {涙,泣}+{理由,止まら,夜,とまら,毎日,出ます,勝手に} {会社,駅,職場,日曜,朝}+{吐き気,降りられ,動悸,足が重,足が止ま,体が動か,行けな} 聞いてほし 聞いてくれるだけ 自分を責め 自分が嫌 情けなく
en {cry,crying,cries}+{every,shower,night,alone,can't_stop} {barely,hardly,can't,cannot,don't}+{sleep,eat,get_up,get_out_of_bed} behind_glass so_low feel_empty panic_attack* anxiety drinking_more drinking_too_much drinking_way_too_much bottle_of_wine {someone,somebody,nobody}+{talk_to,talk_with,listen,understands}
zh {失眠,睡不着,吃不下,哭}+{每天,天天,晚上,一个人,最近} {做不好,没用,没意思,提不起劲}+{什么都,觉得,最近}
vi {khóc,mất_ngủ,không_ngủ}+{một_mình,tối,đêm,mỗi,hay,nào_cũng} buồn_lắm nhớ_nhà không_muốn_gặp
pt {choro,chorar,chorando}+{escondid*,noite,todo_dia,banheiro,toda} crise_de_ansiedade {não_durmo,não_consigo_dormir} vazio desabafar {psicólog*}
ko {매일,밤마다}+{울,잠을_못}
tl {umiiyak,hindi_makatulog}+{gabi,araw,mag-isa}

= lonely
ja {一週間,一日,何日も,ほとんど}+{だれとも,誰とも,口き,話さ,しゃべ} {テレビ,猫,犬,ぬいぐるみ}+{話しかけ,返事し,しゃべ}
en {nobody,no_one,anyone}+{talk_to,talk_with,for_days,see} {don't,barely,haven't}+{see_anyone,talk*_to_anyone,friends}
zh {一个人,没有人}+{说话,聊,寂寞,孤独} 
vi {không_nói_chuyện,một_mình}+{ai,buồn,phòng,cuối_tuần}
pt {sozinh*,ninguém}+{conversar,falar,desabafar,japão}

= partner-violence
ja {夫,旦那,主人,彼,彼氏,妻}+{生活費,友だちづきあい,友だち,携帯,スマホ,レシート,連絡先,外出}+{渡し,許さ,許して,チェック,見られ,見て,見せ,消さ,禁止,くれな,もらえ} {夫,旦那,主人,彼,彼氏,妻}+{物をこわ,物を壊,物が飛,物を投,説教,怒鳴,逆らう,口答え,無視}
en {husband,boyfriend,partner,wife,he,she}+{checks,tracks,controls,ask_for_every,breaks_my,screams,won't_let_me,doesn't_let_me,keeps_my,takes_my}+{phone,money,things,where_i,friends,visa,kids,yen,salary,go_out}
zh {老公,丈夫,男朋友,婆家}+{砸东西,管着,报备,不让我,查我,骂我,不给生活费,控制}
vi {chồng,bạn_trai}+{chửi,giữ_hết,kiểm_tra,cấm,không_cho,đập_đồ,kiểm_soát}
pt {marido,namorado,companheiro}+{controla,não_deixa,quebra,grita,xinga,proíbe,vigia}
ko {남편,남자친구}+{휴대폰,돈,못_나가,소리를}
tl {asawa,nobyo}+{hindi_pinapayagan,kontrolado,binabantayan,minumura}

= sexual-violence
ja {無理やり,むりやり,無理矢理}+{され,脱が,前に,昔} {親せき,親戚,叔父,知り合い,義父,兄}+{された,されたこと,さわられ}+{打ち明け,話したことな,夢,思い出,だれにも,誰にも} {上司,先輩,飲み会,先生,コーチ}+{さわられ,触られ,触ってき,キス}
en {touched,touches,touching,kissed}+{boss,manager,coach,teacher,uncle,against_my,knee,thigh,without_asking} {photos,pictures,nude*,video}+{send,post,threat*,ex,private,share}
zh {摸,碰,动手动脚}+{上司,老师,老板,同事} {照片,视频,裸照}+{威胁,发到,前男友}
vi {sờ,đụng_chạm,ôm}+{sếp,ông_chủ,thầy,đồng_nghiệp} {ảnh,clip}+{dọa,đăng,người_yêu_cũ}
pt {passou_a_mão,tocou,beijou}+{chefe,professor,tio,colega} {fotos,vídeo,nudes}+{ameaç*,postar,ex,vazar}

= pregnancy
ja {生理}+{来な,来てな,きてな,こな,遅れ,ない,なくて} {一か月,二か月,2か月,1か月,先月}+{来なく,来てな,きてな}+{調べ,検査,彼,大学生,高校,学生} {おなか,お腹}+{目立,大きくなって}+{彼,連絡,親,言え}
en {period,menstruation}+{late,missed,weeks,hasn't,no} pregnancy_test missed_my_period
zh {月经,大姨妈,例假}+{没来,推迟,两个月} 
vi {trễ_kinh,chậm_kinh,mất_kinh}
pt {menstruação,regra}+{atrasad*,não_veio,não_desceu}
ko {생리}+{안,늦}
tl {regla}+{hindi,delayed,late}

= dementia
ja {父,母,祖父,祖母,ばあちゃん,じいちゃん,おばあ,おじい,主人,夫,妻,親}+{同じ,忘れ,迷子,道に,財布,盗まれた,盗った,疑,夜中}+{買う,買っ,何度も,何べん,くり返,繰り返,忘れ,責め,疑,食べたこと,出よう,出てしま,間違え,連れてき}
en {mother,father,mum,mom,dad,grandma,grandpa,grandmother,grandfather}+{forget*,forgets_everything,confused,gets_lost,same_question,wanders}
zh {妈,爸,奶奶,爷爷,婆婆,公公}+{忘,记不住,走丢,糊涂,不认得}
vi {mẹ,bố,ba,bà,ông}+{quên,lẫn,lạc_đường}
pt {mãe,pai,avó,avô,vó}+{esquec*,confus*,se_perde}

= young-dementia
ja {四十,五十,40,50,45,52,55}+{夫,妻,歳,代}+{同じ失敗,間違える,忘れ,道も}

= elderly-care
ja {母,父,祖母,祖父,ばあちゃん,じいちゃん}+{世話,入浴,風呂,おむつ,くたくた,転んで} {ヘルパー,施設,デイ}+{費用,申し込,いくら}
zh {婆婆,妈,爸,奶奶,爷爷}+{照顾,洗澡,护理,摔}
en {mother,father,grandmother,mother-in-law}+{care,bath,fell,nursing}
pt {mãe,pai,avó}+{cuidar,cuidador*,ajuda,direito}
vi {mẹ,bố,bà,ông}+{chăm_sóc,ngã,tắm}

= bullying
ja {クラス,くらす,グループ,ぐるーぷ,らいん,LINE,友だち,みんな,お昼}+{むし,無視,はずされ,外され,話してくれ,一人で食べ,かくされ,隠され,口をきいて,からかわ,笑われ} {上ばき,靴,くつ,教科書,筆箱}+{かくされ,隠され,捨てられ,なくな,落書き}
en {kids,classmates,school,class}+{call*,laugh*,names,pick_on,mean_to,ignore*,hair,teas*} 
zh {同学,学校,班里}+{欺负,骂,孤立,笑话,滚回,嘲笑}
vi {bạn,lớp,trường}+{trêu,bắt_nạt,cười,tẩy_chay,chửi}
pt {escola,colegas,meninos,recreio,crianças}+{batem,riem,xingam,apelido,zoam,zombam,implicam}

= school
ja {学校,教室,登校}+{行ってな,行ってません,行っていな,行っていません,行け,行かな,入れ,行きたく,休}+{息子,娘,朝,月から,学期,おなか,泣} {学校,教室}+{行ってません,行けません,入れません}
en {son,daughter,kid}+{won't_go,refuses,doesn't_want}+{school}
pt {filh*}+{não_quer}+{escola}

= childcare
ja {イヤイヤ,言うことを聞か,ぐず,夜泣き,2歳,三歳,3歳,赤ちゃん}+{怒鳴,大声,くたくた,疲れ,自分が嫌,責め,二人きり,しんど} 
en {baby,toddler,newborn}+{exhausted,alone,cry*,so_low,no_help}
vi {con}+{không_nghe_lời,khóc}
pt {filh*,menino,menina,criança}+{não_fala,quase_não_fala,avaliar,birra}

= developmental
ja {言葉,ことば}+{出な,遅,でな} {落ち着か,じっとし}+{息子,娘,子}
pt {menin*,filh*}+{quase_não_fala,não_fala,avaliar}
zh {孩子,儿子,女儿}+{不说话,说话晚,坐不住,发育}
en {son,daughter,child}+{doesn't_speak,not_talking,delay*,assess*}
vi {con,bé}+{chậm_nói,không_nói}

= child-own
ja {わたし,私,ぼく,僕,おれ}+{高校生,中学生,小学生,中1,中2,中3,高1,高2,高3} {母が病気,祖母の世話,弟の送り,妹の世話,家事}+{部活,ごはん,せんたく,洗濯,わたし} おかあさんには せんせいには

= lgbt
ja {性別,体の性,制服,スカート,心は}+{しっくり,いや,つらい,男,女,違和} {女の名前,男の名前}
en gay lesbian trans {transgender} queer {come_out,coming_out}
pt trans gay lésbica {mulher_trans,homem_trans}
zh 同性恋 跨性别 {喜欢}+{男生,女生}+{我是男,我是女}
vi đồng_tính chuyển_giới

= rights
ja {車いす,障害,外国,国籍,耳が,病気}+{ことわられ,断られ,だめと言,入れてくれ,入るの} {名前,掲示板,ネット,だれか}+{うそ,嘘,書きこ,書き込,書かれ} 話が分からず
en {foreigner*,race,skin,black,half,nationality}+{rent,refus*,can't_join,touch*,names,no,told} not_rent_to
zh {外国人,中国人}+{不租,拒绝,不接待,骂,没有房子,都说,不让}
vi {người_nước_ngoài,người_việt}+{không_cho,từ_chối,chửi,kỳ_thị} cút_về
pt {estrangeir*,brasileir*}+{não_pode,não_alug*,recus*,xing*,discrimin*}

= stalker
ja {付き合っていた,元彼,元カレ,別れた人,別れた男,昔の彼}+{待って,待ち伏せ,家の前,連絡,ついて,帰り道}
en {ex,guy_i_dated,ex-boyfriend}+{waits,waiting,follows,keeps_calling,keeps_texting,outside}

= police-worry
ja {隣,となり,近所,上の階}+{壁,かべ,騒音,文句,怒鳴,うるさ,いやがらせ}
en {neighbor*,neighbour*}+{noise,complain*,shout*,notes}
zh {邻居}+{投诉,骂,吵,贴}
vi {hàng_xóm}+{chửi,ồn,phàn_nàn}
pt {vizinh*}+{barulho,xing*,reclam*}

= crime-victim
ja {事故,事件}+{亡くし,亡くな,遺族,裁判} {空き巣,強盗,ひったくり}+{入られて,あって,夜が,眠れ}

= jobless
ja {会社,仕事,職}+{辞め,やめ,失,見つから}+{次,年,見つから,面接,探}

= pension
ja {会社,仕事}+{辞め,やめ}+{年金,国に納}

= scholarship
ja {奨学金}+{重く,返せ,返す,返済}

= child-sick
ja {赤ちゃん,子ども,子,娘,息子,2歳,三歳,ミルク}+{三十九度,三十八度,39,38度,熱,吐,発疹,せき,下痢,ぐったり,痙攣}
en {baby,toddler,son,daughter,child}+{fever,vomit*,rash,cough}
zh {孩子,宝宝}+{发烧,吐,拉肚子,咳}
vi {con,bé}+{sốt,nôn,ho,tiêu_chảy}
pt {bebê,filh*}+{febre,vomit*,tosse}

= ambulance-or-not
ja {救急車,病院}+{呼ぶほど,行くほど,わかりません,わからな,迷}

= addiction
ja {競馬,パチンコ,スロット,賭け,ギャンブル}+{やめ,手をつけ,使って,使い} {昼から,毎日,朝から}+{飲む,飲んで,酒}
en {drink*,gambl*,drugs,bottle}+{stop,quit,cut_down,too_much,more_than,every_night}
zh {赌,喝酒}+{戒,停不下,天天,输}
vi {cá_độ,cờ_bạc,rượu,đánh_bạc}
pt {bebendo,jogo,apostas,beber}+{parar,todo_dia,demais}

= hikikomori
ja {部屋}+{出てこな,出てこなく,こもって,出ませ}+{息子,娘,年,弟,兄}

= visa
en {visa,period_of_stay,residence}+{end*,expire*,runs_out,renew*,spouse,dependent}
zh {签证,在留}+{到期,家属,留下来,问题,还能,续} {接}+{父母}+{日本}
vi {visa,thẻ_ngoại_kiều,tư_cách_lưu_trú}+{hết_hạn,còn,sắp,đổi,cắt,chuyển}
pt {visto,zairyu}+{vence,vencer,esposa,cônjuge,ficar,renovar}
ko {비자}+{끝,만료,연장}
tl {visa}+{expire*,mag-expire,matatapos}

= doctor-language
en {doctor,dentist,clinic,hospital}+{english,portuguese,chinese,vietnamese,explain,language}
zh {医生,医院,看病,牙}+{中文,翻译,语言}
vi {bác_sĩ,bệnh_viện,khám}+{tiếng_việt,tiếng_nhật,không_biết_nói}
pt {médic*,dentista,hospital}+{português,entenda,fale,falem}

= trainee
vi {nghiệp_đoàn,thực_tập_sinh,đổi_công_ty,đổi_chỗ_làm}

= foreign-life
en {letter,papers,form,notice}+{japanese,read,understand}
zh {通知,信,表格}+{看不懂,日语,翻译}
vi {giấy,thư}+{chữ_hán,không_đọc,không_hiểu,tiếng_nhật}
pt {carta,papel,documento}+{japonês,não_entendo,entendi,vermelho}

= virus
ja {画面,スマホ,パソコン}+{警告,警察,音,消えな,声が流} {アカウント,写真,パスワード}+{偽,変えられ,乗っ取}  {添付,リンク}+{開け,開いて,クリック} {メール}+{変なもの,勝手に,知らない相手,送られて}

= personal-data
ja {住所録,名簿,メールアドレス}+{送って,間違,流れ,なくし,入って} {全員}+{送ってしま,見え}

= organisation
ja {仲間,うちの会,集まり,団体,活動,子ども食堂,サークル}+{法人,届け,書類,お金,助成,財団,見守り}
en {we,our}+{group,club,rescue,association,volunteers}+{nonprofit,official,register,grant*,foundation*,apply}
zh {我们}+{登记,非营利,团体,协会}
pt {associação,grupo,ong}+{montando,registrar,funcionári*,apoio}
vi {hội,nhóm}+{đăng_ký,phi_lợi_nhuận,thành_lập}

= founding
ja {法人}+{した,する,なる,ちゃんとした,べき}
en {become,register,set_up,start}+{nonprofit,npo,non-profit,association}
zh {登记,成立,注册}+{非营利,团体,协会}
pt {montando,abrir,registrar}+{associação,ong}
vi {thành_lập,đăng_ký}+{hội,phi_lợi_nhuận}

= grants
ja {財団,助成,活動のお金}+{応募,足り,書き方,申請,応じ}
en {foundation*,grant*}+{apply,money,funding}
zh {基金,资助,补助}+{申请}
pt {fundação,verba,edital}

= volunteer
ja {役に立,地域,人のため,近所}+{したい,してみたい,探し,手伝}

= employer
ja {パートさん,職員,人を}+{雇い,雇う,一人雇}
pt {funcionári*}+{contrato,folha_de_pagamento,seguro}
en {hire,hiring,employ}+{staff,first_employee,someone,contract}

= disaster
ja {大雨,水が来,床上,床下,浸水,台風,屋根}+{修理,片付,お金の助け,家,こわれ,壊れ}
vi {ngập,bão,lũ}+{nhà,hư,hỗ_trợ}
pt {enchente,tufão,alag*}+{casa,perd*,ajuda}
en {flood*,typhoon}+{house,repair,help,lost}
zh {台风,进水,淹}+{房,修,补助}

= untold
ja どこから手をつけ どこに聞けば 誰に聞けば 何か手は どう接したら 心配です 不安です つらいです こわいです 怖いです 悩みます 困りました どうしたら どうすれば ふつうのことですか 話したことな 打ち明け 言いたくない 自分が嫌 もらえません くれません してくれな やめられ 払えそうにな 払えませ {できません,わかりません,わからない}+{一人,ひとり,どこ,だれ,誰,お金,家族,子}
en what_can_i_do what_should_i_do where_do_i_start no_one_explains don't_know_who don't_know_where is_it_true i'm_worried i_am_worried i'm_scared i_worry haven't_told_anyone not_good_enough_to
zh 该找谁 找谁帮 怎么申请 怎么办 不敢 很担心 害怕 不知道要不要 没人帮 不知道跟谁
vi phải_làm_sao làm_thế_nào không_biết_bắt_đầu không_biết_hỏi em_sợ sợ_quá có_được_hỗ_trợ có_ai_từng không_biết_phải không_biết
pt não_sei_nada não_entendi_onde não_sei_se posso_ficar o_que_faço tenho_medo estou_com_medo não_tenho_com_quem tem_algum_lugar
ko 어떡해 어떻게_하면 걱정 무서워
tl hindi_ko_alam natatakot nag-aalala
`;

/** Words that name only a place or a person of the story: they tell a trouble weakly. */
export const sceneWords: ReadonlySet<string> = new Set(
  `会社 職場 社長が 店長が 上司 同僚に 働く人 シフト 給料 パートの パートで アルバイト 息子 娘 うちの子 赤ちゃん 学校 先生 担任 クラス 部活 授業 中学生 高校生 小学生
年金 断られた お母さんが お父さんが ママが パパが おばあちゃんが おじいちゃんが 車いす 車椅子 作業所 養育 会員 法人 うちの会 団体 振り込 部屋から出 警察 裁判 不安 疲れ 気持ち 契約 買った アパート 大家 契約書 女性 男性 吐き気 やけど 熱が
son daughter kid kids child our_group our_npo association 儿子 女儿 孩子 con con_em filho filha meu_filho minha_filha
company boss employer workplace school teacher volunteer nonprofit hospital tax contract women sick injur landlord
公司 老板 打工 合同 学校 老师 非营利 外国人 医院 警察 手机
công_ty sếp ông_chủ trường học_tiếng_nhật bệnh_viện giấy_tờ mua_hàng
empresa chefe patrão escola hospital contrato comprei imposto direito professor`
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " ")),
);
