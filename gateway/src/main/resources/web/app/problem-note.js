import {html} from 'lit';
import {Component} from './component.js';
import './problem-note.css';

/** Why something cannot be shown, in the server's words. */
class ProblemNote extends Component {
  static properties = {problem: {attribute: false}};

  render() {
    const {title, message, violations = []} = this.problem;
    return html`
      <div role="alert">
        <strong>${title ?? message}</strong>
        ${title && message !== title ? html`<p>${message}</p>` : ''}
        <ul>
          ${violations.map(violation => html`<li><code>${violation.pointer}</code> ${violation.message}</li>`)}
        </ul>
      </div>
    `;
  }
}

customElements.define('problem-note', ProblemNote);
