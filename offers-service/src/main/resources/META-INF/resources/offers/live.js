// Fills each place marked data-live with a fragment of another page of the site, and keeps it fresh while it is looked at.
const MINUTE = 60_000;

for (const place of document.querySelectorAll('[data-live]')) {
  let shown;
  const refresh = async () => {
    try {
      const answer = await fetch(place.dataset.live);
      const fragment = answer.ok ? await answer.text() : shown;
      if (fragment !== shown) {
        place.innerHTML = shown = fragment;
      }
    } catch {
      // away for the moment: what is there stays, the link beside it leads to the page
    }
  };
  refresh();
  setInterval(() => document.hidden || refresh(), MINUTE);
}
