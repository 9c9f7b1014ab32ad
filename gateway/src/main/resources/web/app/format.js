import {language, say} from './language.js';

const ZONE = 'Asia/Shanghai';
const LEVELS = ['', '一', '二', '三'];

/** A number with its thousands apart and at most that many decimals. */
export function number(value, decimals = 2) {
  return new Intl.NumberFormat(language.tag, {maximumFractionDigits: decimals}).format(value);
}

/** With as many decimals as it takes to see that it is not the other number. */
export function apart(value, other) {
  const decimals = [2, 3, 4, 5].find(each => number(value, each) !== number(other, each)) ?? 2;
  return number(value, decimals);
}

export function signed(value) {
  return new Intl.NumberFormat(language.tag, {maximumFractionDigits: 2, signDisplay: 'exceptZero'}).format(value);
}

export function day(text) {
  return new Intl.DateTimeFormat(language.tag, {dateStyle: 'medium', timeZone: ZONE}).format(new Date(text));
}

export function instant(text) {
  return new Intl.DateTimeFormat(language.tag, {dateStyle: 'medium', timeStyle: 'medium', timeZone: ZONE}).format(
    new Date(text),
  );
}

/** 三级甲等, or Level 3, grade A: what a hospital was graded. */
export function grading({level, grade}) {
  if (!level) {
    return '';
  }
  const spoken = language.current === 'zh' ? LEVELS[level] : level;
  return say('level', {level: spoken}) + (grade ? say('grade.' + grade) : '');
}
