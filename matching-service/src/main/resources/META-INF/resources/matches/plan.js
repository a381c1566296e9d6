// Shows where a plan stands while it is computed, and loads the page again when it has ended. Without it there is a link.
const plan = document.getElementById("plan");
if (plan) {
  const language = document.documentElement.lang + "-u-nu-latn";
  const show = (id, number) => {
    if (number !== undefined && number !== null) {
      document.getElementById(id).textContent = new Intl.NumberFormat(language).format(number);
    }
  };
  const events = new EventSource(plan.dataset.progress);
  events.onmessage = (event) => {
    const now = JSON.parse(event.data);
    document.getElementById("percent").value = now.percent;
    show("objective", now.objective);
    show("bound", now.bound);
    show("elapsed", now.elapsedSeconds);
    if (now.status !== "RUNNING") {
      events.close();
      window.location.reload();
    }
  };
}
