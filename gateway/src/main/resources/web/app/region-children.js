import {html, svg} from 'lit';
import {Component} from './component.js';
import {number} from './format.js';
import {named, say} from './language.js';
import {regionLink} from './route.js';
import './region-children.css';

/** The regions directly below, each a step further down, with bars to compare them. */
class RegionChildren extends Component {
  static properties = {profile: {attribute: false}};

  render() {
    const {children} = this.profile;
    return html`
      <header><h2 id="below">${say('belowRegions')}</h2></header>
      ${children.length ? this.#table(children) : html`<p class="empty">${say('noChildren')}</p>`}
    `;
  }

  #table(children) {
    const mostFacilities = Math.max(...children.map(child => child.facilities));
    const mostBeds = Math.max(...children.map(child => child.openBeds));
    return html`
      <div class="scroll" tabindex="0" role="region" aria-labelledby="below">
        <table>
          <thead>
            <tr>
              <th scope="col">${say('region')}</th>
              <th scope="col" class="number">${say('operating')}</th>
              <th scope="col" class="number">${say('openBeds')}</th>
            </tr>
          </thead>
          <tbody>
            ${children.map(
              child => html`
                <tr>
                  <th scope="row"><a href=${regionLink(child.code)}>${named(child.name)}</a></th>
                  <td class="number">${number(child.facilities)} ${bar(child.facilities, mostFacilities)}</td>
                  <td class="number">${number(child.openBeds)} ${bar(child.openBeds, mostBeds)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

function bar(value, most) {
  const share = most > 0 ? (100 * value) / most : 0;
  return html`<svg aria-hidden="true">${svg`<rect width="${share}%" height="100%" rx="1.5"></rect>`}</svg>`;
}

customElements.define('region-children', RegionChildren);
