/** Changes of a vote or a membership, with what differs from the case as it was opened. */
class WhatIf {
  #page;
  #case;
  /** Those who can be named in each field, as `Name · id`. */
  #known = { voter: [], member: [], group: [] };

  constructor(page, text) {
    this.#page = page;
    this.#case = text;
    for (const [id, change] of [["vote-form", () => this.#vote()], ["membership-form", () => this.#move()]]) {
      element(id).addEventListener("submit", (event) => {
        event.preventDefault();
        if (page.isSettled()) change();
      });
    }
    element("undo").addEventListener("click", () => this.#take(() => text.undo(), "The last change was taken back."));
    element("undo-all").addEventListener("click", () => this.#take(() => text.undoAll(), "All changes were taken back."));
    for (const id of ["voter", "member", "group"]) {
      element(id).addEventListener("focus", () => this.#offer(id));
      element(id).addEventListener("input", () => this.#offer(id));
    }
  }

  /** The most names that are offered at once. */
  static #mostOffered = 50;

  /** Takes those who can be named from what there is to ask about. */
  know({ bodies, people }) {
    const values = (list) => list.map(({ id, name }) => `${name} · ${id}`);
    const parties = values([...bodies.filter((body) => !body.decidesByRule), ...people]);
    this.#known = {
      voter: parties, member: parties, group: values(bodies.filter((body) => body.kind !== "practice")),
    };
  }

  /** Offers the first names that have in them what is typed. */
  #offer(id) {
    const typed = element(id).value.toLowerCase();
    const offered = [];
    for (const value of this.#known[id]) {
      if (offered.length === WhatIf.#mostOffered) break;
      if (value.toLowerCase().includes(typed)) offered.push(make("option", { value }));
    }
    element(`${id}-names`).replaceChildren(...offered);
  }

  /** The identifier in what was chosen from a list. */
  static #id(text) { return text.slice(text.includes(" · ") ? text.lastIndexOf(" · ") + 3 : 0).trim(); }
  static #name(text) { return text.includes(" · ") ? text.slice(0, text.lastIndexOf(" · ")) : text; }

  #vote() {
    const [voter, choice, date] = ["voter", "choice", "vote-date"].map((id) => element(id).value);
    const { proposal } = this.#page.question;
    const text = this.#case.voted({ voter: WhatIf.#id(voter), proposal, choice, date });
    const words = { for: "votes for", against: "votes against", abstain: "abstains" }[choice];
    if (text === null) {
      this.#say(`${WhatIf.#name(voter)} has no vote on it that could be taken away.`);
    } else {
      this.#make(
        text,
        words ? `${WhatIf.#name(voter)} ${words}, on ${written(date)}.` : `${WhatIf.#name(voter)} has no vote.`);
    }
  }

  #move() {
    const [who, deed, which, date] = ["member", "deed", "group", "membership-date"].map((id) => element(id).value);
    const change = { member: WhatIf.#id(who), group: WhatIf.#id(which), date };
    const text = deed === "join" ? this.#case.joined(change) : this.#case.left(change);
    if (text === null) {
      this.#say(`${WhatIf.#name(who)} is no member of ${WhatIf.#name(which)} on that day or later.`);
    } else {
      this.#make(
        text,
        `${WhatIf.#name(who)} ${deed === "join" ? "joins" : "leaves"} ${WhatIf.#name(which)} on ${written(date)}.`);
    }
  }

  #make(text, sentence) {
    const error = this.#page.change(text, sentence);
    this.#say(error ? `It cannot be changed so: ${error}` : sentence);
  }

  #take(undo, sentence) {
    if (!this.#page.isSettled()) return;
    undo();
    this.#page.reread();
    this.#say(sentence);
  }

  #say(sentence) { element("change-message").textContent = sentence; }

  /** Shows the changes, and what differs. */
  show() {
    const changes = this.#case.changes;
    element("changes").hidden = changes.length === 0;
    if (changes.length === 0) return;
    element("change-list").replaceChildren(...items(changes, (change) => make("li", {}, change)));
    const difference = this.#page.question && this.#page.compare();
    if (!difference) {
      element("difference").replaceChildren();
      return;
    }
    const { before, after, lines } = difference;
    const outcome = (word) => make("strong", { className: classOfOutcome[word] }, wordsOfOutcome[word]);
    const head = before.outcome === after.outcome
      ? make("p", {}, "Still ", outcome(after.outcome), ".")
      : make("p", {}, "It was ", outcome(before.outcome), ", and would be ", outcome(after.outcome), ".");
    const rest = lines.length > 0
      ? make("ul", {}, ...items(lines, (line) => make("li", {}, line))) : make("p", {}, "Nothing else differs.");
    element("difference").replaceChildren(head, rest);
  }
}
