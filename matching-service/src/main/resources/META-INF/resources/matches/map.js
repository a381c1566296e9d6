// Draws the table as a map: the darker, the more (orange), or the more is left over (blue). No tiles, nothing from elsewhere.
"use strict";
(async () => {
  const table = document.getElementById("areas");
  const rows = new Map([...table.querySelectorAll("tr[data-postcode]")].map(row => [row.dataset.postcode, row]));
  const answer = await fetch("/matches/areas.geojson");
  if (!answer.ok || !window.L) { return; }
  const areas = await answer.json();
  const place = document.getElementById("map");
  place.hidden = false;
  // an area that the table does not name has nothing; one without a number is hidden
  const valueOf = area => rows.get(area.properties.plz)?.dataset.value ?? "0";
  const most = Math.max(...areas.features.map(area => Math.abs(Number(valueOf(area))))) || 1;
  const colour = value => value === "" ? "#9aa0a6" : Number(value) > 0 ? "#d95f02" : Number(value) < 0 ? "#1f5fa8" : "#ffffff";
  const depth = value => value === "" ? .25 : .15 + .7 * Math.abs(Number(value)) / most;
  const label = (value, row) => "signed" in table.dataset && Number(value) > 0 ? `+${row.cells[1].textContent}` : row.cells[1].textContent;
  const map = L.map(place, { zoomSnap: .25, attributionControl: false });
  const layer = L.geoJSON(areas, {
    style: area => ({ color: "#333", weight: 1, fillColor: colour(valueOf(area)), fillOpacity: depth(valueOf(area)) }),
    onEachFeature: (area, shape) => {
      const row = rows.get(area.properties.plz);
      const value = valueOf(area);
      if (row) { shape.bindTooltip([...row.cells].map(cell => cell.textContent).join(" · ")); }
      if (row && value !== "" && Number(value) !== 0) {
        shape.on("add", () => L.tooltip({ permanent: true, direction: "center", className: "area-label" })
          .setLatLng(shape.getBounds().getCenter()).setContent(label(value, row)).addTo(map));
      }
    },
  }).addTo(map);
  map.fitBounds(layer.getBounds());
})();
