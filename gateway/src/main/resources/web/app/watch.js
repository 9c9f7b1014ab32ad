import {read} from './api.js';
import {language} from './language.js';

const EVERY = 1_000; // milliseconds: a change is to be seen within two seconds
const AFTER_A_PROBLEM = 3_000;

/** Keeps its host in step with one path of the API while the page can be seen; redraws it on news only. */
export class Watch {
  value = null;
  problem = null;

  #host;
  #pathOf;
  #path = null;
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
    return this.#path !== null && this.value === null && this.problem === null;
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
      this.value = this.problem = this.#text = this.#tag = null;
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
      this.#text = answer.text;
      this.#tag = answer.tag;
    }
    if (isNews || this.problem) {
      this.problem = null;
      this.#host.requestUpdate();
    }
  }
}
