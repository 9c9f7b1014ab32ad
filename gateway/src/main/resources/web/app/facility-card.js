import {html, nothing} from 'lit';
import {Component} from './component.js';
import {day, grading, instant, number} from './format.js';
import {coded, named, say} from './language.js';
import {link, regionLink} from './route.js';
import {Watch} from './watch.js';
import './facility-card.css';

/** One facility in short, at the side of the page; says so when it is closed. */
class FacilityCard extends Component {
  static properties = {facility: {}};

  #card = new Watch(this, () => `/facilities/${this.facility}/card`);

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    const {value, problem, isLoading} = this.#card;
    return html`
      <dialog
        aria-label=${value ? named(value.name) : say('card')}
        @close=${() => this.dispatchEvent(new Event('close'))}
        @click=${this.#closeOutside}
      >
        <article>
          <button class="close" @click=${this.#close}>${say('close')}</button>
          ${isLoading && !value ? html`<p class="empty" role="status">${say('loading')}</p>` : nothing}
          ${value ? this.#content(value) : nothing}
          ${problem ? html`<problem-note .problem=${problem}></problem-note>` : nothing}
        </article>
      </dialog>
    `;
  }

  #content(card) {
    return html`
      <header>
        <h2>${named(card.name)}</h2>
        <p>
          <span class="mark ${card.status}">${coded('statuses', card.status)}</span>
          ${named(card.categoryName)} ${grading(card)}
        </p>
      </header>
      <dl>
        ${this.#fact('region', this.#path(card.region))} ${this.#fact('address', card.address)}
        ${this.#fact('ownership', card.ownership && coded('ownerships', card.ownership))}
        ${this.#fact('partOf', card.parent && html`<a href=${link({facility: card.parent.id})}>${named(card.parent.name)}</a>`)}
        ${this.#fact('position', card.position && place(card.position))}
        ${this.#fact('departments', card.departments?.length && say('countOf', {count: card.departments.length}))}
        ${this.#fact('services', card.services?.length && say('countOf', {count: card.services.length}))}
      </dl>
      ${this.#accreditations(card.accreditations)} ${this.#beds(card)} ${this.#staff(card.staff)}
      <p class="note">${say('recorded', {version: card.version, time: instant(card.recordedAt)})}</p>
    `;
  }

  #fact(label, value) {
    return value ? html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>` : nothing;
  }

  #path(regions) {
    return regions.map(
      (region, index) => html`${index ? ' › ' : ''}<a href=${regionLink(region.code)}>${named(region.name)}</a>`,
    );
  }

  #accreditations(accreditations) {
    if (!accreditations?.length) {
      return nothing;
    }
    return html`
      <h3>${say('accreditations')}</h3>
      <ul>
        ${accreditations.map(
          each => html`
            <li>
              <b>${named(each.programmeName)}</b> ${named(each.specialtyName)} ${coded('awardLevels', each.level)}
              <span class="mark ${each.status}">${coded('awards', each.status)}</span>
              <p class="note">
                ${each.suspendedBecause ?? (each.validUntil && say('validUntil', {day: day(each.validUntil)})) ?? nothing}
              </p>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #beds({beds, openBeds}) {
    if (!beds?.length) {
      return nothing;
    }
    return html`
      <h3>${say('beds')} <small>${say('open')} ${number(openBeds)}</small></h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${say('kind')}</th>
            ${['approved', 'actual', 'open'].map(head => html`<th scope="col" class="number">${say(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${beds.map(
            ({kind, approved, actual, open}) => html`
              <tr>
                <th scope="row">${coded('beds', kind)}</th>
                ${[approved, actual, open].map(count => html`<td class="number">${number(count)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #staff(staff) {
    if (!staff?.length) {
      return nothing;
    }
    return html`
      <h3>${say('staff')}</h3>
      <dl class="counts">
        ${staff.map(
          each => html`<div><dt>${coded('staff', each.category)}</dt><dd>${number(each.count)}</dd></div>`,
        )}
      </dl>
    `;
  }

  #close() {
    this.querySelector('dialog').close();
  }

  #closeOutside(event) {
    if (event.target.localName === 'dialog') {
      this.#close();
    }
  }
}

function place({longitude, latitude}) {
  return `${longitude.toFixed(4)}°E, ${latitude.toFixed(4)}°N`;
}

customElements.define('facility-card', FacilityCard);
