/** Returns the element with an id. */
const element = (id) => document.getElementById(id);

/**
 * Makes an element.
 * @param {string} name its name
 * @param {object} properties what is set of it
 * @param {...(Node|string)} children what is in it
 */
function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Saves a file to where the browser keeps downloads. */
function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Some things as list items, of which there are at most as many as can be looked through. */
function items(things, item, most = 200) {
  const shown = things.slice(0, most).map(item);
  return things.length > most ? [...shown, make("li", {}, `And ${things.length - most} more.`)] : shown;
}

/** A day as people write it: 3 March 2024. */
function written(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString("en-GB", {
    day: "numeric", month: "long", year: "numeric", timeZone: "UTC",
  });
}

/** The first and the last day that a case may have. */
const [firstDay, lastDay] = ["1800-01-01", "2999-12-31"];
const millisecondsOfDay = 86_400_000;
/** The number of a day, counted from 1 January 1970. */
const dayNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
/** The day of a number, as YYYY-MM-DD; before the first and after the last that a case may have it is that. */
function dayOfNumber(number) {
  const within = Math.min(Math.max(number, dayNumber(firstDay)), dayNumber(lastDay));
  return new Date(within * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The class of an outcome, by which it is coloured. */
const classOfOutcome = { mandated: "met", undetermined: "open", notMandated: "unmet" };
/** An outcome in words, with a mark that does not rest on colour. */
const wordsOfOutcome = {
  mandated: "✓ Mandated", undetermined: "? Undetermined", notMandated: "✗ Not mandated",
};
