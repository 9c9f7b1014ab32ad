import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {Component} from './component.js';
import {coded, named, say} from './language.js';
import {CLASSES} from './look.js';
import {link, replace} from './route.js';
import './facility-filters.css';

const STATUSES = ['operating', 'planned', 'suspended', 'closed'];
const TYPING = 250; // milliseconds without a key, before what was typed is looked for

/** What the list is narrowed to; kept in the address, so that it can be sent to others. */
class FacilityFilters extends Component {
  static properties = {profile: {attribute: false}, query: {attribute: false}};

  #timer = 0;

  render() {
    const isFiltered = ['class', 'category', 'status', 'q'].some(name => this.query.get(name));
    return html`
      <form role="search" @submit=${event => event.preventDefault()}>
        <input
          type="search"
          aria-label=${say('searchLabel')}
          placeholder=${say('search')}
          .value=${live(this.query.get('q') ?? '')}
          @input=${this.#type}
        >
        ${this.#choice('class', 'allClasses', CLASSES.map(each => [each, coded('classes', each)]))}
        ${this.#choice('category', 'allCategories', this.#categories())}
        ${this.#choice('status', 'allStatuses', STATUSES.map(each => [each, coded('statuses', each)]))}
        ${isFiltered ? html`<button type="button" @click=${this.#clear}>${say('clear')}</button>` : nothing}
      </form>
    `;
  }

  #choice(name, all, options) {
    const chosen = this.query.get(name) ?? '';
    return html`
      <select aria-label=${say(name)} @change=${event => this.#narrow({[name]: event.target.value})}>
        <option value="" ?selected=${!chosen}>${say(all)}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    `;
  }

  /** Those that the region has, the most frequent first. */
  #categories() {
    return this.profile.facilities.byCategory
      .toSorted((one, other) => other.count - one.count)
      .map(each => [each.category.split(':')[1], named(each.name) || each.category]);
  }

  #type = event => {
    clearTimeout(this.#timer);
    const q = event.target.value;
    this.#timer = setTimeout(() => this.#narrow({q: q.trim()}), TYPING);
  };

  #clear = () => this.#narrow({class: null, category: null, status: null, q: null});

  #narrow(changes) {
    replace(link(changes));
  }
}

customElements.define('facility-filters', FacilityFilters);
