/** The engine that the page holds, with errors of documents as values. */
class Engine {
  #kit;

  constructor(kit) { this.#kit = kit; }

  /** Unpacks the engine from the page. */
  static async load() {
    const packed = Uint8Array.from(atob(element("module").textContent.trim()), (character) => character.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Engine(await MandateKit.load(await new Response(unpacked).arrayBuffer()));
  }

  /** Opens a case, and returns what there is to ask about, or its `errors`. */
  open(text) { return Engine.#orErrors(() => this.#kit.open(text)); }

  /** Adds spreadsheets to the text of a case, and returns the `text`, or the `errors` of all of them. */
  spreadsheets(files, into) {
    return Engine.#orErrors(() => ({ text: this.#kit.spreadsheets(files, { into: into || undefined }) }));
  }

  /** Returns the answer to a question in one of the formats. */
  answer(question) { return this.#kit.answer(question); }

  /** Returns the outcome of a proposal as of a day. */
  outcome(question) {
    return JSON.parse(this.#kit.answer({ ...question, format: "json", because: "none" })).resolutions[0].outcome;
  }

  /** Returns the days on which the answer to a proposal changes. */
  timeline(proposal) { return this.#kit.timeline(proposal); }

  /** Returns how the answers by two cases differ. */
  compare(question) { return this.#kit.compare(question); }

  /** Returns spreadsheets to begin with. */
  templates() { return this.#kit.templates(); }

  static #orErrors(call) {
    try {
      return call();
    } catch (error) {
      if (error instanceof InvalidDocument) return { errors: error.errors };
      if (error instanceof WrongCall) return { errors: [{ sentence: error.message }] };
      throw error;
    }
  }
}
