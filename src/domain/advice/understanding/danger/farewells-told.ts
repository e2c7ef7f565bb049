/**
 * A farewell that nobody calls so: everything is in order, and there is one last thing to be said to somebody. In letters of a
 * danger text. Each alone is of every day: rooms are tidied, books are given away, a talk is the last one.
 */

/** What was theirs is tidied away, given away, wiped out. */
export const inOrder =
  /(?:荷物|にもつ|部屋|へや|机|つくえ|ろっかー|持ち物|もちもの|身の回り|身辺|大事な?(?:もの|物)|大事に[^。]{0,6}(?:もの|物|た)|(?:わたし|私|自分|ぼく|僕|俺)の(?:もの|物)|私物|本|服|漫画|げーむ|ぬいぐるみ|ぎたー|日記|写真|あかうんと|とーく|らいん|すまほ|通帳|家賃|(?:猫|ねこ|犬|いぬ)(?:を|は))[^。]{0,16}(?:片づけ|片付け|かたづけ|かたづき|片付い|片づい|整理し|せいりし|きれいに|捨て|すて|空にし|からにし|燃やし|もやし|あげ(?:た|て|まし|ちゃ)|配(?:っ|り)|くばっ|分け(?:た|て|まし)|譲(?:っ|り)|返(?:した|しま)|処分し|消(?:した|して|しま)|初期化|払い終|もらってくれ|預けた|あずけた|置きました|おきました)|準備(?:は|も|が)?(?:全部|ぜんぶ|もう)?(?:すん|済ん|でき|終わ)|\b(?:deleted|cleared|cleaned|tidied|gave|given|handed|sorted|paid)\b[^.!?]{0,40}\b(?:accounts?|room|things|stuff|guitar|cat|dog|books?|back|belongings)\b|\b(?:room is tidy|everything is sorted)\b|(?:东西|衣服|书)[^。]{0,6}送人|房间[^。]{0,6}收拾好|dọn phòng|cho hết đồ|arrumei o quarto|dei (?:todas )?(?:as )?minhas coisas|다 나눠|방도 정리/;

/** One more talk, with anybody; or that nothing more is wished for. */
export const lastWord =
  /(?:最後|さいご)に[^。]{0,14}(?:誰か|だれか|一人だけ|声|こえ|話せる人)|(?:最後|さいご)に[^。]{0,6}(?:話だけ|はなしだけ|会いたい|あいたい)|一[回度]だけ[^。]{0,8}(?:声|話|会い)|思い残|心残り(?:は|が|も)?(?:もう)?(?:な[いく]|あり)|(?:誰か|だれか)(?:と|に)[^。]{0,6}(?:話して|はなして)から(?:行|い|決|き)|もう(?:要らない|いらない)(?:から|ので|です。|と思う)|(?:声|こえ)が(?:聞|き)きたい|\b(?:one|a) last time\b|\bbefore i go\b|\bnothing left to do\b|\bsay goodbye\b|最后[^。]{0,8}(?:说说话|聊|见)|(?:nói chuyện|gặp)[^.!?]{0,24}lần cuối|(?:conversar|falar|ver)[^.!?]{0,30}última vez|마지막으로[^.!?]{0,12}(?:이야기|얘기|목소리)/;

/** Why people tidy and say goodbye: they move, finish school or work, close a shop, sort out what somebody left. */
export const leavingInPeace =
  /引っ越|ひっこ|越して|転居|卒業|そつぎょう|退職|転勤|異動|転職|定年|遺品|断捨離|終活|祭り|まつり|大会|いべんと|会場|展示|発表会|公演|合宿|旅行|出張|閉店|閉会|閉室|解散|大掃除|年末|部室|ばざー|寄付|ふりーま|りさいくる|在庫|倉庫|帰国|留学|大家さん|感想|あんけーと|会計|引き継|後任|担当|教室を|映画|小説|芝居|劇|歌詞|\b(?:move|moving|moved|trip|holiday|vacation|lease|flight|library|donate|semester|graduat\w*|retire\w*|novel|film|play)\b|搬家|毕业|退休|chuyển nhà|tốt nghiệp|mudança|mudar|formatura|이사|졸업/;
