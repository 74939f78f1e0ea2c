/** The text of the case on the page, with the number of each line, and the errors beside it. */
class Editor {
  #area = element("text");
  #numbers = element("line-numbers");
  #wrong = new Set();

  /** @param {(text: string) => void} onRead what is done with a text that was changed by hand */
  constructor(onRead) {
    let read = "";
    const finish = () => {
      if (this.#area.value !== read) onRead((read = this.#area.value));
    };
    this.#area.addEventListener("focus", () => { read = this.#area.value; });
    this.#area.addEventListener("change", finish);
    this.#area.addEventListener("scroll", () => { this.#numbers.scrollTop = this.#area.scrollTop; });
    this.#area.addEventListener("input", () => this.#count());
    for (const event of ["keyup", "click", "select"]) {
      this.#area.addEventListener(event, () => this.#tellCaret());
    }
    this.#area.addEventListener("paste", () => setTimeout(finish));
    element("read-text").addEventListener("click", () => onRead((read = this.#area.value)));
  }

  get text() { return this.#area.value; }
  set text(text) {
    if (this.#area.value === text) return;
    this.#area.value = text;
    this.#count();
  }

  /**
   * Shows errors beside the text.
   * @param {{line?: number, column?: number, path?: string, file?: string, sentence: string}[]} errors the errors, in
   *   order; none hides them
   */
  show(errors) {
    this.#wrong = new Set(errors.filter((error) => !error.file).map((error) => error.line));
    this.#count();
    element("errors").hidden = errors.length === 0;
    element("error-list").replaceChildren(
      ...errors.slice(0, Editor.mostErrors).map((error) => this.#item(error)),
      ...(errors.length > Editor.mostErrors
        ? [make("li", {}, `And ${errors.length - Editor.mostErrors} more.`)] : []),
    );
  }

  /** The most errors that are listed. */
  static mostErrors = 200;

  #item(error) {
    const place = [error.file, error.line && `line ${error.line}`, error.column && `column ${error.column}`]
      .filter(Boolean).join(", ");
    const path = error.path ? [make("code", {}, error.path), ": "] : [];
    if (error.file || !error.line) {
      return make("li", {}, place && `${place}: `, ...path, error.sentence);
    }
    const button = make("button", { type: "button" }, place[0].toUpperCase() + place.slice(1));
    button.addEventListener("click", () => this.#goTo(error));
    return make("li", {}, button, " ", ...path, error.sentence);
  }

  /** Moves to the place of an error; a column counts Unicode scalars. */
  #goTo({ line, column }) {
    element("text-part").open = true;
    const lines = this.#area.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const before = [...(lines[line - 1] ?? "")].slice(0, (column ?? 1) - 1).join("");
    const place = Math.min(start + before.length, this.#area.value.length);
    this.#area.focus();
    this.#area.setSelectionRange(place, Math.min(place + 1, this.#area.value.length));
    const height = this.#area.scrollHeight / Math.max(lines.length, 1);
    this.#area.scrollTop = Math.max(0, (line - 4) * height);
    this.#tellCaret();
  }

  #tellCaret() {
    const before = this.#area.value.slice(0, this.#area.selectionStart).split("\n");
    element("caret").textContent = `Line ${before.length}, column ${before.at(-1).length + 1}`;
  }

  #count() {
    const count = this.#area.value.split("\n").length;
    const parts = [];
    let plain = "";
    for (let line = 1; line <= count; line += 1) {
      if (this.#wrong.has(line)) {
        parts.push(plain, make("span", { className: "wrong" }, `✗ ${line}`));
        plain = "\n";
      } else {
        plain += `${line}\n`;
      }
    }
    this.#numbers.replaceChildren(...parts, plain);
    this.#numbers.scrollTop = this.#area.scrollTop;
  }
}
