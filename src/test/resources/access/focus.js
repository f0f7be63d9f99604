// Says what is wrong with how the focus shows, or nothing.
() => {
  const focused = document.activeElement;
  // at the end of the page, Tab leads to the browser's own controls
  if (!focused || focused === document.body || focused.tabIndex < 0) return '';
  const name = `${focused.tagName.toLowerCase()} "${(focused.ariaLabel || focused.labels?.[0]?.innerText || focused.innerText || focused.id).trim().slice(0, 40)}"`;

  const outline = element => {
    const style = getComputedStyle(element);
    return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  };
  // a row shows the focus of the control in it
  const shown = [focused, focused.closest('label')].find(element => element && outline(element) >= 2);
  if (!shown) return `${name} has no outline of 2 px`;

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red, green, blue]) => {
    const part = value => ((value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  let around = parseFloat(getComputedStyle(shown).outlineOffset) > 0 ? shown.parentElement : shown;
  while (around && rgb(getComputedStyle(around).backgroundColor)[3] < 255) around = around.parentElement;
  const ground = light(rgb(getComputedStyle(around ?? document.body).backgroundColor));
  const line = light(rgb(getComputedStyle(shown).outlineColor));
  const contrast = (Math.max(ground, line) + 0.05) / (Math.min(ground, line) + 0.05);
  if (contrast < 3) return `${name}: the outline has a contrast of ${contrast.toFixed(1)}`;

  const box = shown.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `${name} is out of sight`;
  if (box.height < innerHeight && (box.top < -1 || box.bottom > innerHeight + 1)) return `${name} is partly out of sight`;
  const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
  const front = document.elementFromPoint(x, y);
  // words that wrap over lines may have a gap in their middle
  if (front && !shown.contains(front) && !front.contains(shown)) return `${name} is behind ${front.tagName.toLowerCase()}.${front.className}`;
  return '';
}
