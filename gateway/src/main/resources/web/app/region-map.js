import {html} from 'lit';
import * as leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import {read} from './api.js';
import {Component} from './component.js';
import {number} from './format.js';
import {graticule} from './graticule.js';
import {coded, named, say} from './language.js';
import {CLASSES, darkness} from './look.js';
import {area, at, dot} from './map-marks.js';
import {part} from './parting.js';
import './region-map.css';

/** Where the facilities of a region are; needs no map from elsewhere. */
class RegionMap extends Component {
  static properties = {profile: {attribute: false}, tiles: {}, places: {state: true}};

  #map = null;
  #drawn = leaflet.layerGroup();
  #framed = null;
  #text = null;
  #redraw = () => this.#draw();
  #resizing = new ResizeObserver(() => this.#map?.invalidateSize());

  connectedCallback() {
    super.connectedCallback();
    darkness.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    darkness.removeEventListener('change', this.#redraw);
    this.#resizing.disconnect();
    this.#map?.remove();
    this.#map = null;
  }

  render() {
    const seen = this.places?.facilities ?? [];
    return html`
      <header>
        <h2>${say('map')}</h2>
        <p class="note">${this.#note()}</p>
      </header>
      <div class="canvas" role="region" aria-label=${say('mapHelp', {count: number(seen.length)})}></div>
      <ul class="legend" aria-hidden="true">
        ${CLASSES.map(each => html`<li class=${each}>${coded('classes', each)}</li>`)}
      </ul>
    `;
  }

  #note() {
    if (!this.places || this.places.facilities.length) {
      return '';
    }
    return say(this.places.regions.length ? 'mapTooMany' : 'mapEmpty');
  }

  firstUpdated() {
    this.#map = leaflet.map(this.querySelector('.canvas'), {
      attributionControl: false,
      dragging: !leaflet.Browser.mobile, // or a finger could not scroll past it
      preferCanvas: true,
      scrollWheelZoom: false,
      zoomControl: false,
      zoomSnap: 0.25,
      center: [39, 109],
      zoom: 7,
    });
    leaflet.control.scale({imperial: false}).addTo(this.#map);
    if (this.tiles) {
      leaflet.tileLayer(this.tiles).addTo(this.#map);
    } else {
      graticule().addTo(this.#map);
    }
    this.#drawn.addTo(this.#map);
    this.#resizing.observe(this.#map.getContainer());
    this.#map.on('zoomend resize', () => part(this.querySelectorAll('.area')));
  }

  updated(changed) {
    if (changed.has('profile')) {
      this.#read();
    } else {
      this.#draw(); // what the language changes: names
    }
  }

  async #read() {
    const {code} = this.profile;
    const answer = await read(`/console/regions/${code}/map`).catch(() => null); // the profile tells what is wrong
    if (answer && code === this.profile.code && answer.text !== this.#text) {
      this.#text = answer.text;
      this.places = answer.body;
    }
  }

  #draw() {
    if (!this.#map || !this.places) {
      return;
    }
    const {regions, facilities} = this.places;
    this.#drawn.clearLayers();
    facilities.toSorted(hospitalsLast).forEach(each => this.#drawn.addLayer(dot(each)));
    regions.toSorted(fullestFirst).forEach(each => this.#drawn.addLayer(area(each)));
    if (this.#framed !== this.profile.code) {
      this.#framed = this.profile.code;
      this.#frame([...facilities, ...regions]);
    }
    this.#nameControls();
    part(this.querySelectorAll('.area'));
  }

  #frame(places) {
    if (places.length) {
      this.#map.fitBounds(places.map(at), {padding: [28, 28], maxZoom: 13, animate: false});
    }
  }

  #nameControls() {
    this.zoom?.remove();
    this.zoom = leaflet.control.zoom({zoomInTitle: say('zoomIn'), zoomOutTitle: say('zoomOut')}).addTo(this.#map);
  }
}

const hospitalsLast = (one, other) => (one.class === 'hospital') - (other.class === 'hospital');

const fullestFirst = (one, other) => other.facilities - one.facilities; // their names must not be missing

customElements.define('region-map', RegionMap);
