/** The page: a case, a question about it, and the answer. */
class Page {
  #engine;
  #case = new CaseText();
  #editor = new Editor((text) => this.open(text, "The text was read."));
  #timeLine = new TimeLine(() => this.#answer());
  #proposals = [];
  #summary = null;
  #pictures = new Map();
  #pageStyle = new CSSStyleSheet();

  constructor(engine) {
    this.#engine = engine;
    document.adoptedStyleSheets = [this.#pageStyle];
    element("proposal").addEventListener("change", () => this.#askAnew());
    element("decision-day").addEventListener("click", () => {
      this.#timeLine.date = this.#proposal.decisionDate;
      this.#answer();
    });
    for (const part of ["drawing", "structure"]) {
      element(`${part}-part`).addEventListener("toggle", () => this.#draw(part));
    }
    for (const button of document.querySelectorAll("[data-save]")) {
      button.addEventListener("click", () => this.#save(button.dataset.save));
    }
    new WhatIf(this, this.#case);
    new OpenedFiles(this);
  }

  get engine() { return this.#engine; }
  get text() { return this.#case.current; }
  get #proposal() { return this.#proposals[element("proposal").selectedIndex]; }
  /** The proposal that is asked about and the day, or `null` without a case. */
  get question() {
    return this.#proposal && { proposal: this.#proposal.id, asOf: this.#timeLine.date };
  }

  /** Opens a case, or tells every error of it. */
  open(text, message) {
    const result = this.#engine.open(text);
    if (result.errors) {
      this.#editor.text = text;
      this.showErrors(result.errors, "The case has");
      // What was open before is open again.
      if (this.#summary) this.#engine.open(this.#case.current);
      return;
    }
    this.#case.open(text);
    element("case-message").textContent = message;
    this.#read(result);
  }

  /**
   * Tells what is wrong with a document; what was answered before stays.
   * @param {object[]} errors the errors, in order
   * @param {string} subject the document with its verb
   */
  showErrors(errors, subject) {
    this.#editor.show(errors);
    if (errors.some((error) => !error.file)) element("text-part").open = true;
    element("case-message").textContent =
      `${subject} ${errors.length === 1 ? "an error" : `${errors.length} errors`}.`
      + (this.#summary ? " The answer below is of the last case without any." : "");
    element("errors-heading").focus();
  }

  /** Takes a change of the case, or tells why it cannot be made. */
  change(text, change) {
    const result = this.#engine.open(text);
    if (result.errors) {
      this.#engine.open(this.#case.current);
      return result.errors[0].sentence;
    }
    this.#case.change(text, change);
    this.#read(result, this.#timeLine.date);
    return null;
  }

  /** Answers anew for a text after changes were taken back. */
  reread() { this.#read(this.#engine.open(this.#case.current), this.#timeLine.date); }

  #read(summary, date) {
    const chosen = this.#proposal?.id;
    this.#summary = summary;
    this.#proposals = summary.proposals;
    this.#editor.text = this.#case.current;
    this.#editor.show([]);
    element("proposal").replaceChildren(
      ...summary.proposals.map(({ id, title, decisionDate }) =>
        make("option", { value: id, selected: id === chosen }, `${title}, ${written(decisionDate)}`)),
    );
    const options = (list) => list.map(({ id, name }) => make("option", { value: `${name} · ${id}` }));
    element("parties").replaceChildren(
      ...options(summary.bodies.filter((body) => !body.decidesByRule)), ...options(summary.people));
    element("groups").replaceChildren(...options(summary.bodies.filter((body) => body.kind !== "practice")));
    for (const id of ["question", "bar", "answer", "what-if"]) {
      for (const control of element(id).querySelectorAll("button, select, input")) {
        control.disabled = summary.proposals.length === 0;
      }
    }
    this.#askAnew(date);
  }

  #askAnew(date) {
    const proposal = this.#proposal;
    if (!proposal) {
      element("outcome").textContent = "The case has no proposal to answer for.";
      for (const id of ["full", "turns", "strip"]) element(id).replaceChildren();
      return;
    }
    const turns = this.#engine.timeline(proposal.id).turns;
    const days = [proposal.opened, proposal.decisionDate, ...turns.map((turn) => turn.date)].filter(Boolean).sort();
    const margin = 7;
    this.#timeLine.show({
      first: dayOfNumber(dayNumber(days[0]) - margin),
      last: dayOfNumber(dayNumber(days.at(-1)) + margin),
      turns,
    });
    this.#timeLine.date = typeof date === "string" && date ? date : proposal.decisionDate;
    for (const id of ["vote-date", "membership-date"]) element(id).value = this.#timeLine.date;
    this.#answer();
  }

  #answer() {
    const { proposal, asOf } = this.question;
    const text = this.#engine.answer({ proposal, asOf, format: "page" });
    // The policy of this page lets no style sheet in with the text, so that it is taken out and set apart.
    const [whole, style] = /<style>([\s\S]*?)<\/style>/.exec(text);
    this.#pageStyle.replaceSync(style);
    const page = new DOMParser().parseFromString(text.replace(whole, ""), "text/html");
    const sections = [...page.querySelectorAll("main > section")].filter((section) => !section.querySelector("#overview"));
    element("full").replaceChildren(...sections.map((section) => document.importNode(section, true)));
    const outcome = this.#engine.outcome({ proposal, asOf });
    element("outcome").className = `verdict ${classOfOutcome[outcome]}`;
    element("outcome").textContent = `${wordsOfOutcome[outcome]}, as of ${written(asOf)}`;
    for (const part of ["drawing", "structure"]) this.#draw(part);
    document.dispatchEvent(new Event("answered"));
  }

  /** Draws a picture where it is unfolded. */
  #draw(part) {
    if (!element(`${part}-part`).open || !this.question) return;
    const svg = this.#engine.answer({ ...this.question, format: part });
    const old = this.#pictures.get(part);
    if (old?.svg === svg) return;
    if (old) URL.revokeObjectURL(old.url);
    const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    this.#pictures.set(part, { svg, url });
    const alternative = part === "drawing"
      ? "A tree of the requirements and of what each rests on; the same is in words in the answer above."
      : "A tree of the bodies and their members.";
    element(part).replaceChildren(make("img", { src: url, alt: alternative }));
  }

  #save(kind) {
    if (!this.question) return;
    const { proposal, asOf } = this.question;
    const files = {
      page: ["html", "text/html"], calendar: ["ics", "text/calendar"], json: ["json", "application/json"],
      drawing: ["svg", "image/svg+xml"], structure: ["svg", "image/svg+xml"], case: ["json", "application/json"],
    };
    const [suffix, type] = files[kind];
    const bytes = kind === "case" ? this.text : this.#engine.answer({ proposal, asOf, format: kind });
    const name = kind === "case" ? "case.json" : `${proposal.replace(/[^A-Za-z0-9_-]+/g, "-")}-${kind}-${asOf}.${suffix}`;
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    make("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    element("save-message").textContent = `${name} was saved.`;
  }
}

try {
  new Page(await Engine.load());
  document.documentElement.dataset.ready = "true";
} catch (error) {
  element("case-message").textContent = `The page cannot start: ${error.message}`;
  throw error;
}
