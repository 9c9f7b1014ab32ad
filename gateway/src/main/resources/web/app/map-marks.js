import * as leaflet from 'leaflet';
import {number} from './format.js';
import {named} from './language.js';
import {colour, colourOfClass} from './look.js';
import {link, regionLink} from './route.js';

export const at = place => [place.latitude, place.longitude];

/** A facility on the map; a click opens its card. */
export function dot(facility) {
  const isHospital = facility.class === 'hospital';
  return leaflet
    .circleMarker(at(facility), {
      radius: isHospital ? 5.5 : 3.5,
      weight: 1,
      color: colour('surface'),
      fillColor: colourOfClass(facility.class),
      fillOpacity: facility.status === 'operating' ? 0.9 : 0.35,
    })
    .bindTooltip(() => document.createTextNode(named(facility.name)))
    .on('click', () => (location.hash = link({facility: facility.id})));
}

/** The name of a region on the map; a click leads there. */
export function area(region) {
  const label = document.createElement('span');
  label.textContent = named(region.name);
  const icon = leaflet.divIcon({className: 'area', html: label, iconSize: null});
  return leaflet
    .marker(at(region), {icon, title: `${named(region.name)} ${number(region.facilities)}`, riseOnHover: true})
    .on('click', () => (location.hash = regionLink(region.code)));
}
