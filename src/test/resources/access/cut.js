// Lists words that are cut off, stick out to the side, or lie on other words.
() => {
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.visually-hidden, svg, [aria-hidden=true]');
  const words = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const name = element => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
  const holders = [...document.body.querySelectorAll('*')].filter(element => seen(element) && words(element));
  const wrong = [];
  for (const element of holders) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    if (box.right > innerWidth + 1 || box.left < -1) wrong.push(`${name(element)} sticks out to ${Math.round(box.right)}`);
    if (style.display !== 'inline' && style.overflow !== 'visible'
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
      wrong.push(`${name(element)} is cut off`);
    }
  }
  const lines = holders.flatMap(element => {
    const range = document.createRange();
    return [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap(node => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(box => ({ element, box }));
    });
  });
  for (const [i, one] of lines.entries()) {
    for (const other of lines.slice(i + 1)) {
      if (one.element === other.element) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // boxes of lines are taller than their letters
      const most = Math.min(one.box.height, other.box.height) * 0.3;
      if (across > 2 && down > most) wrong.push(`${name(one.element)} lies on ${name(other.element)}`);
    }
  }
  return [...new Set(wrong)];
}
