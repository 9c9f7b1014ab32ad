import {coded, say} from './language.js';

/** Why a figure has no value, from a reason such as "no-reading: population 2026". */
export function reason({reason: text}) {
  if (!text) {
    return say('notAssessable');
  }
  const [code, ...rest] = text.split(': ');
  return [coded('reasons', code), ...rest].join(' · ');
}
