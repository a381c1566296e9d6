// Keeps the board as it is now: new cards come, settled ones go, and what the reader is busy with stays in place.
"use strict";
(() => {
  const EVERY = 5_000;
  const queue = document.getElementById("queue");
  const said = document.getElementById("live");
  if (!queue || new URLSearchParams(location.search).has("cursor")) { return; }

  const busy = card => card.contains(document.activeElement) || card.querySelector("input:checked") !== null;

  function goes(card) {
    if (!busy(card)) { card.remove(); return; }
    card.classList.add("gone");
    const footer = card.querySelector("footer");
    if (footer) { footer.textContent = queue.dataset.gone; card.tabIndex = -1; card.focus(); }
  }

  function merge(fresh) {
    fresh.querySelectorAll("[data-count]").forEach(count => {
      const shown = queue.querySelector(`[data-count="${count.dataset.count}"]`);
      if (shown && shown.textContent !== count.textContent) { shown.textContent = count.textContent; }
    });
    const list = queue.querySelector("#cards");
    const bulk = fresh.querySelector("#bulk");
    if (!queue.querySelector("#bulk") && bulk) { list.after(bulk); }
    const wanted = [...fresh.querySelectorAll("#cards > article")];
    const ids = new Set(wanted.map(card => card.id));
    list.querySelectorAll(":scope > article:not(.gone)").forEach(card => { if (!ids.has(card.id)) { goes(card); } });
    if (wanted.length > 0) { list.querySelectorAll(":scope > .empty").forEach(empty => empty.remove()); }
    let added = 0;
    let before = null;
    wanted.forEach(card => {
      const shown = document.getElementById(card.id);
      if (!shown) {
        before ? before.after(card) : list.prepend(card);
        before = card;
        added++;
      } else {
        if (shown.dataset.edition !== card.dataset.edition && !busy(shown)) { shown.replaceWith(card); before = card; }
        else { looking(shown, card); before = shown; }
      }
    });
    if (added > 0) { said.textContent = `${queue.dataset.fresh} ${added}`; }
  }

  // a card the reader is busy with still says that somebody else has come to look at it
  function looking(shown, card) {
    const now = card.querySelector(".looking");
    const old = shown.querySelector(".looking");
    if (now && !old) { shown.querySelector("header").append(now); }
    if (!now && old) { old.remove(); }
  }

  async function look() {
    if (document.hidden || document.querySelector("dialog[open]")) { return; }
    try {
      const answer = await fetch(queue.dataset.live, { headers: { "X-Requested-With": "JavaScript" } });
      if (!answer.ok || answer.redirected) { throw new Error(String(answer.status)); }
      merge(new DOMParser().parseFromString(await answer.text(), "text/html"));
      if (said.textContent === queue.dataset.lost) { said.textContent = ""; }
    } catch (lost) {
      said.textContent = queue.dataset.lost;
    }
  }

  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
})();
