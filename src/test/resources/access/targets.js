// Lists the targets that are too small or too near each other for a finger: 48 px, and 8 px apart. In a sentence, where
// that would pull the lines apart, links are let be, and words of art are 44 px high (decision 0016).
() => {
  const LEAST = 48;
  const LEAST_WORD = 44;
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const shape = element => (element.matches('input[type=radio], input[type=checkbox]') && element.closest('label')) || element;
  const isWord = element => element.matches('button.term');
  const inSentence = element => {
    if (isWord(element)) return true;
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
    if (box.height < LEAST - 0.5 || box.width < LEAST - 0.5) {
      wrong.push(`${name(element)} is ${Math.round(box.width)} by ${Math.round(box.height)}, not ${LEAST}`);
    }
  }
  // the part that takes the tap lies around the word and moves no line
  for (const word of [...all].filter(seen).filter(isWord)) {
    const height = parseFloat(getComputedStyle(word, '::after').height);
    if (!(height >= LEAST_WORD - 0.5)) wrong.push(`the word ${name(word)} takes a tap ${Math.round(height)} px high, not ${LEAST_WORD}`);
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
