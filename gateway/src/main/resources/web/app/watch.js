import {read} from './api.js';
import {language} from './language.js';

const EVERY = 1_000; // milliseconds: a change is to be seen within two seconds
const AFTER_A_PROBLEM = 3_000;

/**
 * Keeps its host in step with one path of the API while the page can be seen; redraws it on news only. When the path
 * changes, the old value stays until there is a new one, so that the page does not flicker.
 */
export class Watch {
  value = null;
  problem = null;

  #host;
  #pathOf;
  #path = null;
  #isOld = false;
  #text = null;
  #tag = null;
  #timer = 0;
  #asking = null;

  constructor(host, pathOf) {
    this.#host = host;
    this.#pathOf = pathOf;
    host.addController(this);
  }

  get isLoading() {
    return this.problem === null && (this.value === null || this.#isOld);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#begin);
    language.addEventListener('change', this.#begin); // problems are told in the reader's language
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#begin);
    language.removeEventListener('change', this.#begin);
    this.#stop();
    this.#path = null;
  }

  hostUpdate() {
    const path = this.#pathOf();
    if (path !== this.#path) {
      this.#path = path;
      this.problem = this.#text = this.#tag = null;
      this.#isOld = true;
      this.#begin();
    }
  }

  #begin = () => {
    this.#stop();
    if (this.#path !== null && !document.hidden) {
      this.#ask();
    }
  };

  #stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
  }

  async #ask() {
    const asking = (this.#asking = new AbortController());
    try {
      this.#hear(await read(this.#path, {tag: this.#tag, signal: asking.signal}));
    } catch (failure) {
      if (asking.signal.aborted) {
        return;
      }
      this.problem = failure;
      this.value = this.#isOld ? null : this.value;
      this.#host.requestUpdate();
    }
    if (!asking.signal.aborted) {
      this.#timer = setTimeout(() => this.#ask(), this.problem ? AFTER_A_PROBLEM : EVERY);
    }
  }

  #hear(answer) {
    const isNews = !answer.isUnchanged && answer.text !== this.#text;
    if (isNews) {
      this.value = answer.body;
      this.#isOld = false;
      this.#text = answer.text;
      this.#tag = answer.tag;
    }
    if (isNews || this.problem) {
      this.problem = null;
      this.#host.requestUpdate();
    }
  }
}
