/** The days of a proposal: a slider, a strip coloured by outcome, and a list of the days on which the answer changes. */
class TimeLine {
  #first = 0;
  #last = 0;
  #turns = [];
  #onDate;

  /** @param {(day: string) => void} onDate what is done with a day that was chosen */
  constructor(onDate) {
    this.#onDate = onDate;
    element("slider").addEventListener("input", (event) => this.#choose(dayOfNumber(+event.target.value)));
    element("date").addEventListener("change", (event) => {
      if (event.target.validity.valid && event.target.value) this.#choose(event.target.value);
    });
    element("previous").addEventListener("click", () => this.#turn(-1));
    element("next").addEventListener("click", () => this.#turn(1));
  }

  get date() { return element("date").value; }

  /**
   * Shows the days of a proposal.
   * @param {{first: string, last: string, turns: {date: string|null, outcome: string, lines: string[]}[]}} days the days
   *   worth looking at, and those on which the answer changes, in order
   */
  show({ first, last, turns }) {
    this.#first = dayNumber(first);
    this.#last = Math.max(dayNumber(last), this.#first + 1);
    this.#turns = turns;
    const slider = element("slider");
    [slider.min, slider.max] = [this.#first, this.#last];
    element("first-day").textContent = written(first);
    element("last-day").textContent = written(dayOfNumber(this.#last));
    this.#drawStrip();
    element("turns").replaceChildren(...turns.map((turn) => this.#item(turn)));
  }

  /** Moves to a day, and tells nobody. */
  set date(day) {
    element("date").value = day;
    const slider = element("slider");
    slider.value = Math.min(Math.max(dayNumber(day), this.#first), this.#last);
    slider.setAttribute("aria-valuetext", written(day));
    for (const button of element("turns").querySelectorAll("button")) {
      button.setAttribute("aria-current", String(button.value === day));
    }
    element("previous").disabled = !this.#turns.some((turn) => turn.date && turn.date < day);
    element("next").disabled = !this.#turns.some((turn) => turn.date && turn.date > day);
  }

  #choose(day) {
    this.date = day;
    this.#onDate(day);
  }

  #turn(direction) {
    const days = this.#turns.map((turn) => turn.date).filter(Boolean);
    const day = direction < 0
      ? days.filter((other) => other < this.date).at(-1) : days.find((other) => other > this.date);
    if (day) this.#choose(day);
  }

  #item(turn) {
    const words = make("strong", { className: classOfOutcome[turn.outcome] }, wordsOfOutcome[turn.outcome]);
    const lines = turn.lines.length > 0 ? [`: ${turn.lines.join(" ")}`] : [];
    if (!turn.date) return make("li", {}, "At first ", words, ...lines);
    const button = make("button", { type: "button", value: turn.date }, written(turn.date));
    button.addEventListener("click", () => this.#choose(turn.date));
    return make("li", {}, button, " ", words, ...lines);
  }

  #drawStrip() {
    const whole = this.#last - this.#first;
    const starts = this.#turns.map((turn) => (turn.date ? dayNumber(turn.date) : -Infinity));
    const parts = this.#turns.map((turn, index) => {
      const from = Math.max(starts[index], this.#first);
      const to = Math.min(starts[index + 1] ?? Infinity, this.#last);
      const part = make("span", { className: classOfOutcome[turn.outcome] });
      part.style.width = `${Math.max(0, (100 * (to - from)) / whole)}%`;
      return part;
    });
    element("strip").replaceChildren(...parts);
  }
}
