// Light or dark: as the system says, or as the reader chose. It runs before the page is
// shown, so that nothing flashes.
"use strict";
(() => {
  const key = "clientpress-theme";
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  // Where files may keep nothing, the choice holds for one page.
  const kept = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (theme) => { try { localStorage.setItem(key, theme); } catch { /* see above */ } };
  const current = () => root.dataset.theme || (dark.matches ? "dark" : "light");
  const chosen = kept();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    const name = () => { button.textContent = current() === "dark" ? "Light" : "Dark"; };
    button.hidden = false;
    // Long navigations begin where the reader is.
    const nav = document.querySelector("nav");
    const here = nav.querySelector("[aria-current]");
    if (here) nav.scrollTop = here.offsetTop - nav.offsetTop - nav.clientHeight / 3;
    button.addEventListener("click", () => {
      root.dataset.theme = current() === "dark" ? "light" : "dark";
      keep(root.dataset.theme);
      name();
    });
    dark.addEventListener("change", name);
    name();
  });
})();
