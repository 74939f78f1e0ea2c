// The engine for JavaScript: it opens a case file and answers for its proposals, in a browser, in Node or in any other
// place that has WebAssembly. Types are in mandatekit.d.mts.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A document has errors. */
export class InvalidDocument extends Error {
  name = "InvalidDocument";

  /** @param {Uint8Array} bytes the errors as a JSON document */
  constructor(bytes) {
    const { errors } = JSON.parse(decoder.decode(bytes));
    super(errors.map((error) => error.sentence).join("\n"));
    this.bytes = bytes;
    this.errors = errors;
  }
}

/** A call is wrong, or is more than the engine has memory for; then no case is open. */
export class WrongCall extends Error {
  name = "WrongCall";
}

/** The engine with the case that was opened last. */
export class MandateKit {
  #module;
  #seed;
  /** What the module exports, or `null` where a new instance has to be made before the next call. */
  #exports = null;

  constructor(module, seed) {
    this.#module = module;
    this.#seed = seed;
  }

  /** Loads the engine from the bytes of its module, a response with them, a compiled module, or an address. */
  static async load(source = new URL("mandatekit.wasm", import.meta.url), { seed } = {}) {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(await bytesOf(source));
    const engine = new MandateKit(module, seed);
    engine.#start();
    return engine;
  }

  /** Opens a case file, and returns what there is to ask about. */
  open(text) { return this.#json({ call: "open", text: asBytes(text) }); }

  /** Answers from now on for the open case as it was changed, or, without a text, as it was opened. */
  change(text) { return this.#json({ call: "change", text: asBytes(text) }); }

  /** Answers for proposals of the open case, as a text. */
  answer(question = {}) { return decoder.decode(this.answerBytes(question)); }

  /** Answers for proposals of the open case, as bytes. */
  answerBytes({ proposal, asOf, format, because } = {}) {
    return this.#bytes({ call: "answer", proposal, asOf, format, because });
  }

  /** Returns the days on which the answer to a proposal of the open case changes. */
  timeline(proposal) { return this.#json({ call: "timeline", proposal }); }

  /** Answers a proposal by the case as it was opened and as it was changed, or by two others, and returns how they differ. */
  compare({ before, after, proposal, asOf } = {}) {
    return this.#json({ call: "compare", before: asBytes(before), after: asBytes(after), proposal, asOf });
  }

  /** Adds spreadsheets to a case, and returns the text of the case. */
  spreadsheets(files, { into, dates } = {}) {
    const sheets = files.map(({ name, kind, text }) => ({ name, kind, text: asBytes(text) }));
    return this.#json({ call: "spreadsheets", files: sheets, into: asBytes(into), dates }).text;
  }

  /** Returns spreadsheets to begin with. */
  templates() { return this.#json({ call: "templates" }).files; }

  #json(call) { return JSON.parse(decoder.decode(this.#bytes(call))); }

  #start() {
    const [low, high] = this.#seed ?? crypto.getRandomValues(new Uint32Array(2));
    this.#exports = new WebAssembly.Instance(this.#module).exports;
    this.#exports.mk_seed(low, high);
  }

  /** Makes a call, and returns the bytes of the answer. Texts stand after the call, which gives their lengths. */
  #bytes(call) {
    const texts = [];
    const head = encoder.encode(JSON.stringify(call, (_, value) => {
      if (!(value instanceof Uint8Array)) return value;
      texts.push(value);
      return value.length;
    }));
    const parts = [head, new Uint8Array(1), ...texts];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (!this.#exports) this.#start();
    try {
      const [status, bytes] = this.#call(parts, length);
      if (status === 0) return bytes;
      throw status === 1 ? new InvalidDocument(bytes) : new WrongCall(decoder.decode(bytes));
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
      // What a call that was cut off leaves in memory is not known: the next has an instance of its own.
      this.#exports = null;
      throw new WrongCall("The engine stopped, mostly for want of memory. Open a smaller case.", { cause: error });
    }
  }

  /** Makes a call of several parts, and returns the status and the bytes of its result. */
  #call(parts, length) {
    const { memory, mk_alloc, mk_free, mk_call } = this.#exports;
    // Addresses are unsigned, and JavaScript gets them signed.
    const start = mk_alloc(length) >>> 0;
    if (start === 0) throw new RangeError("There is no memory for the call.");
    let place = start;
    for (const part of parts) {
      new Uint8Array(memory.buffer).set(part, place);
      place += part.length;
    }
    const result = mk_call(start, length) >>> 0;
    mk_free(start, length);
    if (result === 0) throw new RangeError("There is no memory for the result.");
    const head = new DataView(memory.buffer, result, 8);
    const [status, count] = [head.getUint32(0, true), head.getUint32(4, true)];
    const bytes = new Uint8Array(memory.buffer).slice(result + 8, result + 8 + count);
    mk_free(result, 8 + count);
    return [status, bytes];
  }
}

/** Returns a text as UTF-8, and bytes as they are, without the methods that Node gives its own. */
function asBytes(text) {
  if (typeof text === "string") return encoder.encode(text);
  return ArrayBuffer.isView(text) ? new Uint8Array(text.buffer, text.byteOffset, text.byteLength) : text;
}

/** Returns the bytes of a module. */
async function bytesOf(source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return source;
  if (typeof Response === "function" && source instanceof Response) return source.arrayBuffer();
  const address = new URL(source, import.meta.url);
  if (address.protocol === "file:" && typeof process === "object") {
    const { readFile } = await import("node:fs/promises");
    return readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read: ${response.status}.`);
  return response.arrayBuffer();
}
