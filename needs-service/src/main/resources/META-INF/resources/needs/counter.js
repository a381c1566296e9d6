// The counter without a mouse: the first field, or the first mistake, has the focus; Ctrl+Enter records; a slip prints itself.
"use strict";
(() => {
  const print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
    if (new URLSearchParams(location.search).has("print")) { addEventListener("load", () => window.print()); }
    return;
  }
  const form = document.querySelector('form[action^="/needs/new"]');
  if (!form) { return; }
  const first = form.querySelector("[aria-invalid]") || form.querySelector("input:not([type=hidden]), select");
  if (first) { first.focus(); }
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); form.requestSubmit(); }
  });
})();
