/**
 * Danger told in roundabout ways: a place and a farewell, a sign of the body, a child's cries, being held and made to
 * serve, a birth alone, a door shut behind one at night. Notation as in the lexicons that these add to.
 */
export const indirectJapanese = {
  farewell: `{母,父,親,家族,妻,夫,子ども,子供,みんな}…{ごめん,ありがとう,よろしく}…{伝え,つたえ,言っ} {先立つ,先にいく,先に逝く,先に行く} 最期 生まれ変わったら`,
  "place-of-fall": `{線路,屋上,橋,崖,非常階段,手すり}…{立って,たって,座って,すわって,来て,きて,きた,来た,います,にいる} {ホーム,ベランダ,川岸,海}…{立って,たって,はし,端} 靴を…{脱い,ぬい,揃え,そろえ} 海に{入,はい}…{もう,このまま,ってい} 川に{入,はい,飛} 手すりの{外,向こう} 柵の{外,向こう} あと一歩 {飛,と}べば {落,お}ちたら楽`,
  struck: `{ベルト,棒,杖,コード,ハンガー}で…{打,たた,叩,殴,ぶ} 悲鳴 泣き叫 叫び声 「{やめて,ごめんなさい,たすけて,助けて} {壁,床}に…{ぶつけ,叩きつけ,打ち} 暴れ{て,てい,だ} 取っ組み 馬乗り 首に手 {投げつけ,ぶつけ,割れ}る音 何かを投げ {沈め,しずめ}られ おさえつけ 押さえつけ`,
  "wish-to-kill": `{指,腕,手,足}を{切,折,つめ,落と}…{ぞ,と,って} 痛い目 {海,山}に{沈,埋}め 殺しに 生かして{おか,かえさ}`,
  "close-by": `{ドア,玄関,戸,シャッター,窓}…{たた,叩,蹴,こじ,壊,割} 玄関先…{怒鳴,どな,居座,立} 取り立て…{来て,きて,怒鳴,ドア,玄関} 居場所…{見つか,ばれ,知られ,突き止め} 追いかけてき 追ってき あとをつけて {ベランダ,窓,裏口,庭}から…{入,はい} 入ってこよう 入ってきそう 追いかけまわ 追い回`,
  "harmful-doer": `取り立て 借金取り ヤクザ やくざ 闇金 ヤミ金 ブローカー`,
  confined: `{部屋,へや,寮,店}…{出して,出られ,でられ,鍵,かぎ}…{もらえ,ない,かけ,外} {帰して,かえして}…{くれな,もらえ} 見張り…{いて,いる,つけ} 見張られ 知らない{家,車,場所,部屋}に…{いま,いる,乗せ,連れ} 車に乗せられ`,
  exploited: `{客,きゃく}を{取,と}らさ 客を取れ {体,からだ}を売{れ,ら,る} {売春,風俗,接客}…{させ,強要,しろ} 無理に…{働か,客}`,
  "giving-birth": `{赤ちゃん,子ども,あかちゃん}…{生まれ,うまれ,産まれ,出て}…{しま,ちゃ,きた,そう,まし} {赤ちゃん,あかちゃん}…{泣かな,泣いてな,なかな} {一人で,ひとりで,トイレで,部屋で,風呂場で}…{産,うん,うま} へその緒 胎盤`,
  "body-failing": `{顔,口,体,からだ}の{片方,片側,半分,右,左}…{動,下が,ゆが,曲が,垂れ,しび} {急に,突然}…{しゃべれ,話せな,立てな,倒れ,動けな,動かな,見えな} 泡を{ふ,吹} 口から泡 白目 {血,出血}…{止まらな,とまらな,たくさん,大量,すごい} {妊婦,妊娠,おなかの,お腹の}…{出血,血が} 挟まれ…{抜け,出血,動け,血} 揺すっても ゆすっても {呼んで,よんで}も…{起き,返事,反応} 体が…{冷たく,つめたく} 唇が…{紫,青} 血だらけ 血まみれ 血が{出,で,つ,ふ,と,す} {右,左}の{手,足}…{力,動,あが} 力が{入ら,はいら} {顔,まぶた,のど,くち}…{腫れ,はれ} ヒューヒュー ぜいぜい ゼーゼー うずくま 顔がまっ{白,青,しろ} 顔が{真っ青,真っ白,土色} 変なことを{言いだ,言い出} 変なこと言い いきして 息をして 手足が冷た {冷た,つめた}くなって`,
  "no-place-to-sleep": `{家,うち,寮,部屋,アパート}…{追い出,おいだ,締め出,閉め出,しめだ,放り出,出され} 出ていけ…{言われ,と,って} 荷物を{外,そと}に 鍵を{替え,変え,かえ}…{られ} {公園,駅,ベンチ,路上,車,ネカフェ,マック}で…{寝,夜,朝} 今夜…{どこ,寝,泊} {子ども,赤ちゃん,娘,息子}…{抱え,連れ,つれ}…{外,行くところ,行く場所,歩い}`,
  sexual: `犯され おかされ 強姦 ごうかん れいぷ レイプされ 無理やり…{され,脱が} {酔,眠}…{間に,うちに}…{され,脱が} {下着,服,スカート,シャツ}の中に…手 {いや,嫌}だと言ったのに…{おさえ,され} 抱きつかれ`,
  disaster: `火事 かじだ 火が{出,で,つい,燃え,まわ,回} 煙が{出,すご,充満,部屋} {家,いえ,部屋,台所,天ぷら}が…{燃え,もえ,火} ガスの{臭,にお} ガスくさ`,
  "harm-oneself": `{炭,ガス,元栓,練炭}を…{つけ,開け,あけ,たい} {窓,ドア}…{テープ,目張り,めばり} {カッター,刃,包丁,カミソリ}で…切 ロープ…{かけ,結,用意}`,
} as const;

export const indirectEnglish = {
  farewell: `tell my mum|tell my mom|tell my kids|tell my family|tell them i'm sorry|tell them i love|sorry mum|sorry mom|sorry everyone|say sorry|take care of my|forgive me|this is goodbye|my last message|letters written|wrote the letters|written letters`,
  "place-of-fall": `on the platform|the platform|next train|next express|the tracks|on the edge|the balcony|the roof|top of the building|over the rail*|the cliff|by the river|walk into the sea|into the water|parking tower|cliff|cliffs|the bridge|the rail`,
  struck: `belt|beating|beaten|being hit|hitting|is hitting|hit my|beats my|punching|kicking|smacking|pinned|throttl*|dragged|slamming|screams|cries for help|begging him to stop|around my throat|around her throat|my neck|things smashing|begging|throwing me|against the wall`,
  "close-by": `pounding on|hammering on|smashing the door|kicking the door|kicking in|breaking the door|at the gate|downstairs right now|won't leave my door|outside the door|outside my|he found|they found|is coming up|chasing me|coming after`,
  "wish-to-kill": `cut off my|break my legs|break my fingers|cut my hands|bury me|make me disappear|come with knives`,
  "harmful-doer": `debt collector*|loan shark*|yakuza|the broker|pimp|my dad|stepmother|roommate|neighbor|neighbour`,
  confined: `took my key|took my keys|took my phone|locks the door|locked the door|won't let us leave|won't let me leave|not allowed to leave|can't leave the|guards the door|keeping me here|holding me|locked the door and|in a strange house|put me in a car|tricked me|can't find a way out`,
  exploited: `sleep with customers|sleep with men|serve customers|make me see clients|sex work|prostitut*|forcing me|make us work`,
  "giving-birth": `gave birth|had the baby|baby is coming|baby came|the baby isn't crying|baby is not crying|cord|afterbirth|delivered alone`,
  "body-failing": `one side|half of his|half of her|slurred|can't speak|cannot speak|droop*|foam*|eyes rolled|blue lips|lips are blue|won't stop bleeding|so much blood|losing blood|lot of blood|limp|cold and not|not moving|doesn't move|stuck in the machine|crushed under|hit by a car|fell from|smell of gas|swelling up|swollen face|wheez*|can't lift|cannot lift|talking nonsense|blacked out|making no sense|stung|grey face|sweating and|clutching his chest|clutching her chest|not waking`,
  "no-place-to-sleep": `threw me out|threw us out|throwing me out|put us out|locked out|locked us out|changed the locks|sleep outside|sleep in the park|in the park tonight|at the station tonight|out in the rain|told me to get out|told us to get out`,
  disaster: `house is on fire|there's a fire|kitchen is burning|smoke is|gas leak|smell gas`,
  "harm-oneself": `bleach|turned the gas on|gas on|sealed the windows|razor|blade|the rope is`,
  sexual: `forced me|held me down|under my skirt|in my underwear|groped|rubbing against`,
} as const;

/** Chinese, Vietnamese, Portuguese, Korean, Filipino. */
export const indirectAbroad = {
  "wish-to-die": `撑不下去了|不想再醒来|不想再活|不想再醒|解脱|没有活下去|em sẽ kết thúc|tôi sẽ kết thúc|kết thúc hết|không muốn tỉnh dậy|không ai cần em|không ai cần tôi|không thiết sống|muốn ngủ mãi|sumir para sempre|acabar com tudo|acabar com essa dor|que essa dor parasse|não quero acordar|desisti de viver|그만 살고|다 끝내고|끝내고 싶|ayoko na|tapusin ko na`,
  farewell: `对不起妈妈|妈妈对不起|告诉我妈|告诉爸妈|替我照顾|来世|下辈子|别找我|最后一条|xin lỗi mẹ|xin lỗi ba|xin lỗi bố|xin lỗi mọi người|tạm biệt|nói với mẹ|nói với ba|kiếp sau|chăm sóc con em|đừng tìm em|fala pra minha mãe|diga à minha mãe|diz pra minha|me perdoa|me perdoem|desculpa mãe|cuida dos meus|cuidem dos meus|adeus|엄마 미안|미안해 엄마|다들 미안|patawad|sabihin mo kay nanay|paalam`,
  "place-of-fall": `站台|月台|阳台边|天台边|楼上往下|窗台|江边|河边|海边|悬崖|nóc|sân ga|đường ray|đường tàu|lan can|tầng thượng|trên mái|bờ sông|bên sông|vách đá|nhảy xuống|plataforma do trem|na plataforma|beira do rio|beira do prédio|no terraço|no parapeito|janela do|na passarela|entrar na água|entrar no mar|승강장|난간|강가|창틀|옥상|sa riles|gilid ng|sa rooftop`,
  "taken-too-much": `一整瓶|一把药|全吃了|吃光了|喝了农药|uống hết|uống cả vỉ|uống cả|nuốt hết|một nắm thuốc|um monte de remédio|monte de comprimidos|cartela inteira|caixa inteira|vidro inteiro|engoliu|engoli|통째로|한 통|isang bote ng`,
  struck: `打小孩|打得|挨打|拿皮带|用皮带|用棍|扇我|扇她|揍|叫得很惨|惨叫|尖叫|喊救命|哭喊|捅|đang đánh|đánh đập|đánh chảy|dây lưng|thắt lưng|roi|tát|đấm|đá em|la hét|kêu cứu|khóc thét|tá batendo|está batendo|batendo no|batendo na|batendo em|bateu em|com o cinto|com cinto|surra|espancando|socou|chutou|gritando|gritos|esfaque|quebrando tudo|esmurrando|허리띠|벨트로|비명|때리고|맞아요|binubugbog|sinasaktan|hinahampas|sinturon|sumisigaw`,
  "wish-to-kill": `砍死|砍我|弄死|打死|剁|砍手|打断|要我的命|chặt tay|chém|đánh chết|giết em|giết cả|đòi giết|lấy mạng|cortar minha|quebrar minhas pernas|vai me matar|me matar|acabar comigo|죽여버|손을 자|puputulin|papatayin`,
  weapon: `铁棍|棍子|斧头|砍刀|dao|gậy|súng|mã tấu|facão|machado|taco|revólver|도끼|방망이|pamalo`,
  "close-by": `砸门|踹门|敲门|堵在|追出来|追过来|追我|找到我|在门口|闯进|ngoài cổng|trước nhà|đập cửa|phá cửa|đạp cửa|đang đuổi|tìm ra em|tìm ra tôi|dưới nhà|chặn đường|lá embaixo|no portão|na minha porta|batendo na porta|arrombando|achou onde|descobriu onde|tá vindo|está vindo|atrás de mim|문을 두드|문을 부수|쫓아오|찾아왔|kinakalampag|nasa labas|hinahabol`,
  "harmful-doer": `追债的|讨债|要债|高利贷|黑社会|蛇头|中介|爸|妈|室友|đòi nợ|chủ nợ|xã hội đen|môi giới|bố dượng|cha dượng|ba em|chồng em|ông ấy|agiota|cobrador|cafetão|meu ex|meu pai|meu marido|minha mãe|사채|빚쟁이|브로커|naniningil|amain`,
  confined: `关在|锁在|反锁|不让我出|不让我们走|出不去|不让离开|扣着不让|nhốt|khóa cửa|khóa trái|không cho ra|không cho đi|không cho em đi|bị giam|giữ em|trancou|me trancaram|não me deixam sair|não deixam sair|presa aqui|preso aqui|mantida|못 나가|감금|ayaw akong palabasin|kinulong|ikinandado|被骗到|骗来|拿走了手机|没收手机|có người canh|bị lừa|lừa qua|me enganaram|presa numa|preso numa|pegaram meu|속아서|niloko`,
  exploited: `逼我接客|接客|逼我卖|卖淫|逼我陪|ép tiếp khách|tiếp khách|bán dâm|ép em|bắt em phải|me obrigam|obrigam|prostitu|fazer programa|atender clientes|성매매|손님을 받|pinipilit|magbenta ng katawan`,
  sexual: `强奸|强暴|被强|被性侵|迷奸|强行|cưỡng hiếp|bị hiếp|cưỡng bức|sờ soạng|estuprada|estuprado|abusada|me forçou|forçou|강간|성폭행|nirape|ni-rape|pinagsamantalahan|乱摸|抱住|压在|动手动脚|làm nhục|đè em|sàm sỡ|agarrou|passou a mão|se esfregou|만졌|hinawakan`,
  "no-place-to-sleep": `赶出来|赶了出来|赶我出|被赶|扔出来|换了锁|流落|睡车站|睡街上|没有地方去|无处可去|bị đuổi ra|đuổi ra khỏi|đuổi em ra|không có chỗ|không biết ngủ|ngủ ở ga|ngủ công viên|ngoài đường|không nơi nương|pra fora|para fora|botaram|me expulsaram|expulsou|não tenho pra onde|não temos pra onde|não tenho para onde|na rua|trocou a fechadura|trocaram a fechadura|쫓겨|갈 데가|길바닥|pinalayas|pinaalis|walang mapuntahan|walang matulugan`,
  "body-failing": `半边|半身|说不清|口齿|歪了|口吐白沫|白沫|翻白眼|叫不醒|没反应|不动了|血止不住|好多血|大量出血|流了很多|很多血|嘴唇发紫|卡住|夹住|救护车|煤气味|bọt mép|trợn|méo miệng|liệt|nửa người|nói không|không cử động|không nhúc nhích|máu ra nhiều|ra nhiều máu|chảy máu|mất máu|tím tái|bất động|gọi không dậy|xe cứu thương|kẹt trong máy|espuma|boca torta|metade do corpo|lado do corpo|fala enrolada|não fala direito|olhos virados|roxo|roxa|gelado|gelada|não se mexe|não responde|não acorda|sangrar|sangrando|muito sangue|preso na máquina|presa na máquina|ambulância|passando mal|거품|한쪽|말이 어눌|눈이 뒤집|피가 너무|피를 많이|bumubula|kalahati ng|hindi gumagalaw|maraming dugo|dinudugo|肿|喘|手脚冰凉|没有脉搏|脸色发白|脸发白|叫不应|过敏|说胡话|抬不起|sưng|khò khè|nói ngọng|ngọng|yếu tay|không nhấc|co quắp|dị ứng|vã mồ hôi|inchou|inchado|sem ar|enrolado|não levanta|engasg|suando frio|dor forte|picada|붓고|숨을 헐떡|namamaga|hinihingal`,
  "giving-birth": `自己生了|生下来|刚生完|孩子没哭|宝宝不哭|脐带|胎盘|sinh con một mình|vừa sinh|đẻ rơi|tự sinh|em bé không khóc|dây rốn|pari sozinha|tive o bebê|tive meu bebê|o bebê não chora|nasceu agora|o bebê nasceu|cordão|혼자 아이를 낳|아기가 안 울|탯줄|nanganak|hindi umiiyak ang sanggol`,
  disaster: `失火|冒烟|起火了|房子烧|煤气泄漏|cháy|bốc khói|rò gas|mùi gas|pegando fogo|fogo|fumaça|cheiro de gás|vazamento de gás|불났|연기가|가스 냄새|nasusunog|amoy gas`,
  frail: `小孩|婴儿|宝宝|孕妇|怀孕|女儿|儿子|弟弟|妹妹|老人|em bé|trẻ|con gái|con trai|con em|em gái|em trai|mang thai|bà ngoại|ông nội|bebê|criança|crianças|minha filha|meu filho|irmãozinho|irmãzinha|grávida|idosa|vó|아기|아이|딸|임신|할머니|sanggol|anak|buntis|lola`,
  "someone-served": `隔壁|邻居|同事|朋友|室友|hàng xóm|bạn em|bạn tôi|vizinho|vizinha|meu colega|minha amiga|meu irmão|이웃|친구|옆집|kapitbahay|kaibigan`,
  now: `正在|突然|马上|这会儿|đang|bây giờ|lúc nãy|đột nhiên|tối nay|đêm nay|giờ|tá|acabei de|acabou de|de repente|agora há pouco|지금|갑자기|ngayon lang|bigla`,
  "cold-or-hot": `好冷|下雪|冻|trời lạnh|lạnh quá|tuyết|frio|nevando|추워|malamig`,
  alone: `怎么办|谁来|打什么电话|phải làm sao|gọi ai|làm sao bây giờ|o que eu faço|que número|não sei o que fazer|어떡해|anong gagawin`,
  "harm-oneself": `炭|开煤气|封好|刀片|cắt tay|dao lam|than|mở gas|liguei o gás|abri o gás|gilete|lâmina|fechei tudo|번개탄|가스를 틀|naglaslas`,
  missing: `đi đâu mất|bỏ đi|saiu de casa`,
} as const;
