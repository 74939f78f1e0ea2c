/** The ways in which a case comes to the page: an example, files that are chosen or dropped, and templates to fill in. */
class OpenedFiles {
  #page;

  constructor(page) {
    this.#page = page;
    const examples = JSON.parse(element("examples").textContent);
    element("example").replaceChildren(...examples.map(({ name }) => make("option", {}, name)));
    const open = ({ name, text }) => page.open(text, `${name}: it is open.`);
    element("open-example").addEventListener("click", () => open(examples[element("example").selectedIndex]));
    element("files").addEventListener("change", async (event) => {
      const files = [...event.target.files];
      event.target.value = "";
      await this.#open(files);
    });
    this.#takeDrops();
    element("templates").replaceChildren(
      ...page.engine.templates().map(({ name, text }) => {
        const button = make("button", { type: "button" }, name);
        button.addEventListener("click", () => save(name, "text/csv", text));
        return make("li", {}, button);
      }),
    );
    open(examples[0]);
  }

  #takeDrops() {
    const drop = element("drop");
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    document.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.hidden = false;
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) drop.hidden = true;
    });
    document.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.hidden = true;
      this.#open([...event.dataTransfer.files]);
    });
  }

  /** Opens a case file, or adds spreadsheets to a case. The engine reads the bytes, and refuses those that are no UTF-8. */
  async #open(files) {
    if (files.length === 0) return;
    let read;
    try {
      read = await Promise.all(
        files.map(async (file) => ({ name: file.name, text: new Uint8Array(await file.arrayBuffer()) })));
    } catch {
      this.#page.say("A file could not be read. A folder is none: drop the files that are in it.");
      return;
    }
    const names = `${read.map(({ name }) => name).join(", ")} ${read.length === 1 ? "was" : "were"} read`;
    const isCase = ({ name, text }) => /\.json$/i.test(name) || new TextDecoder().decode(text).trimStart().startsWith("{");
    const cases = read.filter(isCase);
    const sheets = read.filter((file) => !isCase(file));
    if (cases.length > 1) {
      this.#page.say("Open one case file at a time.");
    } else if (sheets.length === 0) {
      this.#page.open(cases[0].text, `${names}.`);
    } else if (cases.length === 1 || this.#page.isSettled()) {
      const result = this.#page.engine.spreadsheets(sheets, cases[0]?.text ?? this.#page.text);
      if (result.errors) {
        this.#page.showErrors(result.errors, "What was read has", true);
      } else if (cases.length === 1) {
        this.#page.open(result.text, `${names}.`);
      } else {
        const error = this.#page.change(result.text, `${names} into the case.`);
        if (error) this.#page.say(error);
      }
    }
  }
}
