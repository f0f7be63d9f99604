import { follow, mark, placeOf, unmark } from "./aloud-mark.js";
import { hush, say } from "./aloud-speech.js";
import { sentencesOf } from "./aloud-text.js";
import { speaks, voiceFor } from "./aloud-voices.js";

const SLOW = 0.75;

// Reads the page aloud, by tap only. The server gives the buttons with their words; here they come and go with what the voice
// does: closed, ready, reading, held. The name of the button says the state, so nothing else needs to be announced.
class ReadAloud extends HTMLElement {
  #state = "closed";
  #sentences = [];
  #at = 0;
  #feedback = null;
  #slow = window.forewordReading.kept("slow") === "1";
  #changes = new MutationObserver(() => this.#pageChanged());
  #onClick = (event) => this.#clicked(event.target.closest?.("[data-listen], [data-do]"));
  #onVoices = () => this.#show();
  #onHidden = () => document.hidden && this.#hold();
  #onLeave = () => this.#rest();

  connectedCallback() {
    this.#state = window.forewordReading.kept("aloud") === "1" ? "ready" : "closed";
    document.addEventListener("click", this.#onClick);
    document.addEventListener("visibilitychange", this.#onHidden);
    addEventListener("pagehide", this.#onLeave);
    addEventListener("foreword-wipe", this.#onLeave);
    speechSynthesis.addEventListener?.("voiceschanged", this.#onVoices);
    this.#changes.observe(this.#main, { childList: true, subtree: true });
    this.#changes.observe(document.documentElement, { attributeFilter: ["lang"] });
    this.#show();
  }

  disconnectedCallback() {
    this.#rest();
    document.documentElement.style.scrollPaddingTop = "";
    this.#changes.disconnect();
    document.removeEventListener("click", this.#onClick);
    document.removeEventListener("visibilitychange", this.#onHidden);
    removeEventListener("pagehide", this.#onLeave);
    removeEventListener("foreword-wipe", this.#onLeave);
    speechSynthesis.removeEventListener?.("voiceschanged", this.#onVoices);
  }

  get #main() {
    return this.parentElement.querySelector("main");
  }

  #clicked(button) {
    if (!button || (button.dataset.do && !this.contains(button))) {
      return;
    }
    const act = {
      read: () => this.#read(),
      hold: () => this.#hold(),
      resume: () => this.#say(this.#at),
      stop: () => this.#rest(),
      slow: () => this.#changeSpeed(),
      close: () => this.#close(),
    };
    act[button.dataset.do ?? "read"]();
    this.#focusAfter(button);
  }

  #read() {
    document.getElementById("reading-panel")?.hidePopover?.();
    window.forewordReading.keep("aloud", "1");
    this.#state = "ready";
    this.#show();
    this.#sentences = sentencesOf(this.#main);
    this.#feedback = this.#main.querySelector(".say");
    follow();
    // from what is on the screen: whoever has scrolled down has read the rest
    const first = this.#sentences.findIndex((sentence) => placeOf(sentence).bottom > this.#bottom);
    this.#say(Math.max(0, first));
  }

  #say(at) {
    const sentence = this.#sentences[at];
    const voice = sentence && voiceFor(sentence.lang);
    if (!voice || !sentence.block.isConnected) {
      this.#rest();
      return;
    }
    this.#at = at;
    this.#state = "reading";
    this.#show();
    mark(sentence, this.#bottom);
    say(sentence.text, voice, this.#slow ? SLOW : 1, (said) => (said ? this.#say(at + 1) : this.#rest()));
  }

  #hold() {
    if (this.#state === "reading") {
      hush();
      this.#state = "held";
      this.#show();
    }
  }

  #rest() {
    if (this.#state === "reading" || this.#state === "held") {
      hush();
      unmark();
      this.#sentences = [];
      this.#state = "ready";
      this.#show();
    }
  }

  #changeSpeed() {
    this.#slow = !this.#slow;
    window.forewordReading.keep("slow", this.#slow ? "1" : "0");
    if (this.#state === "reading") {
      this.#say(this.#at);
    }
    this.#show();
  }

  #close() {
    this.#rest();
    window.forewordReading.keep("aloud", "0");
    this.#state = "closed";
    this.#show();
  }

  // The page went on, or the answer is there: what was read is no longer what counts.
  #pageChanged() {
    const here = this.#sentences[this.#at]?.block.isConnected;
    if (!here || this.#main.querySelector(".say") !== this.#feedback) {
      this.#rest();
    }
    this.#show();
  }

  get #bottom() {
    return Math.max(0, this.getBoundingClientRect().bottom);
  }

  #show() {
    const offered = speaks(this.#main);
    const shown = { ready: ["read", "close"], reading: ["hold", "stop"], held: ["resume", "stop"] }[this.#state] ?? [];
    document.querySelectorAll("[data-listen]").forEach((button) => (button.hidden = !offered));
    this.hidden = !offered || this.#state === "closed";
    this.querySelectorAll("[data-do]").forEach((button) => {
      button.hidden = button.dataset.do !== "slow" && !shown.includes(button.dataset.do);
    });
    this.querySelector("[data-do=slow]").setAttribute("aria-pressed", String(this.#slow));
    const height = this.hidden ? "" : `${this.offsetHeight + 8}px`;
    document.documentElement.style.scrollPaddingTop = height;
  }

  // A button that went away leaves the focus to the one in its place.
  #focusAfter(button) {
    if (button.dataset.do && !button.hidden) {
      return;
    }
    const next = this.hidden ? document.querySelector("header [data-listen]") : this.querySelector("[data-do]:not([hidden])");
    next?.focus({ preventScroll: true });
  }
}

customElements.define("fw-read-aloud", ReadAloud);
