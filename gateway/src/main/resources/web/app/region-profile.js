import {html, nothing} from 'lit';
import {Component} from './component.js';
import {coded, named, say} from './language.js';
import {CLASSES} from './look.js';
import {link} from './route.js';
import {Watch} from './watch.js';
import './bar-chart.js';
import './facility-card.js';
import './facility-list.js';
import './region-accreditations.js';
import './region-children.js';
import './region-figures.js';
import './region-head.js';
import './region-indicators.js';
import './region-map.js';
import './region-profile.css';
import './region-targets.js';

/** Everything of one region, as it is now. */
class RegionProfile extends Component {
  static properties = {place: {attribute: false}, tiles: {}};

  #profile = new Watch(this, () => `/regions/${this.place.region}/profile`);

  #shown = null;

  updated() {
    const profile = this.#profile.value;
    document.title = profile ? `${named(profile.name)} · ${say('product')}` : say('product');
    this.ariaBusy = this.#profile.isLoading;
    this.#arrive(profile?.code ?? null);
  }

  /** After a step to another region the reader is at its beginning, with the keyboard too. */
  #arrive(code) {
    if (code && this.#shown && code !== this.#shown) {
      window.scrollTo(0, 0);
      this.querySelector('h1').focus({preventScroll: true});
    }
    this.#shown = code ?? this.#shown;
  }

  render() {
    const {value, problem, isLoading} = this.#profile;
    if (isLoading && !value) {
      return html`<p class="empty" role="status">${say('loading')}</p>`;
    }
    return value ? this.#page(value, problem) : html`<problem-note .problem=${problem}></problem-note>`;
  }

  #page(profile, problem) {
    const facility = this.place.query.get('facility');
    return html`
      <region-head .profile=${profile} .problem=${problem}></region-head>
      <region-figures .profile=${profile}></region-figures>
      <div class="columns">
        <region-map class="panel" .profile=${profile} .tiles=${this.tiles}></region-map>
        <region-children class="panel" .profile=${profile}></region-children>
      </div>
      ${this.#progress(profile)}
      <div class="columns even">
        <div class="stack">${this.#classes(profile)} ${this.#staff(profile)}</div>
        ${this.#beds(profile)}
      </div>
      <facility-list class="panel" .profile=${profile} .query=${this.place.query}></facility-list>
      ${facility ? html`<facility-card .facility=${facility} @close=${this.#closeCard}></facility-card>` : nothing}
    `;
  }

  /** What only those regions have that are planned for and reported on. */
  #progress({targets = [], indicators = [], accreditations = []}) {
    return html`
      ${targets.length ? html`<region-targets class="panel" .targets=${targets}></region-targets>` : nothing}
      ${indicators.length || accreditations.length
        ? html`
            <div class="columns even">
              ${indicators.length
                ? html`<region-indicators class="panel" .indicators=${indicators}></region-indicators>`
                : nothing}
              ${accreditations.length
                ? html`<region-accreditations class="panel" .accreditations=${accreditations}></region-accreditations>`
                : nothing}
            </div>
          `
        : nothing}
    `;
  }

  #classes({facilities}) {
    const counts = new Map(facilities.byClass.map(each => [each.class, each.count]));
    const rows = CLASSES.filter(each => counts.has(each)).map(each => ({
      name: coded('classes', each),
      values: [counts.get(each)],
      colour: `class-${each}`,
    }));
    return html`
      <bar-chart class="panel" .heading=${say('byClass')} .note=${say('byClassNote')} .rows=${rows}></bar-chart>
    `;
  }

  #beds({beds}) {
    const rows = beds.byKind
      .toSorted((one, other) => other.open - one.open)
      .map(each => ({name: coded('beds', each.kind), values: [each.open, each.approved]}));
    return html`
      <bar-chart
        class="panel"
        .heading=${say('bedsByKind')}
        .note=${say('bedsNote')}
        .series=${[say('open'), say('approved')]}
        .rows=${rows}
      ></bar-chart>
    `;
  }

  #staff({staff}) {
    const rows = staff
      .toSorted((one, other) => other.count - one.count)
      .map(each => ({name: coded('staff', each.category), values: [each.count]}));
    return html`
      <bar-chart class="panel" .heading=${say('staff')} .note=${say('staffNote')} .rows=${rows}></bar-chart>
    `;
  }

  #closeCard() {
    location.hash = link({facility: null});
  }
}

customElements.define('region-profile', RegionProfile);
