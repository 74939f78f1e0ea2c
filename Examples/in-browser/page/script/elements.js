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

/** A day as people write it: 3 March 2024. */
function written(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString("en-GB", {
    day: "numeric", month: "long", year: "numeric", timeZone: "UTC",
  });
}

const millisecondsOfDay = 86_400_000;
/** The number of a day, counted from 1 January 1970. */
const dayNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
/** The day of a number, as YYYY-MM-DD. */
const dayOfNumber = (number) => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

/** The class of an outcome, by which it is coloured. */
const classOfOutcome = { mandated: "met", undetermined: "open", notMandated: "unmet" };
/** An outcome in words, with a mark that does not rest on colour. */
const wordsOfOutcome = {
  mandated: "✓ Mandated", undetermined: "? Undetermined", notMandated: "✗ Not mandated",
};
