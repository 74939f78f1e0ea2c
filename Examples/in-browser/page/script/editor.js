/** The text of the case on the page, with the number of each line, and the errors beside it. */
class Editor {
  #area = element("text");
  #numbers = element("line-numbers");
  #wrong = new Set();
  #lines = 1;

  /**
   * @param {(text: string, how: {isReplaced: boolean, isAsked: boolean}) => void} onRead what is done with a text that
   *   was changed by hand: whether another was pasted in its place, and whether reading it was asked for
   */
  constructor(onRead) {
    let read = "";
    const finish = (how) => {
      if (!how.isAsked && this.#area.value === read) return;
      read = this.#area.value;
      onRead(read, how);
    };
    this.#area.addEventListener("focus", () => { read = this.#area.value; });
    this.#area.addEventListener("change", () => finish({ isReplaced: false, isAsked: false }));
    this.#area.addEventListener("scroll", () => this.#showNumbers());
    this.#area.addEventListener("input", () => this.#count());
    for (const event of ["keyup", "click", "select"]) {
      this.#area.addEventListener(event, () => this.#tellCaret());
    }
    this.#area.addEventListener("paste", () => {
      const { selectionStart, selectionEnd, value } = this.#area;
      // A part that is pasted is read once the text is left, as what is typed.
      if (selectionStart > 0 || selectionEnd < value.length) return;
      setTimeout(() => finish({ isReplaced: true, isAsked: false }));
    });
    element("read-text").addEventListener("click", () => finish({ isReplaced: false, isAsked: true }));
    element("text-part").addEventListener("toggle", () => this.#showNumbers());
    new ResizeObserver(() => this.#showNumbers()).observe(this.#area);
  }

  /** The text as it stands in the box. */
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
    this.#showNumbers();
    element("errors").hidden = errors.length === 0;
    element("error-list").replaceChildren(...items(errors, (error) => this.#item(error)));
  }

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
    this.#area.scrollTop = Math.max(0, (line - 4) * this.#lineHeight);
    this.#tellCaret();
  }

  #tellCaret() {
    const before = this.#area.value.slice(0, this.#area.selectionStart).split("\n");
    element("caret").textContent = `Line ${before.length}, column ${[...before.at(-1)].length + 1}`;
  }

  get #lineHeight() { return parseFloat(getComputedStyle(this.#area).lineHeight); }

  #count() {
    this.#lines = 1;
    const text = this.#area.value;
    for (let place = text.indexOf("\n"); place >= 0; place = text.indexOf("\n", place + 1)) this.#lines += 1;
    this.#showNumbers();
  }

  /** Numbers the lines that are seen, and no others: a text may have very many. */
  #showNumbers() {
    const height = this.#lineHeight;
    if (!this.#area.clientHeight || !height) return;
    const first = Math.floor(this.#area.scrollTop / height);
    const last = Math.min(this.#lines, first + Math.ceil(this.#area.clientHeight / height) + 1);
    const rows = [];
    for (let line = first + 1; line <= last; line += 1) {
      const isWrong = this.#wrong.has(line);
      rows.push(make("div", { className: isWrong ? "wrong" : "" }, isWrong ? `✗ ${line}` : `${line}`));
    }
    this.#numbers.replaceChildren(...rows);
    this.#numbers.style.setProperty("--shift", `${first * height - this.#area.scrollTop}px`);
  }
}
