import en from './texts/en.js';
import zh from './texts/zh.js';

const TEXTS = {zh, en};
const TAGS = {zh: 'zh-CN', en: 'en'};
const KEY = 'kangyu.language';

/** The language of the page: Chinese unless the reader chose otherwise; tells by an event when it changes. */
class Language extends EventTarget {
  #current = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';

  get current() {
    return this.#current;
  }

  get tag() {
    return TAGS[this.#current];
  }

  choose(language) {
    this.#current = language;
    localStorage.setItem(KEY, language);
    document.documentElement.lang = this.tag;
    this.dispatchEvent(new Event('change'));
  }
}

export const language = new Language();
document.documentElement.lang = language.tag;

/** The text of a key, with {name} replaced by the value of that name. */
export function say(key, values = {}) {
  return TEXTS[language.current].says[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The name of a code of a list; a code that this console does not know yet is shown as it is. */
export function coded(list, code) {
  return TEXTS[language.current].codes[list][code] ?? code;
}

/** A text of the API in the language of the page, else in the one it has. */
export function named(text) {
  return text?.[language.current] ?? text?.zh ?? text?.en ?? '';
}
