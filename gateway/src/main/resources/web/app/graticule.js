import * as leaflet from 'leaflet';
import {colour, darkness} from './look.js';

const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02]; // degrees
const LINES = 4; // at least that many across the view, so that distances can be read

/** The lines of longitude and latitude behind a map that has no other background. */
export function graticule() {
  const lines = leaflet.layerGroup();
  const draw = ({target: map}) => {
    const bounds = map.getBounds();
    const width = bounds.getEast() - bounds.getWest();
    const step = STEPS.find(each => width / each >= LINES) ?? STEPS.at(-1);
    lines.clearLayers();
    for (const longitude of within(bounds.getWest(), bounds.getEast(), step)) {
      lines.addLayer(line([[bounds.getSouth(), longitude], [bounds.getNorth(), longitude]]));
    }
    for (const latitude of within(bounds.getSouth(), bounds.getNorth(), step)) {
      lines.addLayer(line([[latitude, bounds.getWest()], [latitude, bounds.getEast()]]));
    }
  };
  lines.on('add', ({target}) => {
    const map = target._map;
    const again = () => draw({target: map});
    map.on('moveend resize', draw);
    darkness.addEventListener('change', again);
    map.once('unload', () => darkness.removeEventListener('change', again));
    again();
  });
  return lines;
}

function within(from, to, step) {
  const first = Math.ceil(from / step);
  return Array.from({length: Math.max(0, Math.floor(to / step) - first + 1)}, (_, i) => (first + i) * step);
}

function line(ends) {
  return leaflet.polyline(ends, {color: colour('line'), weight: 1, interactive: false});
}
