// Tells how many letters are left before they run out: seen near the end, said at a few steps.
const SHOWN_FROM = 200;
const STEPS = [200, 100, 50, 20, 0];
const segments = globalThis.Intl?.Segmenter && new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As people count them: an emoji is one. The server counts the same way and decides. */
function lettersOf(text) {
  if (!segments) return [...text].length;
  let count = 0;
  for (const _ of segments.segment(text)) count++;
  return count;
}

export class Letters {
  constructor(element) {
    this.area = element.querySelector('textarea');
    this.shown = element.querySelector('.count');
    this.spoken = element.querySelector('[role="status"]');
    this.words = element.dataset;
    this.step = Infinity;
  }

  count(aloud) {
    const text = this.area.value;
    const limit = Number(this.words.limit);
    // a letter is at least one character, so a short text need not be counted
    const left = text.length <= limit - SHOWN_FROM ? limit : limit - lettersOf(text.trim());
    const words = this.sentence(text, left);
    this.shown.textContent = words;
    this.shown.classList.toggle('over', left < 0);
    if (aloud) this.tellStep(left, words);
  }

  sentence(text, left) {
    if (text.length > Number(this.words.most)) return this.words.tooMuch;
    if (left < 0) return this.filled(this.words.over, -left);
    return left <= SHOWN_FROM ? this.filled(this.words.left, left) : '';
  }

  tellStep(left, words) {
    const step = left < 0 ? -1 : (STEPS.findLast((each) => left <= each) ?? Infinity);
    if (step < this.step) this.announce(words);
    this.step = step;
  }

  filled(words, number) {
    return words.replace('{0}', number.toLocaleString(document.documentElement.lang || undefined));
  }

  announce(text) {
    this.spoken.textContent = text;
  }
}
