// What a sighted reader reads on a page, sentence by sentence and in order, each with its language and its place.
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, figcaption, legend, label, .note, .mark, .crisis-line, .options ~ .quiet";
const SILENT =
  "script, style, svg, summary, input, textarea, select, [aria-hidden=true], .visually-hidden, .kicker, .progress," +
  " .preview-banner, .message, [data-silent]";
// A word that can be tapped is still a word of its sentence.
const WORDS_TO_TAP = ".words button, .say p button, legend button, .options ~ .quiet";

const shown = (part) => part.checkVisibility?.() ?? part.getClientRects().length > 0;

const silent = (part) =>
  part.matches(SILENT) || (part.matches("button") && !part.matches(WORDS_TO_TAP)) || !shown(part);

const judge = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    return NodeFilter.FILTER_ACCEPT;
  }
  if (silent(node)) {
    return NodeFilter.FILTER_REJECT;
  }
  return node.matches("[role=img]") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
};

// Once a question is answered, what is new is read: the feedback.
const begin = (main) => [...main.querySelectorAll(".say")].at(-1)?.parentElement ?? main;

const blocks = (main) => {
  const found = [];
  const walk = document.createTreeWalker(begin(main), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, judge);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      found.push({ block: node, alternative: node.getAttribute("aria-label") ?? "" });
      continue;
    }
    const block = node.parentElement.closest(BLOCKS);
    if (found.at(-1)?.block === block) {
      found.at(-1).nodes.push(node);
    } else if (block) {
      found.push({ block, nodes: [node] });
    }
  }
  return found;
};

const segments = (text, language) => {
  if (window.Intl?.Segmenter) {
    return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map((each) => each.segment);
  }
  return text.match(/[^.!?\u2026]+[.!?\u2026]*["'\u201d\u2019)]*\s*/gu) ?? [text];
};

// Signs are for the eye, and the crisis line is said digit by digit.
const sayable = (text) =>
  text
    .replace(/[\u2713\u25c7\u25cb\u2192\u2022]/gu, " ")
    .replace(/\u00b7|\u2014/gu, ",")
    .replace(/\b988\b/gu, "9 8 8")
    .replace(/\s+/gu, " ")
    .trim();

const placeIn = (nodes, offset, isEnd) => {
  let before = 0;
  for (const node of nodes) {
    if (offset < before + node.length || (isEnd && offset === before + node.length)) {
      return [node, offset - before];
    }
    before += node.length;
  }
  return [nodes.at(-1), nodes.at(-1).length];
};

const rangeIn = (nodes, start, end) => {
  const range = document.createRange();
  range.setStart(...placeIn(nodes, start, false));
  range.setEnd(...placeIn(nodes, end, true));
  return range;
};

const numberOf = (option) => [...option.closest(".options").querySelectorAll(".option")].indexOf(option) + 1;

const sentences = ({ block, nodes, alternative }) => {
  const from = nodes ? nodes[0].parentElement : block;
  const lang = from.closest("[lang]").lang;
  if (!nodes) {
    return segments(alternative, lang).map((text) => ({ text: sayable(text), lang, block }));
  }
  const all = nodes.map((node) => node.data).join("");
  const option = block.matches(".options .option");
  let start = 0;
  return (option ? [all] : segments(all, lang)).map((text) => {
    const range = rangeIn(nodes, start + text.length - text.trimStart().length, start + text.trimEnd().length);
    start += text.length;
    return { text: option ? `${numberOf(block)}: ${sayable(text)}` : sayable(text), lang, block, range };
  });
};

export const sentencesOf = (main) =>
  blocks(main)
    .flatMap(sentences)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
