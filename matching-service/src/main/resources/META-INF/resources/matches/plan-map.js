// Draws the lines to decide as a map, from where help is offered to where it is needed. Without it there is the list alone.
"use strict";
(async () => {
  const lines = [...document.querySelectorAll("article[data-need][data-offer]")];
  const place = document.getElementById("map");
  const answer = await fetch("/matches/areas.geojson");
  if (!answer.ok || !window.L || lines.length === 0) { return; }
  const areas = await answer.json();
  place.closest("figure").hidden = false;
  const map = L.map(place, { zoomSnap: .25, attributionControl: false });
  const point = text => text.split(",").map(Number);
  // Leaflet draws circles only where it knows the view already
  map.fitBounds(lines.flatMap(line => [point(line.dataset.need), point(line.dataset.offer)]), { padding: [30, 30], maxZoom: 13 });
  L.geoJSON(areas, { interactive: false, style: { color: "#9aa0a6", weight: 1, fillColor: "#ffffff", fillOpacity: .6 } }).addTo(map);
  const between = new Map();
  for (const line of lines) {
    const key = `${line.dataset.need} ${line.dataset.offer}`;
    between.set(key, [...(between.get(key) ?? []), line]);
  }
  for (const same of between.values()) {
    const need = point(same[0].dataset.need);
    const offer = point(same[0].dataset.offer);
    const weight = Math.min(2 + same.length, 8);
    const words = document.createElement("ul");
    for (const line of same) {
      words.appendChild(document.createElement("li")).textContent = line.querySelector("h3").textContent;
    }
    const way = L.polyline([offer, need], { color: "#1f5fa8", weight, opacity: .7 });
    const ring = L.circleMarker(need, { radius: 9, color: "#b84700", weight: 3, fillOpacity: .1 });
    const dot = L.circleMarker(offer, { radius: 4, color: "#1f5fa8", fillColor: "#1f5fa8", fillOpacity: 1 });
    for (const shape of [way, ring, dot]) {
      shape.bindTooltip(words, { sticky: true }).addTo(map);
      shape.on("click", () => { same[0].scrollIntoView({ block: "center" }); same[0].querySelector("button").focus(); });
    }
    for (const line of same) {
      const mark = on => { way.setStyle({ color: on ? "#b84700" : "#1f5fa8", weight: on ? weight + 3 : weight }); };
      for (const start of ["mouseenter", "focusin"]) { line.addEventListener(start, () => mark(true)); }
      for (const end of ["mouseleave", "focusout"]) { line.addEventListener(end, () => mark(false)); }
    }
  }
})();
