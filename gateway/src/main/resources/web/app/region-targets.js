import {html, nothing} from 'lit';
import {Component} from './component.js';
import {apart, number} from './format.js';
import {coded, named, say} from './language.js';
import {reason} from './reason.js';
import './region-targets.css';

const TONES = ['red', 'amber', 'green', 'grey']; // what somebody must act on comes first

/** Whether the plans of a region are met: each target with what is asked, what is, and when. */
class RegionTargets extends Component {
  static properties = {targets: {attribute: false}};

  render() {
    const targets = this.targets.toSorted(
      (one, other) => TONES.indexOf(one.tone) - TONES.indexOf(other.tone) || one.id.localeCompare(other.id),
    );
    return html`
      <header>
        <h2>${say('targets')}</h2>
        <p class="note">${[...new Set(targets.map(target => named(target.planTitle)))].filter(Boolean).join(' · ')}</p>
        ${this.#summary(targets)}
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">${say('state')}</th>
            <th scope="col">${say('target')}</th>
            <th scope="col" class="number">${say('bound')}</th>
            <th scope="col" class="number">${say('current')}</th>
            <th scope="col" class="number gap">${say('gap')}</th>
            <th scope="col" class="due">${say('due')}</th>
          </tr>
        </thead>
        <tbody>
          ${targets.map(target => this.#row(target))}
        </tbody>
      </table>
    `;
  }

  #summary(targets) {
    const counts = Map.groupBy(targets, target => target.state);
    return html`
      <ul>
        ${[...counts].map(
          ([state, those]) =>
            html`<li class="mark ${those[0].tone}">${coded('states', state)} ${number(those.length)}</li>`,
        )}
      </ul>
    `;
  }

  #row(target) {
    const unit = named(target.unitText);
    const gap = Math.abs(target.gap ?? 0);
    return html`
      <tr>
        <td>
          <span class="mark ${target.tone}">${coded('states', target.state)}</span>
          ${target.lapsed ? html`<small>${say('lapsed')}</small>` : nothing}
          ${target.lateDays ? html`<small>${say('late', {days: number(target.lateDays)})}</small>` : nothing}
        </td>
        <th scope="row">
          ${named(target.title)}
          ${target.commitment ? html`<small>${coded('commitments', target.commitment)}</small>` : nothing}
          ${target.quote
            ? html`<p lang="zh-CN"><q>${target.quote}</q> <small>${target.section}</small></p>`
            : nothing}
          ${target.responsible?.length
            ? html`<p class="note">${say('responsible', {names: target.responsible.join('、')})}</p>`
            : nothing}
        </th>
        <td class="number" data-label=${say('bound')}>${required(target)} <small>${unit}</small></td>
        <td class="number" data-label=${say('current')}>${current(target)}</td>
        <td class="number gap">${gap ? apart(gap, 0) : '–'}</td>
        <td class="due" data-label=${say('due')}>
          ${target.due ?? '–'}
          ${target.due && target.dueInferred ? html`<small>${say('dueInferred')}</small>` : nothing}
        </td>
      </tr>
    `;
  }
}

function required({comparator, bound, lower = bound, upper = bound}) {
  const isRange = comparator === 'between';
  return bound === undefined ? '–' : say(comparator, {bound: number(isRange ? lower : bound), upper: number(upper)});
}

/** The deciding figure, with the latest one if that is another. */
function current(target) {
  const {value, valueOn, valueNow, valueNowOn, provisionalValue, bound} = target;
  const decided =
    value === undefined
      ? html`<span class="note">${reason(target)}</span>`
      : html`<b>${apart(value, bound ?? value)}</b> <small>${valueOn}</small>`;
  const latest = valueNow ?? provisionalValue;
  return latest === undefined || latest === value
    ? decided
    : html`${decided}<small>${say('latest', {value: number(latest), day: valueNowOn ?? ''})}</small>`;
}

customElements.define('region-targets', RegionTargets);
