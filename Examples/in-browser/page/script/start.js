/** The page: a case, a question about it, and the answer. */
class Page {
  #engine;
  #case = new CaseText();
  #editor = new Editor((text, how) => this.#readByHand(text, how));
  #timeLine = new TimeLine((day, isSliding) => this.#answerSoon(isSliding));
  #whatIf = new WhatIf(this, this.#case);
  #proposals = [];
  /** The addresses of the pictures that are shown, with what they are of. */
  #pictures = new Map();
  #pageStyle = new CSSStyleSheet();
  #isAnswering = false;
  #isSliding = false;

  constructor(engine) {
    this.#engine = engine;
    document.adoptedStyleSheets = [this.#pageStyle];
    element("proposal").addEventListener("change", () => this.#guarded(() => this.#askAnew(null)));
    element("decision-day").addEventListener("click", () => {
      this.#timeLine.day = this.#proposal.decisionDate;
      this.#answerSoon(false);
    });
    for (const part of ["drawing", "structure"]) {
      element(`${part}-part`).addEventListener("toggle", () => this.#guarded(() => this.#draw(part)));
    }
    for (const button of document.querySelectorAll("[data-save]")) {
      button.addEventListener("click", () => this.#guarded(() => this.#save(button.dataset.save)));
    }
    element("take-back").addEventListener("click", () => {
      this.#editor.text = this.#case.current;
      this.#editor.show([]);
      this.say("The text is that of the answer again.");
    });
    new OpenedFiles(this);
  }

  get engine() { return this.#engine; }
  /** The text that is answered. */
  get text() { return this.#case.current; }
  get #proposal() { return this.#proposals[element("proposal").selectedIndex]; }
  /** The proposal that is asked about and the day, or `undefined` without one. */
  get question() { return this.#proposal && { proposal: this.#proposal.id, asOf: this.#timeLine.day }; }

  /** Says what came of a case that was opened. */
  say(sentence) { element("case-message").textContent = sentence; }

  /** Opens another case, or tells every error of it. */
  open(content, message) {
    let text = content;
    if (typeof content !== "string") {
      // What is no UTF-8 the engine tells of; here it only has to be shown.
      text = new TextDecoder().decode(content);
    }
    const result = this.#engine.open(content);
    if (result.errors) {
      this.#editor.text = text;
      this.#restore();
      this.showErrors(result.errors, "The case has", true);
      return;
    }
    this.#case.open(text);
    for (const id of ["change-message", "save-message"]) element(id).textContent = "";
    this.say(message);
    this.#guarded(() => this.#read(result, null));
  }

  /** Takes a change of the case, and returns why it cannot be made, or `null`. */
  change(text, change) {
    const result = this.#engine.change(text);
    if (result.errors) {
      this.#restore();
      return result.errors[0].sentence;
    }
    this.#case.change(text, change);
    this.say(change);
    this.#guarded(() => this.#read(result, this.#timeLine.day));
    return null;
  }

  /** Answers anew after changes were taken back. */
  reread() { this.#guarded(() => this.#read(this.#restore(), this.#timeLine.day)); }

  /** Returns how the answer differs from that by the case as it was opened. */
  compare() { return this.#engine.compare(this.question); }

  /** Returns whether the text in the box is the one that is answered; if not, that is told. */
  isSettled() {
    if (this.#editor.text === this.#case.current) return true;
    element("text-part").open = true;
    this.say("The text of the case was changed and is not what is answered. Read it, or take it back.");
    element("case-message").scrollIntoView({ block: "center" });
    return false;
  }

  /**
   * Tells what is wrong with a document; what was answered before stays.
   * @param {object[]} errors the errors, in order
   * @param {string} subject the document with its verb
   * @param {boolean} isAsked whether it was opened on purpose, so that the errors are gone to
   */
  showErrors(errors, subject, isAsked) {
    this.#editor.show(errors);
    if (errors.some((error) => !error.file)) element("text-part").open = true;
    this.say(
      `${subject} ${errors.length === 1 ? "an error" : `${errors.length} errors`}.`
        + (this.#case.current ? " The answer below is of the last case without any." : ""));
    if (isAsked) element("errors-heading").focus();
  }

  /** Reads a text that was changed by hand: as another case where it took the place of the whole, else as a change. */
  #readByHand(text, { isReplaced, isAsked }) {
    if (isReplaced) {
      this.open(text, "The text was read.");
    } else if (text === this.#case.current) {
      this.#editor.show([]);
      this.say("The text is what is answered.");
    } else {
      const result = this.#engine.change(text);
      if (result.errors) {
        this.#restore();
        this.showErrors(result.errors, "The text has", isAsked);
      } else {
        this.#case.change(text, "The text was edited.");
        this.say("The text was read.");
        this.#guarded(() => this.#read(result, this.#timeLine.day));
      }
    }
  }

  /** Has the engine answer for the case as it was before, and returns what there is to ask about. */
  #restore() {
    if (!this.#case.current) return null;
    const summary = this.#engine.open(this.#case.opened);
    return this.#case.changes.length > 0 ? this.#engine.change(this.#case.current) : summary;
  }

  /** Does something for which the engine may have too little memory, and says so where it has. */
  #guarded(work) {
    try {
      work();
    } catch (error) {
      if (!(error instanceof WrongCall)) throw error;
      this.#restore();
      this.say(error.message);
    }
  }

  #read(summary, day) {
    const chosen = this.#proposal?.id;
    this.#proposals = summary.proposals;
    this.#editor.text = this.#case.current;
    this.#editor.show([]);
    this.#whatIf.know(summary);
    element("proposal").replaceChildren(
      ...summary.proposals.map(({ id, title, decisionDate }) =>
        make("option", { value: id, selected: id === chosen }, `${title}, ${written(decisionDate)}`)),
    );
    for (const id of ["question", "time-bar", "answer", "what-if"]) element(id).hidden = !this.#proposal;
    element("no-proposal").hidden = Boolean(this.#proposal);
    for (const button of document.querySelectorAll("[data-save]")) {
      button.disabled = !this.#proposal && button.dataset.save !== "case";
    }
    if (this.#proposal) this.#askAnew(this.#proposal.id === chosen ? day : null);
  }

  /** Asks about the proposal that is chosen, as of a day or, where it is `null`, of its decision. */
  #askAnew(day) {
    const proposal = this.#proposal;
    const { turns, note } = this.#engine.timeline(proposal.id);
    const days = [proposal.opened, proposal.decisionDate, ...turns.map((turn) => turn.date)].filter(Boolean).sort();
    const margin = 7;
    this.#timeLine.show({
      first: dayOfNumber(dayNumber(days[0]) - margin),
      last: dayOfNumber(dayNumber(days.at(-1)) + margin),
      turns,
      note,
    });
    this.#timeLine.day = day ?? proposal.decisionDate;
    for (const id of ["vote-date", "membership-date"]) element(id).value = this.#timeLine.day;
    this.#answer(false);
  }

  /** Answers once before the page is drawn again, however often the slider was moved. */
  #answerSoon(isSliding) {
    // Of several days in one picture the last is answered, and told where one of them was chosen and not slid over.
    this.#isSliding = isSliding && (this.#isSliding || !this.#isAnswering);
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    requestAnimationFrame(() => {
      this.#isAnswering = false;
      this.#guarded(() => this.#answer(this.#isSliding));
    });
  }

  #answer(isSliding) {
    const { proposal, asOf } = this.question;
    const text = this.#engine.answer({ proposal, asOf, format: "page" });
    // The policy of this page lets no style sheet in with the text, so that it is taken out and set apart.
    const [whole, style] = /<style>([\s\S]*?)<\/style>/.exec(text);
    this.#pageStyle.replaceSync(style);
    const page = new DOMParser().parseFromString(text.replace(whole, ""), "text/html");
    const sections = [...page.querySelectorAll("main > section")].filter((section) => !section.querySelector("#overview"));
    element("full").replaceChildren(...sections.map((section) => document.importNode(section, true)));
    const outcome = this.#timeLine.outcome(asOf);
    const words = `${wordsOfOutcome[outcome]}, as of ${written(asOf)}`;
    element("outcome").className = `verdict ${classOfOutcome[outcome]}`;
    element("outcome").textContent = words;
    // The slider tells its day and outcome itself.
    if (!isSliding) element("outcome-message").textContent = words;
    for (const part of ["drawing", "structure"]) this.#draw(part);
    this.#whatIf.show();
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
    if (kind === "case") {
      save("case.json", "application/json", this.text);
      const isOther = this.#editor.text !== this.#case.current;
      element("save-message").textContent =
        `case.json was saved${isOther ? " as it is answered; the text in the box is another" : ""}.`;
      return;
    }
    const { proposal, asOf } = this.question;
    const files = {
      page: ["html", "text/html"], calendar: ["ics", "text/calendar"], json: ["json", "application/json"],
      drawing: ["svg", "image/svg+xml"], structure: ["svg", "image/svg+xml"],
    };
    const [suffix, type] = files[kind];
    const name = `mandate-${proposal.replace(/[^A-Za-z0-9_-]+/g, "-")}-${kind}-${asOf}.${suffix}`;
    save(name, type, this.#engine.answer({ proposal, asOf, format: kind }));
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
