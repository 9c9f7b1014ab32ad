import {html, nothing} from 'lit';
import {read} from './api.js';
import {Component} from './component.js';
import {grading, number} from './format.js';
import {coded, named, say} from './language.js';
import {link} from './route.js';
import './facility-filters.js';
import './facility-list.css';

const PAGE = 20;
const FILTERS = ['class', 'category', 'status', 'q'];

/** The facilities of a region, narrowed by filters and read page by page; read anew when anything has changed. */
class FacilityList extends Component {
  static properties = {
    profile: {attribute: false},
    query: {attribute: false},
    page: {state: true},
    problem: {state: true},
    cursors: {state: true},
  };

  #asked = null;
  #reading = null;

  constructor() {
    super();
    this.cursors = [];
  }

  willUpdate(changed) {
    const asked = this.#question();
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.cursors = [];
      this.#read();
    } else if (changed.has('profile') || changed.has('cursors')) {
      this.#read();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  render() {
    return html`
      <header><h2>${say('facilities')}</h2></header>
      <facility-filters .profile=${this.profile} .query=${this.query}></facility-filters>
      ${this.problem ? html`<problem-note .problem=${this.problem}></problem-note>` : this.#content()}
    `;
  }

  #question() {
    const question = new URLSearchParams({region: this.profile.code, limit: PAGE, count: true});
    FILTERS.filter(name => this.query.get(name)).forEach(name => question.set(name, this.query.get(name)));
    return `/facilities?${question}`;
  }

  async #read() {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    const cursor = this.cursors.at(-1);
    try {
      const path = this.#asked + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : '');
      this.page = (await read(path, {signal: reading.signal})).body;
      this.problem = null;
    } catch (problem) {
      if (!reading.signal.aborted) {
        this.problem = problem;
      }
    }
  }

  #content() {
    if (!this.page) {
      return html`<p class="empty" role="status">${say('loading')}</p>`;
    }
    return this.page.items.length ? html`${this.#table()} ${this.#pages()}` : this.#none();
  }

  #none() {
    const isFiltered = FILTERS.some(name => this.query.get(name));
    return html`
      <p class="empty" role="status">${isFiltered ? `${say('none')} ${say('noneHint')}` : say('noneAtAll')}</p>
    `;
  }

  #table() {
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${say('name')}</th>
            <th scope="col">${say('category')}</th>
            <th scope="col">${say('grading')}</th>
            <th scope="col">${say('status')}</th>
            <th scope="col" class="address">${say('address')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.page.items.map(
            facility => html`
              <tr>
                <th scope="row"><a href=${link({facility: facility.id})}>${named(facility.name)}</a></th>
                <td>${named(facility.categoryName)}</td>
                <td>${grading(facility)}</td>
                <td><span class="mark ${facility.status}">${coded('statuses', facility.status)}</span></td>
                <td class="address" lang="zh-CN">${facility.address ?? nothing}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #pages() {
    const before = this.cursors.length * PAGE;
    const {items, nextCursor, total} = this.page;
    const shown = {from: number(before + 1), to: number(before + items.length), total: number(total)};
    return html`
      <nav aria-label=${say('pages')}>
        <p class="note" role="status">${say('shown', shown)}</p>
        <button ?disabled=${!before} @click=${() => (this.cursors = this.cursors.slice(0, -1))}>${say('previous')}</button>
        <button ?disabled=${!nextCursor} @click=${() => (this.cursors = [...this.cursors, nextCursor])}>${say('next')}</button>
      </nav>
    `;
  }
}

customElements.define('facility-list', FacilityList);
