import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Component} from './component.js';
import {number} from './format.js';
import {coded, say} from './language.js';
import './region-figures.css';

/** The few numbers to know of a region at a glance. */
class RegionFigures extends Component {
  static properties = {profile: {attribute: false}};

  #region = null;
  #before = new Map();
  #now = new Map();

  willUpdate() {
    const isSame = this.#region === this.profile.code;
    this.#region = this.profile.code;
    this.#before = isSame ? this.#now : new Map();
    this.#now = new Map();
  }

  render() {
    const {facilities, beds, staff} = this.profile;
    const people = category => staff.find(each => each.category === category)?.count ?? 0;
    const others = {
      planned: number(facilities.planned),
      suspended: number(facilities.suspended),
      closed: number(facilities.closed),
    };
    return html`
      <dl>
        ${this.#figure('operating', facilities.operating, 'facilityUnit', say('notOperating', others))}
        ${this.#figure(
          'openBeds',
          beds.open,
          'bedUnit',
          say('otherBeds', {approved: number(beds.approved), actual: number(beds.actual)}),
        )}
        ${this.#figure('physicians', people('physician'), 'personUnit')}
        ${this.#figure('nurses', people('registered-nurse'), 'personUnit')} ${this.#uncovered()}
      </dl>
    `;
  }

  #uncovered() {
    const lowest = this.profile.completeness.at(-1);
    return lowest
      ? this.#entry(
          say('uncovered', {level: coded('places', lowest.level)}),
          lowest.withoutPrimaryCare,
          'regionUnit',
          say('ofAll', {count: number(lowest.regions)}),
        )
      : nothing;
  }

  #figure(label, value, unit, note) {
    return this.#entry(say(label), value, unit, note);
  }

  #entry(label, value, unit, note = '') {
    const before = this.#before.get(label);
    this.#now.set(label, value);
    return html`
      <div>
        <dt>${label}</dt>
        <dd>
          ${keyed(value, html`<b class=${(before ?? value) === value ? '' : 'changed'}>${number(value)}</b>`)}
          ${say(unit)} <span class="note">${note}</span>
        </dd>
      </div>
    `;
  }
}

customElements.define('region-figures', RegionFigures);
