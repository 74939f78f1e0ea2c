/** The engine that the page holds, with errors as values. */
class Engine {
  #kit;

  constructor(kit) { this.#kit = kit; }

  /** Unpacks the engine from the page. */
  static async load() {
    const packed = Uint8Array.from(atob(element("module").textContent.trim()), (character) => character.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Engine(await MandateKit.load(await new Response(unpacked).arrayBuffer()));
  }

  /** Opens a case, and returns what there is to ask about, or its `errors`; then no case is open. */
  open(text) { return Engine.#orErrors(() => this.#kit.open(text)); }

  /** Answers from now on for the case as it was changed, and returns what there is to ask about, or the `errors`. */
  change(text) { return Engine.#orErrors(() => this.#kit.change(text)); }

  /** Adds spreadsheets to a case, and returns its `text`, or the `errors` of all of them. */
  spreadsheets(files, into) { return Engine.#orErrors(() => ({ text: this.#kit.spreadsheets(files, { into }) })); }

  /** Returns the answer to a question in one of the formats. */
  answer(question) { return this.#kit.answer(question); }

  /** Returns the days on which the answer to a proposal changes. */
  timeline(proposal) { return this.#kit.timeline(proposal); }

  /** Returns how the answer by the case as it was opened differs from that by the case as it was changed. */
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
