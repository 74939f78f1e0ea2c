/** Changes of a vote or a membership, with what differs from the case as it was opened. */
class WhatIf {
  #page;
  #case;

  constructor(page, text) {
    this.#page = page;
    this.#case = text;
    element("vote-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#vote();
    });
    element("membership-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#move();
    });
    element("undo").addEventListener("click", () => this.#take(() => this.#case.undo(), "The last change was taken back."));
    element("undo-all").addEventListener("click", () => this.#take(() => this.#case.undoAll(), "All changes were taken back."));
    document.addEventListener("answered", () => this.#show());
  }

  /** The identifier in what was chosen from a list: `Name · id`. */
  static #id(text) { return text.slice(text.lastIndexOf(" · ") + (text.includes(" · ") ? 3 : 1)).trim(); }
  static #name(text) { return text.includes(" · ") ? text.slice(0, text.lastIndexOf(" · ")) : text; }

  #vote() {
    const [voter, choice, date] = ["voter", "choice", "vote-date"].map((id) => element(id).value);
    const { proposal } = this.#page.question;
    const text = this.#case.voted({ voter: WhatIf.#id(voter), proposal, choice, date });
    const words = { for: "votes for", against: "votes against", abstain: "abstains" }[choice];
    const sentence = words
      ? `${WhatIf.#name(voter)} ${words}, on ${written(date)}.` : `${WhatIf.#name(voter)} has no vote.`;
    this.#make(text, sentence);
  }

  #move() {
    const [who, deed, which, date] = ["member", "deed", "group", "membership-date"].map((id) => element(id).value);
    const change = { member: WhatIf.#id(who), group: WhatIf.#id(which), date };
    const text = deed === "join" ? this.#case.joined(change) : this.#case.left(change);
    const sentence = `${WhatIf.#name(who)} ${deed === "join" ? "joins" : "leaves"} ${WhatIf.#name(which)}`
      + ` on ${written(date)}.`;
    if (text === null) {
      element("change-message").textContent =
        `${WhatIf.#name(who)} is no member of ${WhatIf.#name(which)} on that day or later.`;
    } else {
      this.#make(text, sentence);
    }
  }

  #make(text, sentence) {
    const error = this.#page.change(text, sentence);
    element("change-message").textContent = error ? `It cannot be changed so: ${error}` : sentence;
  }

  #take(undo, sentence) {
    undo();
    this.#page.reread();
    element("change-message").textContent = sentence;
  }

  #show() {
    const changes = this.#case.changes;
    element("changes").hidden = changes.length === 0;
    if (changes.length === 0) return;
    element("change-list").replaceChildren(...changes.map((change) => make("li", {}, change)));
    const { proposal, asOf } = this.#page.question;
    const { before, after, lines } = this.#page.engine.compare({
      before: this.#case.opened, after: this.#case.current, proposal, asOf,
    });
    const outcome = (word) => make("strong", { className: classOfOutcome[word] }, wordsOfOutcome[word]);
    const head = before.outcome === after.outcome
      ? make("p", {}, "Still ", outcome(after.outcome), ".")
      : make("p", {}, "It was ", outcome(before.outcome), ", and would be ", outcome(after.outcome), ".");
    const rest = lines.length > 0
      ? make("ul", {}, ...lines.map((line) => make("li", {}, line))) : make("p", {}, "Nothing else differs.");
    element("difference").replaceChildren(head, rest);
  }
}
