// A voice that says nothing and remembers everything: sentences end when the test says so. `window.voices` may be set before.
(() => {
  const told = [];
  const listeners = [];
  let current = null;
  const synthesis = {
    voices: window.voices ?? [
      { name: "Ana", lang: "es_MX", localService: true, default: false },
      { name: "Sam", lang: "en-US", localService: true, default: true },
    ],
    get speaking() {
      return current !== null;
    },
    pending: false,
    getVoices() {
      return this.voices;
    },
    addEventListener(type, listener) {
      listeners.push(listener);
    },
    removeEventListener() {},
    speak(utterance) {
      told.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
      current = utterance;
    },
    cancel() {
      current = null;
    },
  };
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.voice = {
    told,
    speaking: () => current?.text ?? null,
    end() {
      const over = current;
      current = null;
      over?.onend({});
    },
    arrive(voices) {
      synthesis.voices = voices;
      listeners.forEach((listener) => listener());
    },
  };
})();
