// Draws the table as a map: the darker, the more is missing (orange) or left over (blue). No tiles, nothing from elsewhere.
"use strict";
(async () => {
  const rows = new Map([...document.querySelectorAll("#areas tr[data-postcode]")].map(row => [row.dataset.postcode, row]));
  const answer = await fetch("/matches/areas.geojson");
  if (!answer.ok || !window.L) { return; }
  const areas = await answer.json();
  const place = document.getElementById("map");
  place.hidden = false;
  const most = Math.max(1, ...[...rows.values()].filter(row => row.dataset.postcode).map(row => Math.abs(Number(row.dataset.gap || 0))));
  const colour = gap => gap === "" ? "#9aa0a6" : Number(gap) > 0 ? "#d95f02" : Number(gap) < 0 ? "#1f5fa8" : "#ffffff";
  const depth = gap => gap === "" ? .25 : .15 + .7 * Math.abs(Number(gap)) / most;
  const gapOf = area => rows.get(area.properties.plz)?.dataset.gap ?? "";
  const map = L.map(place, { zoomSnap: .25, attributionControl: false });
  const layer = L.geoJSON(areas, {
    style: area => ({ color: "#333", weight: 1, fillColor: colour(gapOf(area)), fillOpacity: depth(gapOf(area)) }),
    onEachFeature: (area, shape) => {
      const row = rows.get(area.properties.plz);
      const gap = gapOf(area);
      if (row) { shape.bindTooltip([...row.cells].map(cell => cell.textContent).join(" · ")); }
      if (gap !== "" && gap !== "0") {
        shape.on("add", () => L.tooltip({ permanent: true, direction: "center", className: "area-label" })
          .setLatLng(shape.getBounds().getCenter()).setContent(gap > 0 ? `+${gap}` : gap).addTo(map));
      }
    },
  }).addTo(map);
  map.fitBounds(layer.getBounds());
})();
