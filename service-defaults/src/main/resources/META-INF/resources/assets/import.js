// Goes on recording rows once the reader has begun; without it, a button does the same.
"use strict";
(() => {
  const form = document.getElementById("next-rows");
  if (form && new URLSearchParams(location.search).has("running")) { form.requestSubmit(); }
})();
