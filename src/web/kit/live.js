// Says what is new in a conversation while somebody reads or writes there (decision record 13). Plain ES2017, no build step.
(() => {
  const live = document.querySelector("[data-live]");
  if (!live || !window.fetch) return;
  const { live: address, method, every } = live.dataset;
  const people = live.querySelector("[data-people]");
  const news = live.querySelector("[data-news]");
  const [said, show] = news.children;
  const shown = new URL(location.href);
  const pause = Number(every) || 10000;
  let wait = pause;
  let timer = 0;
  let typedAt = 0;

  document.addEventListener("input", (event) => {
    if (event.target.id === "reply-body") typedAt = Date.now();
  });

  const put = (place, lines) => {
    if ([...place.children].map((line) => line.textContent).join("\n") === lines.join("\n")) return;
    place.replaceChildren(...lines.map((words) => Object.assign(document.createElement("p"), { textContent: words })));
  };

  async function ask() {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const query = new URLSearchParams({
        seen: live.dataset.seen,
        version: live.dataset.version || "",
        writing: Date.now() - typedAt < 2 * pause ? "yes" : "no",
      });
      const answer = await fetch(`${address}?${query}`, { method, headers: { accept: "application/json" } });
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return;
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      if (people) put(people, told.people || []);
      if (told.news && said.textContent !== told.news) said.textContent = told.news;
      news.hidden = !told.news;
      wait = pause;
    } catch {
      wait = Math.min(2 * wait, 120000);
    }
    timer = setTimeout(ask, wait);
  }

  // The conversation is renewed in place: what somebody is typing beside it stays.
  show.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(shown.pathname);
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("conversation");
      document.getElementById("conversation").replaceWith(fresh);
      for (const one of document.querySelectorAll("input[name=version]"))
        one.value = page.querySelector("[data-live]").dataset.version;
      Object.assign(live.dataset, page.querySelector("[data-live]").dataset);
      news.hidden = true;
      const last = fresh.querySelector("li:last-child");
      if (last) {
        last.tabIndex = -1;
        last.focus();
      }
    } catch {
      location.assign(shown.pathname);
    }
  });

  document.addEventListener("visibilitychange", ask);
  timer = setTimeout(ask, 1000);
})();
