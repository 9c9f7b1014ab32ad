import {html, nothing} from 'lit';
import {Component} from './component.js';
import {instant} from './format.js';
import {coded, language, named, say} from './language.js';
import {regionLink} from './route.js';
import './region-head.css';

/** Which region this is, where it lies and how fresh its figures are. */
class RegionHead extends Component {
  static properties = {profile: {attribute: false}, problem: {attribute: false}};

  render() {
    const {problem, profile} = this;
    const above = profile.path.slice(0, -1);
    const other = language.current === 'zh' ? 'en' : 'zh';
    return html`
      <nav aria-label=${say('path')}>
        <ol>
          ${above.map(region => html`<li><a href=${regionLink(region.code)}>${named(region.name)}</a></li>`)}
          <li aria-current="page">${named(profile.name)}</li>
        </ol>
      </nav>
      <h1 tabindex="-1">
        ${named(profile.name)}
        ${profile.name[other] && profile.name[language.current]
          ? html`<small lang=${other}>${profile.name[other]}</small>`
          : nothing}
      </h1>
      <p class="note">
        ${profile.kind ? coded('kinds', profile.kind) : coded('levels', profile.level)}
        <span>${say('code', {code: profile.code})}</span>
      </p>
      <p class="freshness ${problem ? 'waiting' : ''}">
        <b role="status">${problem ? say('waiting') : say('live')}</b>
        ${profile.asOf ? html`<time datetime=${profile.asOf}>${say('asOf', {time: instant(profile.asOf)})}</time>` : ''}
      </p>
    `;
  }
}

customElements.define('region-head', RegionHead);
