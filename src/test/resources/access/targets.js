// Lists the targets that are too small or too near each other for a finger. Links within a sentence are let be.
() => {
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const shape = element => (element.matches('input[type=radio], input[type=checkbox]') && element.closest('label')) || element;
  const inSentence = element => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    return [...element.parentNode.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1);
  };
  const name = element => `${element.tagName.toLowerCase()} "${(element.ariaLabel || element.innerText || element.id || '').trim().slice(0, 30)}"`;
  const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=radio], [tabindex="0"]');
  const targets = [...new Set([...all].filter(seen).filter(element => !inSentence(element)).map(shape))]
    .map(element => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);

  const wrong = [];
  for (const { element, box } of targets) {
    const least = element.matches('button, label, summary') ? 48 : 44;
    if (box.height < least - 0.5 || box.width < least - 0.5) {
      wrong.push(`${name(element)} is ${Math.round(box.width)} by ${Math.round(box.height)}, not ${least}`);
    }
  }
  for (const [i, one] of targets.entries()) {
    for (const other of targets.slice(i + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
      const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
      const apart = Math.max(across, down);
      if (apart < 7.5) wrong.push(`${name(one.element)} and ${name(other.element)} are ${Math.round(apart)} px apart`);
    }
  }
  return wrong;
}
