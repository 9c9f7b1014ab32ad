const PATTERN = /^#\/regions\/(\d{2,12})(?:\?(.*))?$/;

/** Where the reader is: a region, what its list is narrowed to and the open facility, all kept in the address. */
export function route() {
  const [, region = null, query = ''] = PATTERN.exec(location.hash) ?? [];
  return {region, query: new URLSearchParams(query)};
}

export function regionLink(code) {
  return `#/regions/${shortened(code)}`;
}

/** The same region with these parts of the query set; an empty one is taken out. */
export function link(changes) {
  const {region, query} = route();
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      query.set(name, value);
    } else {
      query.delete(name);
    }
  }
  return `#/regions/${region}${query.size ? '?' + query : ''}`;
}

/** Goes there without a new entry in the history. */
export function replace(to) {
  history.replaceState(null, '', to);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Codes are written as short as they can be: 150600000000 is 150600. */
export function shortened(code) {
  const digits = code.padEnd(12, '0');
  return [6, 9].filter(length => /^0*$/.test(digits.slice(length))).map(length => digits.slice(0, length))[0] ?? digits;
}
