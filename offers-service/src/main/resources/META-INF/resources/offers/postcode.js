// Says which place a postcode names as soon as it is complete; without this the page to check says it.
const COMPLETE = /^[0-9]{5}$/;

for (const place of document.querySelectorAll('output[data-place]')) {
  const postcode = document.getElementById(place.getAttribute('for'));
  const tell = async () => {
    const typed = postcode.value.trim();
    if (!COMPLETE.test(typed)) {
      place.textContent = '';
      return;
    }
    try {
      const answer = await fetch(place.dataset.place + typed);
      if (answer.ok && postcode.value.trim() === typed) {
        place.innerHTML = await answer.text();
      }
    } catch {
      place.textContent = '';
    }
  };
  postcode.addEventListener('input', tell);
  tell();
}
