/**
 * A table with the defects of the real ones: a sentence where a column's name should stand, dates in many shapes and in
 * none, a row given twice, one name twice, a row that slipped by a column, addresses in the wrong column, an empty name,
 * local numbers, cells of several lines, offers that have ended.
 */
export const dirtyTable = `分野,サービス名称,対象者,開始日,終了日,期間備考,企業等,詳細,電話番号,URL,情報源に公募と記載されているものは、市民が集めたデータであり、正しさを保証するものではありません。利用は各自の判断でお願いします。
食事,こども弁当,小学生,2020/3/2,2099-03-31,,みほん食堂,"完全予約制です。
受け取りは店頭で。",0120-000-001,https://example.org/bento,情報通信
学習,自習室の開放,中学生以下,令和2年3月2日,未定,終了時期未定,みほん塾,教室を開放します。,03-0000-0002,https://example.org/juku,
学習,自習室の開放,高校生,2020ｰ03ｰ02,3月31日,,みほん塾,別の教室です。,03-0000-0003,https://example.org/juku2,
学習,自習室の開放,中学生以下,令和2年3月2日,未定,終了時期未定,みほん塾,教室を開放します。,03-0000-0002,https://example.org/juku,
託児,一時預かり,小学生,3/13/2020,3/4/2021,【提供終了】,みほん寺,本堂で預かります。,73-0001,https://example.org/tera,
食事,,個人,2020-03-02,,,みほん商店,名前のない行です。,,,
食事,おにぎり配布,https://example.org/where,2020-02-30,2099/5/1,,みほん屋,一日百個。,TEL　06-0000-0004（受付）FAX 06-0000-0005,www.example.org,
,食事,ずれた行,個人,2020/3/9,2099/4/1,,みほん軒,一列ずれています。,03-0000-0009,https://example.org/zure
`;

/** Three rows that name the columns, as CPSV-J tables have. */
export const threeHeaders = `from https://example.org/sheets/d/123456789012345678901234567890/edit,provider,prefecture_id,name,abstract,detail_url
本文,制度所管組織,都道府県,タイトル（制度名）,概要,詳細参照先
,xsd:string,ic:コード型,ic:名称型,ic:記述型,xsd:anyURI
一,見本省,13,住まいの給付,家賃を助けます。,https://example.org/a
二,見本省,,仕事の相談,仕事を探す人の相談です。,https://example.org/b
`;
