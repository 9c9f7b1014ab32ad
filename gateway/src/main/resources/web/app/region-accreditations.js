import {html, nothing} from 'lit';
import {Component} from './component.js';
import {number} from './format.js';
import {coded, named, say} from './language.js';
import './region-accreditations.css';

const LEVELS = ['national', 'provincial', 'city', 'county'];

/** What the facilities of a region are accredited for: programmes down, levels across. */
class RegionAccreditations extends Component {
  static properties = {accreditations: {attribute: false}};

  render() {
    const levels = LEVELS.filter(level => this.accreditations.some(each => each.level === level));
    const programmes = Map.groupBy(this.accreditations, each => each.programme);
    return html`
      <header><h2 id="accreditations">${say('accreditations')}</h2></header>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="accreditations">
        ${table(levels, programmes)}
      </div>
    `;
  }
}

function table(levels, programmes) {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${say('programme')}</th>
          ${levels.map(level => html`<th scope="col" class="number">${coded('awardLevels', level)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...programmes.values()].map(
          those => html`
            <tr>
              <th scope="row">${named(those[0].name)}</th>
              ${levels.map(level => cell(those.find(each => each.level === level)))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function cell(accreditation) {
  if (!accreditation) {
    return html`<td class="number note">–</td>`;
  }
  const {held, inPreparation, suspended} = accreditation;
  return html`
    <td class="number">
      <b>${number(held)}</b>
      ${inPreparation ? html`<small>${say('inPreparation', {count: number(inPreparation)})}</small>` : nothing}
      ${suspended ? html`<small class="suspended">${say('suspendedCount', {count: number(suspended)})}</small>` : nothing}
    </td>
  `;
}

customElements.define('region-accreditations', RegionAccreditations);
