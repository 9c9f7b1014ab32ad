import {language, say} from './language.js';

const PATIENCE = 15_000; // milliseconds; then the answer is taken for lost

/** Why there is no answer, in words for the reader. */
export class Problem extends Error {
  constructor({title, detail, violations = []}) {
    super(detail ?? title);
    this.title = title;
    this.violations = violations;
  }
}

/** What the server says under a path; without a body when it still is what the tag names. */
export async function read(path, {tag, signal} = {}) {
  const response = await ask(path, tag, signal);
  if (response.status === 304) {
    return {isUnchanged: true};
  }
  const text = await response.text();
  if (!response.ok) {
    throw problem(response, text);
  }
  return {text, tag: response.headers.get('ETag'), body: JSON.parse(text)};
}

async function ask(path, tag, signal) {
  const headers = {'Accept': 'application/json', 'Accept-Language': language.tag};
  if (tag) {
    headers['If-None-Match'] = tag;
  }
  const limit = AbortSignal.timeout(PATIENCE);
  try {
    return await fetch('/api/v1' + path, {
      headers,
      cache: 'no-store', // the tag decides, not the browser
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch (failure) {
    if (signal?.aborted) {
      throw failure;
    }
    throw new Problem({title: say('unreachable'), detail: say('unreachableDetail')});
  }
}

function problem(response, text) {
  return response.headers.get('Content-Type')?.startsWith('application/problem+json')
    ? new Problem(JSON.parse(text))
    : new Problem({title: say('refused', {status: response.status}), detail: response.statusText});
}
