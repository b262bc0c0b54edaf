// Finds pages by words. The indexes are scripts, for pages that are read from files may
// load nothing else; they are loaded when somebody is about to search.
"use strict";
(() => {
  const MOST = 30;
  const query = document.getElementById("searchQuery");
  const found = document.getElementById("searchFound");
  const count = document.getElementById("searchCount");
  const { root, indexes } = document.body.dataset;
  const entries = [];
  let waiting = null;
  let shown = [];
  let active = -1;

  const wordsOf = (text) =>
    text
      .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);

  function take(folder, rows) {
    for (const [name, kind, summary, words, address] of rows) {
      const parts = [[wordsOf(name), 8], [wordsOf(summary), 3], [wordsOf(words), 1]];
      entries.push({
        name, kind, summary, parts,
        address: folder + address,
        exact: name.toLowerCase(),
        // What does not hold a word need not be looked through.
        all: parts.flatMap(([own]) => own).join(" "),
      });
    }
  }

  function load() {
    waiting ??= Promise.all(indexes.split(" ").map((path) => new Promise((done) => {
      const script = document.createElement("script");
      window.searchIndex = (rows) => take(`${root}/`, rows);
      script.src = `${root}/${path}`;
      script.onload = script.onerror = done;
      document.head.append(script);
    })));
    return waiting;
  }

  // How well an entry fits a word: a whole word counts more than the beginning of one,
  // and that more than what is within.
  function fit(entry, word) {
    let best = 0;
    for (const [words, weight] of entry.parts) {
      for (const one of words) {
        if (one === word) best = Math.max(best, 3 * weight);
        else if (one.startsWith(word)) best = Math.max(best, 2 * weight);
        else if (word.length > 2 && one.includes(word)) best = Math.max(best, weight / 2);
      }
    }
    return best;
  }

  function search(text) {
    // As it is written in code: `client.orders.get()`.
    const bare = text.trim().replace(/^client\.|\(\)$/g, "");
    const wanted = wordsOf(bare);
    const exact = bare.toLowerCase();
    if (!wanted.length) return [];
    const hits = [];
    for (const entry of entries) {
      let sum = entry.exact === exact ? 1000 : 0;
      for (const word of wanted) {
        const own = entry.all.includes(word) && fit(entry, word);
        if (!own) { sum = 0; break; }
        sum += own;
      }
      if (sum) hits.push([sum, entry]);
    }
    hits.sort((a, b) => b[0] - a[0] || a[1].name.length - b[1].name.length);
    return hits.slice(0, MOST).map(([, entry]) => entry);
  }

  function element(tag, name, text) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.textContent = text;
    return made;
  }

  function show() {
    shown = search(query.value);
    active = shown.length ? 0 : -1;
    found.replaceChildren(...shown.map((entry, number) => {
      const link = document.createElement("a");
      link.href = entry.address;
      link.id = `hit-${number}`;
      link.setAttribute("role", "option");
      link.tabIndex = -1;
      link.append(
        element("span", "kind", entry.kind),
        element("strong", entry.kind === "method" || entry.kind === "model" ? "code" : "", entry.name),
        element("span", "summary", entry.summary),
      );
      return link;
    }));
    const open = query.value.trim() !== "";
    count.textContent = open ? `${shown.length || "Nothing"} found` : "";
    count.classList.toggle("hidden", !open || shown.length > 0);
    found.hidden = !shown.length;
    query.setAttribute("aria-expanded", String(!found.hidden));
    mark();
  }

  function mark() {
    [...found.children].forEach((link, number) => {
      link.setAttribute("aria-selected", String(number === active));
      if (number === active) link.scrollIntoView({ block: "nearest" });
    });
    if (active < 0) query.removeAttribute("aria-activedescendant");
    else query.setAttribute("aria-activedescendant", `hit-${active}`);
  }

  function close() {
    found.hidden = true;
    count.classList.add("hidden");
    query.setAttribute("aria-expanded", "false");
    query.removeAttribute("aria-activedescendant");
  }

  query.addEventListener("focus", load);
  query.addEventListener("input", () => load().then(show));
  query.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown.length) {
      active = (active + step + shown.length) % shown.length;
      mark();
    } else if (event.key === "Enter" && active >= 0) {
      location.href = shown[active].address;
    } else if (event.key === "Escape") {
      query.value = "";
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) close();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
    }
  });
})();
