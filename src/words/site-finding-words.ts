import type { FindingId } from "#src/domain/checks/site/site-rule.ts";
import type { Localized } from "#src/kernel/i18n.ts";

/** `what` a visitor meets; `todo`, what mends it, for whoever looks after the site. */
type FindingWords = Readonly<Record<FindingId, { readonly what: string; readonly todo: string }>>;

const ja: FindingWords = {
  "https-missing": {
    what: "https（暗号の付いた通信）では開けません。ブラウザには「保護されていない通信」と出ます。",
    todo: "サーバー会社の管理画面で、無料の証明書（SSL）を申し込みます。",
  },
  "tls-broken": {
    what: "https の入口はありますが、暗号の約束ができず、開けません。",
    todo: "証明書が入っているか、サーバー会社に確かめます。",
  },
  "certificate-expired": {
    what: "証明書の期限が切れています。訪れた人には、赤い警告が出ます。",
    todo: "管理画面で証明書を更新し、自動更新になっているか確かめます。",
  },
  "certificate-not-yet": {
    what: "証明書の始まりの日が、まだ来ていません。警告が出ます。",
    todo: "サーバーの時計と、入れた証明書の日付を確かめます。",
  },
  "certificate-wrong-name": {
    what: "証明書が別の名前のものです。警告が出て、多くの人はここで帰ります。",
    todo: "このドメインの証明書を申し込みます。www の有る無しも両方入れてもらいます。",
  },
  "certificate-self-signed": {
    what: "自分で作った証明書なので、ブラウザは信用しません。警告が出ます。",
    todo: "認証局の証明書（無料のものでよい）に替えます。",
  },
  "certificate-untrusted": {
    what: "証明書を出した所を、ブラウザが信用していません。警告が出ます。",
    todo: "サーバー会社に、ブラウザが信用する認証局の証明書に替えてもらいます。",
  },
  "back-to-http": {
    what: "https で開いても、暗号のない http に戻されます。",
    todo: "転送の設定（.htaccess やサイトの設定）で、http へ戻す行を消します。",
  },
  "redirect-loop": {
    what: "転送がぐるぐる回り、いつまでも開けません。",
    todo: "http→https の転送が、2か所（サーバーと、サイトのソフト）で逆向きになっていないか確かめます。",
  },
  "form-login-plain": {
    what: "パスワードを入れる所が、暗号なしで送られます。途中で読まれるおそれがあります。",
    todo: "https になるまで、このページからのログインをやめます。",
  },
  "form-contact-plain": {
    what: "問い合わせの内容（名前、連絡先、相談）が、暗号なしで送られます。",
    todo: "https になるまで、フォームを閉じて電話やメールを案内するのが安全です。",
  },
  "http-stays": {
    what: "https もありますが、http で来た人はそのまま http です。",
    todo: "「常時SSL」「https 転送」の設定を入れます。",
  },
  "mixed-active": {
    what: "ページの一部（動きや枠、見た目の部品）を http から読んでいます。ブラウザに止められ、崩れたり動かなかったりします。",
    todo: "下の住所を https に書き換えます。相手が https に対応していなければ外します。",
  },
  "twin-certificate": {
    what: "www の有る無しの、もう一方では証明書の警告が出ます。",
    todo: "証明書に、両方の名前を入れてもらいます。",
  },
  "twin-stays": {
    what: "www の有る無しの、もう一方から来た人は http のままです。",
    todo: "もう一方にも https への転送を入れます。",
  },
  "twin-loop": {
    what: "www の有る無しの、もう一方では転送が回り続けます。",
    todo: "www の有無をどちらか一つに決め、転送を一方向だけにします。",
  },
  "deep-stays": {
    what: "表紙は https になりますが、中のページへ直接来た人は http のままです。",
    todo: "表紙だけでなく、すべてのページを転送する設定にします。",
  },
  "protocol-outdated": {
    what: "古い方式（TLS 1.1 以前）の暗号しか話せません。いまのブラウザでは開けません。",
    todo: "サーバー会社に TLS 1.2 以上にしてもらいます。古いプランなら、移す時期です。",
  },
  "software-ended": {
    what: "もう直されていない古いソフトが使われているようです。",
    todo: "更新の前に控え（バックアップ）を取り、新しい版にします。作った人か管理会社に頼みます。",
  },
  "protocol-old-too": {
    what: "いまの方式に加え、使うべきでない古い方式（TLS 1.0・1.1）も受け付けます。",
    todo: "サーバー会社に、古い方式を止められるか聞きます。共用のサーバーでは選べないこともあります。",
  },
  "chain-incomplete": {
    what: "証明書をつなぐ「中間証明書」が送られていません。開けない機種があります。",
    todo: "中間証明書を一緒に入れます。",
  },
  "key-weak": {
    what: "証明書の鍵が短く、いまの基準に足りません。",
    todo: "証明書を作り直します（RSA なら2048ビット以上）。",
  },
  "mixed-passive": {
    what: "画像などを http から読んでいます。鍵の印が消えたり、出ない画像があったりします。",
    todo: "下の住所を https に書き換えます。WordPress なら投稿の中の住所を一度に直せます。",
  },
  "certificate-ends": {
    what: "証明書の期限が14日を切っています。自動の更新が止まっているかもしれません。",
    todo: "管理画面で更新の状態を見ます。",
  },
  "cookie-plain": {
    what: "クッキーに Secure の印がなく、http でも送られます。",
    todo: "サイトのソフトの設定で Secure を付けます。",
  },
  "form-mailto": {
    what: "フォームがメールソフトを開く作りです。メールソフトのない人は送れず、住所も集められやすくなります。",
    todo: "フォームの部品（管理画面のもの、Google フォームなど）に替えます。",
  },
  "hsts-missing": {
    what: "「次からは必ず https で」とブラウザに伝える印（HSTS）がありません。",
    todo: "http→https の転送が安定してから、HSTS を短い期間で入れ、あとで延ばします。",
  },
  "hsts-short": { what: "HSTS の期間が半年より短くなっています。", todo: "困りごとがなければ、半年以上に延ばします。" },
  "policy-missing": {
    what: "読み込んでよいものを決める印（CSP）がありません。",
    todo: "急ぎません。作り替えるときに、作る人に頼みます。",
  },
  "policy-only-reports": {
    what: "CSP は、知らせるだけで止めない設定です。",
    todo: "知らせが落ち着いたら、止める設定にします。",
  },
  "sniffing-open": {
    what: "ファイルの種類の見誤りを防ぐ印（nosniff）がありません。",
    todo: "X-Content-Type-Options: nosniff を付けます。",
  },
  "framing-open": {
    what: "よそのページの枠の中に入れられるのを防いでいません。",
    todo: "CSP の frame-ancestors か X-Frame-Options を付けます。",
  },
  "cookie-readable": {
    what: "ログインなどに使うクッキーを、ページのプログラムが読めます。",
    todo: "HttpOnly の印を付けます。",
  },
  "version-shown": {
    what: "使っているソフトの版が、だれにでも見えます。",
    todo: "急ぎません。ソフトを新しく保つことの方が大切です。",
  },
  "links-plain": {
    what: "自分のサイトへのリンクに http のものが残っています。",
    todo: "https に書き換えると、転送の分だけ早く開きます。",
  },
  "twin-missing": {
    what: "www の有る無しの、もう一方では開けません。",
    todo: "名刺やちらしに両方が出ているなら、もう一方も転送してもらいます。",
  },
  "hop-by-page": {
    what: "サーバーの転送ではなく、ページの中の命令で移っています。",
    todo: "サーバーの設定による転送（301）にすると、確かで早くなります。",
  },
  "seen-in-part": {
    what: "相手に負担をかけない数（30回）までで止めたので、全部は見ていません。",
    todo: "することはありません。",
  },
};

const easy: FindingWords = {
  "https-missing": {
    what: "{安全|あんぜん}な {通信|つうしん}（https）で {開|ひら}けません。「{保護|ほご}されていない {通信|つうしん}」と {出|で}ます。",
    todo: "サーバーの {会社|かいしゃ}の {画面|がめん}で、{無料|むりょう}の {証明書|しょうめいしょ}（SSL）を {申|もう}し{込|こ}みます。",
  },
  "tls-broken": {
    what: "https の {入口|いりぐち}は ありますが、{開|ひら}けません。",
    todo: "{証明書|しょうめいしょ}が あるか、サーバーの {会社|かいしゃ}に {聞|き}きます。",
  },
  "certificate-expired": {
    what: "{証明書|しょうめいしょ}の {期限|きげん}が {終|お}わっています。{見|み}る{人|ひと}に {赤|あか}い {注意|ちゅうい}が {出|で}ます。",
    todo: "{証明書|しょうめいしょ}を {新|あたら}しくします。{自動|じどう}で {新|あたら}しくなるか {見|み}ます。",
  },
  "certificate-not-yet": {
    what: "{証明書|しょうめいしょ}が {始|はじ}まる {日|ひ}が、まだ {来|き}ていません。",
    todo: "サーバーの {時計|とけい}と、{証明書|しょうめいしょ}の {日|ひ}を {見|み}ます。",
  },
  "certificate-wrong-name": {
    what: "{証明書|しょうめいしょ}の {名前|なまえ}が ちがいます。{見|み}る{人|ひと}に {注意|ちゅうい}が {出|で}ます。",
    todo: "この ドメインの {証明書|しょうめいしょ}を {申|もう}し{込|こ}みます。",
  },
  "certificate-self-signed": {
    what: "{自分|じぶん}で {作|つく}った {証明書|しょうめいしょ}です。ブラウザは {信|しん}じません。",
    todo: "{会社|かいしゃ}の {証明書|しょうめいしょ}（{無料|むりょう}で いいです）に {変|か}えます。",
  },
  "certificate-untrusted": {
    what: "{証明書|しょうめいしょ}を {出|だ}した ところを、ブラウザが {信|しん}じません。",
    todo: "サーバーの {会社|かいしゃ}に、{証明書|しょうめいしょ}を {変|か}えてもらいます。",
  },
  "back-to-http": {
    what: "https で {開|ひら}いても、{安全|あんぜん}でない http に {戻|もど}ります。",
    todo: "http に {戻|もど}す {設定|せってい}を {消|け}します。",
  },
  "redirect-loop": {
    what: "ずっと {回|まわ}って、{開|ひら}けません。",
    todo: "{転送|てんそう}の {設定|せってい}が {二|ふた}つ ないか {見|み}ます。",
  },
  "form-login-plain": {
    what: "パスワードが {守|まも}られずに {送|おく}られます。ほかの{人|ひと}に {読|よ}まれるかもしれません。",
    todo: "https になるまで、ここで ログインしないでください。",
  },
  "form-contact-plain": {
    what: "{書|か}いた {名前|なまえ}や {相談|そうだん}が、{守|まも}られずに {送|おく}られます。",
    todo: "https になるまで、フォームを {閉|し}めて、{電話|でんわ}を {書|か}いておきます。",
  },
  "http-stays": {
    what: "https も ありますが、http で {来|き}た{人|ひと}は http の ままです。",
    todo: "「{常時|じょうじ}SSL」「https {転送|てんそう}」の {設定|せってい}を します。",
  },
  "mixed-active": {
    what: "ページの {一部|いちぶ}を http から {読|よ}んでいます。{動|うご}かないことが あります。",
    todo: "{下|した}の {住所|じゅうしょ}を https に {書|か}きなおします。",
  },
  "twin-certificate": {
    what: "www が ある{方|ほう}と ない{方|ほう}の、もう{一|ひと}つで {注意|ちゅうい}が {出|で}ます。",
    todo: "{証明書|しょうめいしょ}に {両方|りょうほう}の {名前|なまえ}を {入|い}れてもらいます。",
  },
  "twin-stays": {
    what: "www が ある{方|ほう}と ない{方|ほう}の、もう{一|ひと}つは http の ままです。",
    todo: "もう{一|ひと}つも https に {転送|てんそう}します。",
  },
  "twin-loop": {
    what: "www が ある{方|ほう}と ない{方|ほう}の、もう{一|ひと}つは ずっと {回|まわ}ります。",
    todo: "どちらか {一|ひと}つに {決|き}めて、{転送|てんそう}します。",
  },
  "deep-stays": {
    what: "{最初|さいしょ}の ページは https ですが、{中|なか}の ページは http の ままです。",
    todo: "ぜんぶの ページを {転送|てんそう}します。",
  },
  "protocol-outdated": {
    what: "{古|ふる}い {通信|つうしん}（TLS 1.1 まで）しか できません。{今|いま}の ブラウザで {開|ひら}けません。",
    todo: "サーバーの {会社|かいしゃ}に TLS 1.2 にしてもらいます。",
  },
  "software-ended": {
    what: "もう {直|なお}されない {古|ふる}い ソフトを {使|つか}っているようです。",
    todo: "コピー（バックアップ）を {取|と}ってから、{新|あたら}しくします。",
  },
  "protocol-old-too": {
    what: "{古|ふる}い {通信|つうしん}（TLS 1.0・1.1）も できてしまいます。",
    todo: "サーバーの {会社|かいしゃ}に、{止|と}められるか {聞|き}きます。",
  },
  "chain-incomplete": {
    what: "{中間|ちゅうかん}{証明書|しょうめいしょ}が ありません。{開|ひら}けない スマホが あります。",
    todo: "{中間|ちゅうかん}{証明書|しょうめいしょ}を {入|い}れます。",
  },
  "key-weak": {
    what: "{証明書|しょうめいしょ}の かぎが {弱|よわ}いです。",
    todo: "{証明書|しょうめいしょ}を {作|つく}りなおします。",
  },
  "mixed-passive": {
    what: "{写真|しゃしん}などを http から {読|よ}んでいます。{出|で}ないことが あります。",
    todo: "{下|した}の {住所|じゅうしょ}を https に {書|か}きなおします。",
  },
  "certificate-ends": {
    what: "{証明書|しょうめいしょ}が もうすぐ {終|お}わります（14{日|か}より {前|まえ}）。",
    todo: "{自動|じどう}で {新|あたら}しくなるか、{画面|がめん}で {見|み}ます。",
  },
  "cookie-plain": {
    what: "クッキーが、{守|まも}られずに {送|おく}られます。",
    todo: "Secure の {印|しるし}を つけます。",
  },
  "form-mailto": {
    what: "フォームが メールの ソフトを {開|ひら}きます。ソフトが ない{人|ひと}は {送|おく}れません。",
    todo: "ほかの フォームに {変|か}えます。",
  },
  "hsts-missing": {
    what: "「{次|つぎ}も https で」という {印|しるし}（HSTS）が ありません。",
    todo: "{転送|てんそう}が できてから、{入|い}れます。",
  },
  "hsts-short": {
    what: "HSTS の {期間|きかん}が {短|みじか}いです。",
    todo: "{半年|はんとし}より {長|なが}くします。",
  },
  "policy-missing": {
    what: "{読|よ}んでいい ものを {決|き}める {印|しるし}（CSP）が ありません。",
    todo: "{急|いそ}ぎません。",
  },
  "policy-only-reports": {
    what: "CSP は、{知|し}らせるだけです。",
    todo: "よければ、{止|と}める {設定|せってい}に します。",
  },
  "sniffing-open": {
    what: "nosniff という {印|しるし}が ありません。",
    todo: "X-Content-Type-Options: nosniff を つけます。",
  },
  "framing-open": {
    what: "ほかの サイトの {枠|わく}に {入|い}れられることを {止|と}めていません。",
    todo: "X-Frame-Options を つけます。",
  },
  "cookie-readable": { what: "ログインの クッキーを、プログラムが {読|よ}めます。", todo: "HttpOnly を つけます。" },
  "version-shown": { what: "ソフトの {番号|ばんごう}が、みんなに {見|み}えます。", todo: "{急|いそ}ぎません。" },
  "links-plain": { what: "http の リンクが {残|のこ}っています。", todo: "https に {書|か}きなおします。" },
  "twin-missing": {
    what: "www が ある{方|ほう}と ない{方|ほう}の、もう{一|ひと}つは {開|ひら}けません。",
    todo: "{必要|ひつよう}なら、{転送|てんそう}してもらいます。",
  },
  "hop-by-page": {
    what: "ページの {中|なか}の {命令|めいれい}で {移|うつ}っています。",
    todo: "サーバーの {転送|てんそう}に すると、{早|はや}いです。",
  },
  "seen-in-part": {
    what: "30{回|かい}で {止|と}めました。ぜんぶは {見|み}ていません。",
    todo: "することは ありません。",
  },
};

const en: FindingWords = {
  "https-missing": {
    what: 'The site does not open over https. Browsers show "not secure".',
    todo: "Order the free certificate (SSL) in your hosting company's control panel.",
  },
  "tls-broken": {
    what: "There is an https entrance, but no encryption can be agreed on: it does not open.",
    todo: "Ask the hosting company whether a certificate is installed.",
  },
  "certificate-expired": {
    what: "The certificate has expired. Visitors get a red warning.",
    todo: "Renew it in the control panel and see that renewal is automatic.",
  },
  "certificate-not-yet": {
    what: "The certificate is not valid yet. Visitors get a warning.",
    todo: "Check the server's clock and the certificate's dates.",
  },
  "certificate-wrong-name": {
    what: "The certificate is for another name. Visitors get a warning, and many leave.",
    todo: "Order a certificate for this domain, with and without www.",
  },
  "certificate-self-signed": {
    what: "The certificate was made by the site itself; browsers do not trust it.",
    todo: "Replace it by one of an authority; a free one will do.",
  },
  "certificate-untrusted": {
    what: "Browsers do not trust whoever issued the certificate.",
    todo: "Have the hosting company install one of a trusted authority.",
  },
  "back-to-http": {
    what: "Opened over https, it leads back to http without encryption.",
    todo: "Remove the rule that redirects to http.",
  },
  "redirect-loop": {
    what: "Redirects go round in a circle; it never opens.",
    todo: "See whether two places (server and site software) redirect against each other.",
  },
  "form-login-plain": {
    what: "Passwords typed here travel without encryption.",
    todo: "Do not sign in on this page until it is https.",
  },
  "form-contact-plain": {
    what: "What people write in the form (name, contact, story) travels without encryption.",
    todo: "Until it is https, close the form and offer a telephone number.",
  },
  "http-stays": {
    what: "There is https, but whoever comes by http stays there.",
    todo: 'Switch on "always SSL" or the redirect to https.',
  },
  "mixed-active": {
    what: "Parts that can change the page are loaded over http. Browsers block them.",
    todo: "Write https in the addresses below, or remove them.",
  },
  "twin-certificate": {
    what: "The other name, with or without www, shows a certificate warning.",
    todo: "Have both names put into the certificate.",
  },
  "twin-stays": {
    what: "Whoever comes by the other name, with or without www, stays on http.",
    todo: "Redirect the other name to https, too.",
  },
  "twin-loop": {
    what: "The other name, with or without www, redirects in a circle.",
    todo: "Decide for one of the names and redirect one way only.",
  },
  "deep-stays": {
    what: "The front page moves to https, pages within do not.",
    todo: "Redirect every page, not only the front.",
  },
  "protocol-outdated": {
    what: "The server only speaks outdated encryption (TLS 1.1 or older). Browsers of today do not open it.",
    todo: "Have the hosting company enable TLS 1.2 or newer; an old plan may have to be moved.",
  },
  "software-ended": {
    what: "Software seems to be in use that nobody mends any more.",
    todo: "Make a backup, then update; ask whoever built the site.",
  },
  "protocol-old-too": {
    what: "Besides what is right, outdated encryption (TLS 1.0, 1.1) is accepted.",
    todo: "Ask the hosting company whether it can be switched off.",
  },
  "chain-incomplete": {
    what: "The intermediate certificate is not sent. Some devices cannot open the site.",
    todo: "Install the intermediate certificate with it.",
  },
  "key-weak": {
    what: "The certificate's key is too short.",
    todo: "Make the certificate anew (RSA: 2048 bits or more).",
  },
  "mixed-passive": {
    what: "Pictures are loaded over http. The lock may vanish, or pictures may be missing.",
    todo: "Write https in the addresses below.",
  },
  "certificate-ends": {
    what: "The certificate ends in less than 14 days; automatic renewal may have stopped.",
    todo: "Look at the renewal in the control panel.",
  },
  "cookie-plain": {
    what: "A cookie lacks Secure and is sent over http, too.",
    todo: "Set Secure in the site's software.",
  },
  "form-mailto": {
    what: "The form opens a mail program. People without one cannot send it.",
    todo: "Replace it by a real form.",
  },
  "hsts-missing": {
    what: "Browsers are not told to use https from now on (HSTS).",
    todo: "Once the redirect works, add HSTS for a short time, then longer.",
  },
  "hsts-short": { what: "HSTS holds for less than half a year.", todo: "Extend it when there is no trouble." },
  "policy-missing": {
    what: "Nothing says what the page may load (CSP).",
    todo: "No hurry: ask for it at the next rebuild.",
  },
  "policy-only-reports": {
    what: "The CSP reports and stops nothing.",
    todo: "Let it stop things once the reports are quiet.",
  },
  "sniffing-open": {
    what: "Browsers may guess the kind of a file (no nosniff).",
    todo: "Send X-Content-Type-Options: nosniff.",
  },
  "framing-open": {
    what: "Other sites may show the page in a frame of theirs.",
    todo: "Send frame-ancestors in a CSP, or X-Frame-Options.",
  },
  "cookie-readable": { what: "Programs on the page can read a cookie that signs people in.", todo: "Set HttpOnly." },
  "version-shown": {
    what: "Everybody can see which version of software is in use.",
    todo: "No hurry: keeping it new matters more.",
  },
  "links-plain": {
    what: "Links to the site itself still say http.",
    todo: "Write https: pages open faster by one redirect.",
  },
  "twin-missing": {
    what: "The other name, with or without www, does not open.",
    todo: "If it stands on your leaflets, have it redirected.",
  },
  "hop-by-page": {
    what: "It is an instruction in the page that leads on, not the server.",
    todo: "A redirect by the server (301) is surer and faster.",
  },
  "seen-in-part": {
    what: "We stopped at the number of requests that is polite (30); not everything was seen.",
    todo: "Nothing to do.",
  },
};

export const siteFindingWords: Localized<FindingWords> = { ja, "ja-easy": easy, en };
