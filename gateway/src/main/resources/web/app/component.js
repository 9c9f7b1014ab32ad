import {LitElement} from 'lit';
import {language} from './language.js';

/** A piece of the page: drawn into the document itself, and again when the language changes. */
export class Component extends LitElement {
  #redraw = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    language.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    language.removeEventListener('change', this.#redraw);
  }
}
