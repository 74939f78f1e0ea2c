/** The ways in which a case comes to the page: an example, files that are chosen or dropped, and templates to fill in. */
class OpenedFiles {
  #page;

  constructor(page) {
    this.#page = page;
    const examples = JSON.parse(element("examples").textContent);
    element("example").replaceChildren(...examples.map(({ name }) => make("option", {}, name)));
    element("open-example").addEventListener("click", () => {
      const { name, text } = examples[element("example").selectedIndex];
      page.open(text, `${name} is open.`);
    });
    element("files").addEventListener("change", async (event) => {
      await this.#open([...event.target.files]);
      event.target.value = "";
    });
    this.#takeDrops();
    element("templates").replaceChildren(
      ...page.engine.templates().map(({ name, text }) => {
        const button = make("button", { type: "button" }, name);
        button.addEventListener("click", () => {
          const url = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
          make("a", { href: url, download: name }).click();
          setTimeout(() => URL.revokeObjectURL(url), 10_000);
        });
        return make("li", {}, button);
      }),
    );
    page.open(examples[0].text, `${examples[0].name} is open.`);
  }

  #takeDrops() {
    const drop = element("drop");
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.hidden = false;
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) drop.hidden = true;
    });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.hidden = true;
      this.#open([...event.dataTransfer.files]);
    });
  }

  async #open(files) {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    const cases = read.filter(({ text }) => text.trimStart().startsWith("{"));
    const sheets = read.filter((file) => !cases.includes(file));
    if (cases.length > 1) {
      element("case-message").textContent = "Open one case file at a time.";
      return;
    }
    let text = cases[0]?.text ?? this.#page.text;
    if (sheets.length > 0) {
      const result = this.#page.engine.spreadsheets(sheets, text);
      if (result.errors) {
        this.#page.showErrors(result.errors, "The spreadsheets have");
        return;
      }
      text = result.text;
    }
    if (read.length > 0) this.#page.open(text, `${read.map(({ name }) => name).join(", ")} was read.`);
  }
}
