/** The days of a proposal: a slider, a strip coloured by outcome, and a list of the days on which the answer changes. */
class TimeLine {
  #first = 0;
  #last = 0;
  #turns = [];
  #day = "";
  #onDay;

  /** @param {(day: string, isSliding: boolean) => void} onDay what is done with a day that was chosen */
  constructor(onDay) {
    this.#onDay = onDay;
    element("slider").addEventListener("input", (event) => this.#choose(dayOfNumber(+event.target.value), true));
    element("date").addEventListener("change", (event) => {
      // While a year is typed the field has years that no case can have.
      if (event.target.validity.valid && event.target.value) this.#choose(event.target.value);
    });
    element("date").addEventListener("blur", (event) => { event.target.value = this.#day; });
    element("previous").addEventListener("click", () => this.#turn(-1));
    element("next").addEventListener("click", () => this.#turn(1));
  }

  /** The day of the question. */
  get day() { return this.#day; }

  /** Moves to a day, and tells nobody. */
  set day(day) {
    this.#day = day;
    element("date").value = day;
    const slider = element("slider");
    slider.value = Math.min(Math.max(dayNumber(day), this.#first), this.#last);
    slider.setAttribute("aria-valuetext", `${written(day)}: ${wordsOfOutcome[this.outcome(day)]}`);
    for (const button of element("turns").querySelectorAll("button")) {
      button.setAttribute("aria-current", String(button.value === day));
    }
    const days = this.#days;
    for (const [id, isThere] of [["previous", days[0] < day], ["next", days.at(-1) > day]]) {
      // A button that has the focus keeps it.
      element(id).setAttribute("aria-disabled", String(!isThere));
    }
  }

  /** The outcome as of a day. */
  outcome(day) { return this.#turns.findLast((turn) => !turn.date || turn.date <= day)?.outcome; }

  /**
   * Shows the days of a proposal.
   * @param {{first: string, last: string, turns: {date: string|null, outcome: string, lines: string[]}[], note?: string}}
   *   days the days worth looking at, and those on which the answer changes, in order
   */
  show({ first, last, turns, note }) {
    this.#first = dayNumber(first);
    this.#last = Math.max(dayNumber(last), this.#first + 1);
    this.#turns = turns;
    const slider = element("slider");
    [slider.min, slider.max] = [this.#first, this.#last];
    element("first-day").textContent = written(first);
    element("last-day").textContent = written(last);
    this.#drawStrip();
    element("turns").replaceChildren(...items(turns, (turn) => this.#item(turn)));
    element("turns-note").textContent = note ?? "";
  }

  get #days() { return this.#turns.map((turn) => turn.date).filter(Boolean); }

  #choose(day, isSliding = false) {
    this.day = day;
    this.#onDay(day, isSliding);
  }

  #turn(direction) {
    const day = direction < 0
      ? this.#days.findLast((other) => other < this.#day) : this.#days.find((other) => other > this.#day);
    if (day) this.#choose(day);
  }

  #item(turn) {
    const words = make("strong", { className: classOfOutcome[turn.outcome] }, wordsOfOutcome[turn.outcome]);
    const lines = turn.lines.length > 0 ? [`: ${turn.lines.join("; ")}.`] : [];
    if (!turn.date) return make("li", {}, "At first ", words, ...lines);
    const button = make("button", { type: "button", value: turn.date }, written(turn.date));
    button.addEventListener("click", () => this.#choose(turn.date));
    return make("li", {}, button, " ", words, ...lines);
  }

  /** Draws a part for each time in which the outcome stays the same. */
  #drawStrip() {
    const starts = this.#turns.filter((turn, index) => turn.outcome !== this.#turns[index - 1]?.outcome);
    const place = (turn) => Math.max(turn?.date ? dayNumber(turn.date) : this.#first, this.#first);
    const whole = this.#last - this.#first;
    const parts = starts.map((turn, index) => {
      const end = index + 1 < starts.length ? place(starts[index + 1]) : this.#last;
      const part = make("span", { className: classOfOutcome[turn.outcome] });
      part.style.width = `${(100 * (end - place(turn))) / whole}%`;
      return part;
    });
    element("strip").replaceChildren(...parts);
  }
}
