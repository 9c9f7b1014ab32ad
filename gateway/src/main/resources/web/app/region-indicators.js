import {html, nothing} from 'lit';
import {Component} from './component.js';
import {number, signed} from './format.js';
import {named, say} from './language.js';
import {reason} from './reason.js';
import './region-indicators.css';

/** The indicators of a region: the latest value of each beside the one before. */
class RegionIndicators extends Component {
  static properties = {indicators: {attribute: false}};

  render() {
    return html`
      <header><h2 id="indicators">${say('indicators')}</h2></header>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="indicators">${this.#table()}</div>
    `;
  }

  #table() {
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${say('indicator')}</th>
            <th scope="col" class="number">${say('value')}</th>
            <th scope="col" class="number">${say('period')}</th>
            <th scope="col" class="number">${say('before')}</th>
            <th scope="col" class="number">${say('change')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.indicators.map(indicator => this.#row(indicator))}
        </tbody>
      </table>
    `;
  }

  #row(indicator) {
    const {before, value} = indicator;
    return html`
      <tr>
        <th scope="row">${named(indicator.name)} <small>${named(indicator.unitText)}</small></th>
        <td class="number">${this.#value(indicator)}</td>
        <td class="number">
          ${indicator.period}
          ${indicator.provisional ? html`<small>${say('provisional')}</small>` : nothing}
        </td>
        <td class="number">${before ? html`${number(before.value)} <small>${before.period}</small>` : '–'}</td>
        <td class="number ${tone(indicator)}">
          ${before && value !== undefined ? signed(value - before.value) : '–'}
        </td>
      </tr>
    `;
  }

  #value(indicator) {
    if (indicator.value !== undefined) {
      return html`<b>${number(indicator.value)}</b>`;
    }
    const names = (indicator.missing ?? []).map(code => this.#nameOf(code)).join('、');
    return html`
      ${indicator.provisionalValue === undefined ? nothing : html`<b>≈ ${number(indicator.provisionalValue)}</b>`}
      <small>${names ? say('missing', {names}) : reason(indicator)}</small>
    `;
  }

  #nameOf(code) {
    return named(this.indicators.find(indicator => indicator.code === code)?.name) || code;
  }
}

function tone({direction, value, before}) {
  if (!before || value === undefined || value === before.value || !['higher', 'lower'].includes(direction)) {
    return '';
  }
  return value > before.value === (direction === 'higher') ? 'better' : 'worse';
}

customElements.define('region-indicators', RegionIndicators);
