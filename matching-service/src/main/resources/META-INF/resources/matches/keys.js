// The board by keyboard. Keys are for the board only while nobody types and no window is open; they can be switched off.
"use strict";
(() => {
  const help = document.getElementById("keys-help");
  const reject = document.getElementById("reject-dialog");
  if (!help) { return; }
  const on = document.getElementById("keys-on");
  const open = document.getElementById("keys-open");
  const cards = () => [...document.querySelectorAll("#cards > article:not(.gone)")];
  const current = () => document.activeElement.closest("#cards > article");

  open.hidden = false;
  open.addEventListener("click", () => help.showModal());
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));

  function select(card) {
    if (!card) { return; }
    card.tabIndex = -1;
    card.focus();
    card.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const all = cards();
    const at = all.indexOf(current());
    select(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))]);
  }

  function remember(card) {
    sessionStorage.setItem("board-place", String(cards().indexOf(card)));
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "?": () => help.showModal(),
    a: card => {
      const form = card && card.querySelector('form[action$="/approve"]');
      if (form) { remember(card); form.requestSubmit(); }
    },
    r: card => {
      const form = card && card.querySelector('form[action$="/reject"]');
      if (!form) { return; }
      reject.querySelector("form.reasons").action = form.getAttribute("action");
      reject.querySelector(".what").textContent = card.querySelector("h2 a").textContent;
      remember(card);
      reject.showModal();
    },
    x: card => {
      const box = card && card.querySelector('input[name="match"]');
      if (box) { box.checked = !box.checked; }
    },
    o: card => { if (card) { location.assign(card.querySelector("h2 a").href); } },
  };

  const typing = element => element.isContentEditable
    || element.matches("textarea, select, input:not([type=checkbox], [type=radio])");

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) { return; }
    if (reject.open) {
      const button = reject.querySelectorAll(".reasons button")[Number(event.key) - 1];
      if (button) { event.preventDefault(); button.click(); }
      return;
    }
    const key = keys[event.key];
    if (key && on.checked && !help.open) { event.preventDefault(); key(current()); }
  });

  const place = sessionStorage.getItem("board-place");
  sessionStorage.removeItem("board-place");
  if (place !== null && new URLSearchParams(location.search).has("done")) { select(cards()[Math.min(Number(place), cards().length - 1)]); }
})();
