/**
 * The script of the finder for other sites: a frame in place of its own tag, in the language of `data-lang`. It reads
 * nothing of the page that it stands on. `data-height` sets the height, 640 pixels unless said.
 */
export const finderScript = `(function () {
  var me = document.currentScript;
  if (!me) return;
  var known = ["ja", "ja-easy", "en", "zh-Hans", "vi", "ko", "tl", "pt"];
  var asked = me.getAttribute("data-lang") || document.documentElement.lang || "ja";
  var lang = known.indexOf(asked) >= 0 ? asked : "ja";
  var height = parseInt(me.getAttribute("data-height") || "", 10);
  var frame = document.createElement("iframe");
  frame.src = new URL(me.src).origin + (lang === "ja" ? "" : "/" + lang) + "/embed/finder";
  frame.title = me.getAttribute("data-title") || "Yorozu";
  frame.setAttribute("loading", "lazy");
  frame.setAttribute("referrerpolicy", "no-referrer");
  frame.setAttribute("sandbox", "allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols");
  frame.width = "100%";
  frame.height = String(height >= 200 && height <= 4000 ? height : 640);
  frame.style.border = "0";
  me.parentNode.insertBefore(frame, me);
})();
`;
