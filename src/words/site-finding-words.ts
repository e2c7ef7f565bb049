import type { FindingId } from "#src/domain/checks/site/site-rule.ts";
import type { Localized } from "#src/kernel/i18n.ts";
import { siteFindingEasy } from "#src/words/site-finding-words-easy.ts";
import { siteFindingEn } from "#src/words/site-finding-words-en.ts";

/** `what` a visitor meets; `todo`, what mends it, for whoever looks after the site. */
export type FindingWords = Readonly<Record<FindingId, { readonly what: string; readonly todo: string }>>;

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

export const siteFindingWords: Localized<FindingWords> = { ja, "ja-easy": siteFindingEasy, en: siteFindingEn };
