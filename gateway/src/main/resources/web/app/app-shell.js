import {html, nothing} from 'lit';
import {read} from './api.js';
import {Component} from './component.js';
import {language, say} from './language.js';
import {regionLink, replace, route} from './route.js';
import './app-shell.css';
import './problem-note.js';
import './region-profile.js';

const LANGUAGES = {zh: '中文', en: 'English'};

/** The frame of every page: the name, the choice of language and the region that the address names. */
class AppShell extends Component {
  static properties = {
    place: {state: true},
    settings: {state: true},
    problem: {state: true},
  };

  #follow = () => (this.place = route());

  constructor() {
    super();
    this.place = route();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.#begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  async #begin() {
    try {
      this.problem = null;
      this.settings = (await read('/console/settings')).body;
      if (!this.place.region) {
        replace(regionLink(this.settings.region));
      }
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    const home = this.settings ? regionLink(this.settings.region) : '#';
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${say('skip')}</a>
      <header>
        <a class="brand" href=${home}>
          <img src="/icon.svg" alt="" width="26" height="26">
          <b>${say('product')}</b>
          <span>${say('slogan')}</span>
        </a>
        <div class="languages" role="group" aria-label=${say('language')}>
          ${Object.entries(LANGUAGES).map(
            ([code, name]) => html`
              <button
                lang=${code}
                aria-pressed=${language.current === code}
                @click=${() => language.choose(code)}
              >${name}</button>
            `,
          )}
        </div>
      </header>
      <main id="main" tabindex="-1">${this.#content()}</main>
    `;
  }

  #content() {
    if (this.problem) {
      return html`
        <problem-note .problem=${this.problem}></problem-note>
        <p><button @click=${this.#begin}>${say('retry')}</button></p>
      `;
    }
    if (!this.settings || !this.place.region) {
      return nothing;
    }
    return html`<region-profile .place=${this.place} .tiles=${this.settings.tiles}></region-profile>`;
  }

  #skip(event) {
    event.preventDefault(); // the address belongs to the region
    this.querySelector('main').focus();
  }
}

customElements.define('app-shell', AppShell);
