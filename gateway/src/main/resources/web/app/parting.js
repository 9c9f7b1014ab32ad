const STEPS = [0, 1, -1, 2, -2]; // heights of a label, up or down

/**
 * Moves labels apart that cover each other. The first ones keep their place; one for which there is no room is hidden
 * until the map is drawn larger.
 */
export function part(labels) {
  const placed = [];
  for (const label of labels) {
    const text = label.firstElementChild;
    text.style.translate = '';
    const box = text.getBoundingClientRect();
    const step = STEPS.find(each => !placed.some(other => cover(moved(box, each), other)));
    label.style.visibility = step === undefined ? 'hidden' : '';
    if (step !== undefined) {
      text.style.translate = `0 ${step * box.height}px`;
      placed.push(moved(box, step));
    }
  }
}

function moved({left, right, top, bottom, height}, step) {
  return {left, right, top: top + step * height, bottom: bottom + step * height};
}

function cover(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
