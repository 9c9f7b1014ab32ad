export const CLASSES = ['hospital', 'primary-care', 'professional-public-health', 'other-health', 'outside-health'];

/** For what is drawn on a canvas: the value of a custom property of the page as it is now, in light or in dark. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export function colourOfClass(facilityClass) {
  return colour(CLASSES.includes(facilityClass) ? `class-${facilityClass}` : 'ink-faint');
}

export const font = () => getComputedStyle(document.body).fontFamily;

export const darkness = matchMedia('(prefers-color-scheme: dark)');
export const stillness = matchMedia('(prefers-reduced-motion: reduce)');
