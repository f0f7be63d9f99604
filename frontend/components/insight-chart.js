// A picture of figures in rows, drawn with Observable Plot (components/charts). It is loaded on the page about what a module
// teaches badly, and nowhere else. The table beside it says the same, so a screen reader hears one sentence here. The
// drawing carries its own colours, letters and title: what is saved opens anywhere, also without a connection.

const library = async () => {
  await import('./charts/d3-7.9.0.min.js');
  await import('./charts/plot-0.6.17.min.js');
  return window.Plot;
};

let loading;
const plot = () => (loading ??= library());

const SVG = 'http://www.w3.org/2000/svg';
const ROW = 46; // the words of a row stand above its bar
const HEAD = 30;
const LEGEND = 26;
const NARROWEST = 240;
const EDGE = 14; // the numbers of the scale reach beyond its ends

class InsightChart extends HTMLElement {
  #drawing;
  #width = 0;
  #sizes = new ResizeObserver(([entry]) => this.#resized(entry.contentRect.width));
  #dark = matchMedia('(prefers-color-scheme: dark)');
  #chosen = new MutationObserver(() => this.#draw());
  #again = () => this.#draw();

  connectedCallback() {
    // set before this class was known, it would hide the setter
    if (Object.hasOwn(this, 'drawing')) {
      const given = this.drawing;
      delete this.drawing;
      this.drawing = given;
    }
    this.#sizes.observe(this);
    this.#dark.addEventListener('change', this.#again);
    this.#chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
    document.fonts?.ready.then(this.#again);
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#dark.removeEventListener('change', this.#again);
    this.#chosen.disconnect();
  }

  set drawing(drawing) {
    this.#drawing = drawing;
    this.#draw();
  }

  get drawing() {
    return this.#drawing;
  }

  #resized(width) {
    if (Math.abs(width - this.#width) < 1) return;
    this.#width = width;
    this.#draw();
  }

  async #draw() {
    if (!this.#drawing || this.#width < 1) return;
    let Plot;
    try {
      Plot = await plot();
    } catch {
      this.replaceChildren(Object.assign(document.createElement('p'), { textContent: this.#drawing.failed }));
      return;
    }
    const svg = draw(Plot, this.#drawing, Math.max(NARROWEST, this.#width), looks(this));
    const focused = this.contains(document.activeElement);
    this.replaceChildren(svg, this.#button());
    if (focused) this.querySelector('button').focus();
  }

  #button() {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: this.#drawing.save });
    button.className = 'plain';
    button.addEventListener('click', () => save(this.querySelector('svg'), this.#drawing, looks(this)));
    return button;
  }
}

/** The colours and letters that hold here and now, as values and not as names: a saved file knows no names. */
function looks(element) {
  const probe = document.createElement('i');
  element.append(probe);
  const of = (name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    ink: of('--ink'), second: of('--ink-2'), line: of('--figure-line'), bar: of('--accent'), warm: of('--warm'),
    paper: of('--card'), font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return found;
}

function draw(Plot, drawing, width, look) {
  const rows = drawing.bars.map((bar, index) => ({ ...bar, row: index }));
  const letters = Math.floor((width - 80) / 7.2); // of 13 px letters, beside the value at the end of the line
  const signs = placed(drawing.legend, width);
  const top = HEAD + (signs.at(-1)?.y ?? -LEGEND) + LEGEND;
  const x = { domain: [0, drawing.most], ...(drawing.percent ? { tickFormat: '.0%' } : { tickFormat: 'd' }) };
  const colour = (bar) => (bar.flagged ? look.warm : look.bar);
  const withInterval = rows.filter((bar) => bar.low != null);
  const svg = Plot.plot({
    width, height: top + rows.length * ROW + 28,
    marginTop: top, marginBottom: 28, marginLeft: EDGE, marginRight: EDGE + 6,
    style: { background: look.paper, color: look.second, fontFamily: look.font, fontSize: '13px', overflow: 'hidden' },
    x: { ...x, label: null, ticks: drawing.percent ? 5 : Math.min(5, drawing.most) },
    y: { type: 'band', domain: rows.map((bar) => bar.row), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ stroke: look.line, strokeOpacity: 0.35, ticks: drawing.percent ? 5 : Math.min(5, drawing.most) }),
      Plot.text(rows, {
        y: 'row', x: 0, text: (bar) => short(bar.label, letters), textAnchor: 'start', dy: -11, fill: look.ink,
        stroke: look.paper, strokeWidth: 4,
      }),
      Plot.text(rows, {
        y: 'row', x: drawing.most, text: 'words', textAnchor: 'end', dy: -11, fill: look.ink, fontWeight: 600,
        stroke: look.paper, strokeWidth: 4,
      }),
      Plot.barX(rows, { y: 'row', x: 'value', fill: colour, insetTop: 22, insetBottom: 10, rx: 2 }),
      Plot.ruleY(withInterval, { y: 'row', x1: 'low', x2: 'high', dy: 6, stroke: look.paper, strokeWidth: 5 }),
      Plot.ruleY(withInterval, { y: 'row', x1: 'low', x2: 'high', dy: 6, stroke: look.ink, strokeWidth: 1.75 }),
      ends(Plot, withInterval, look),
      Plot.dot(rows.filter((bar) => bar.mark != null), {
        y: 'row', x: 'mark', dy: 6, symbol: 'diamond2', r: 6, fill: look.paper, stroke: look.ink, strokeWidth: 2,
      }),
      Plot.ruleX([0], { stroke: look.line }),
    ],
  });
  // one picture to assistive technology, not a heap of named groups
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', drawing.label);
  svg.setAttribute('xmlns', SVG);
  title(svg, drawing, look);
  legend(svg, signs, look);
  return svg;
}

function ends(Plot, rows, look) {
  const both = rows.flatMap((bar) => [{ row: bar.row, at: bar.low }, { row: bar.row, at: bar.high }]);
  return Plot.tickX(both, { y: 'row', x: 'at', dy: 6, stroke: look.ink, strokeWidth: 1.75, insetTop: 19, insetBottom: 19 });
}

/** What the picture is about stands in it, for whoever finds the file. */
function title(svg, drawing, look) {
  const name = element('title', {}, drawing.title);
  const about = element('desc', {}, `${drawing.title}. ${drawing.stamp}`);
  svg.prepend(name, about);
  svg.append(text(EDGE, 17, drawing.title, { 'font-size': 14, 'font-weight': 650, fill: look.ink }));
}

function text(x, y, words, attributes) {
  return element('text', { x, y, 'text-anchor': 'start', ...attributes }, words);
}

/** Side by side, and in a new line where there is no room. */
function placed(entries, width) {
  let x = EDGE;
  let y = 0;
  return entries.map((entry) => {
    const room = 22 + entry.words.length * 6.6 + 16;
    if (x > EDGE && x + room > width) {
      x = EDGE;
      y += 20;
    }
    x += room;
    return { ...entry, x: x - room, y };
  });
}

function legend(svg, signs, look) {
  for (const { kind, words, x, y: line } of signs) {
    const y = HEAD + line + 6;
    const sign = {
      bar: () => element('rect', { x, y: y - 9, width: 16, height: 11, rx: 2, fill: look.bar }),
      flagged: () => element('rect', { x, y: y - 9, width: 16, height: 11, rx: 2, fill: look.warm }),
      interval: () => element('path', {
        d: `M${x} ${y - 4}h16M${x} ${y - 8}v8M${x + 16} ${y - 8}v8`, stroke: look.ink, 'stroke-width': 1.75, fill: 'none',
      }),
      mark: () => element('path', {
        d: `M${x + 8} ${y - 10}l6 6l-6 6l-6 -6z`, stroke: look.ink, 'stroke-width': 2, fill: look.paper,
      }),
    }[kind]();
    svg.append(sign, text(x + 22, y + 0.5, words, { 'font-size': 12, fill: look.second }));
  }
}

function element(name, attributes, words = '') {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = words;
  return made;
}

function short(words, letters) {
  return words.length > letters ? `${words.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : words;
}

/** In the browser alone: nothing is sent. The stamp, which the page says above, is only needed in the file. */
function save(svg, drawing, look) {
  const copy = svg.cloneNode(true);
  const width = Number(copy.getAttribute('width'));
  let height = Number(copy.getAttribute('height'));
  for (const line of lines(drawing.stamp, Math.floor((width - 2 * EDGE) / 6.5))) {
    height += 16;
    copy.append(text(EDGE, height - 2, line, { 'font-size': 12, fill: look.second }));
  }
  height += 8;
  copy.setAttribute('height', height);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const file = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file), download: `${drawing.file}.svg`,
  });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function lines(words, letters) {
  return words.split(' ').reduce((made, word) => {
    const longer = made.length ? `${made.at(-1)} ${word}` : word;
    return longer.length <= letters && made.length ? [...made.slice(0, -1), longer] : [...made, word];
  }, []);
}

if (!customElements.get('insight-chart')) customElements.define('insight-chart', InsightChart);
