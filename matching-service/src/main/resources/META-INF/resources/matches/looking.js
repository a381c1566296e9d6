// Says which proposal is in front of the reader, so that two people do not decide about the same one.
"use strict";
(() => {
  const EVERY = 30_000;
  let current = null;

  function send(match, what, form) {
    const body = new URLSearchParams(new FormData(form));
    return fetch(`/matches/${match}/${what}`, { method: "POST", body, keepalive: true, headers: { "X-Requested-With": "JavaScript" } });
  }

  function formOf(match) {
    return document.querySelector(`[data-match="${match}"] form`);
  }

  function lookAt(match) {
    if (current && current !== match) {
      const left = formOf(current);
      if (left) { send(current, "leave", left).catch(() => {}); }
    }
    current = match;
    const form = formOf(match);
    if (form && !document.hidden) { send(match, "look", form).catch(() => {}); }
  }

  document.addEventListener("focusin", event => {
    const card = event.target.closest("[data-match]");
    if (card && card.dataset.match !== current && card.querySelector('form[action$="/approve"]')) { lookAt(card.dataset.match); }
  });

  setInterval(() => { if (current) { lookAt(current); } }, EVERY);
  addEventListener("pagehide", () => {
    const form = current && formOf(current);
    if (form) { send(current, "leave", form).catch(() => {}); }
  });

  if (!document.getElementById("queue")) {
    const only = document.querySelector("[data-match]");
    if (only) { lookAt(only.dataset.match); }
  }
})();
