#!/usr/bin/env node
// What the example resolve-case does with a case file, by the WebAssembly module in Node: the same bytes for the same
// options, of which it has not --explain and --require-mandate. Without --format it writes JSON, as programs read it.
import { closeSync, fstatSync, openSync, readSync, realpathSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InvalidDocument, MandateKit, WrongCall } from "./mandatekit.mjs";

const help = `usage: answer.mjs CASE.json|- [--as-of DATE] [--proposal ID] [--format brief|text|json|markdown|html|svg|mermaid|csv]
       [--because all|none]

Says of every proposal of a case whether it has a valid mandate, and what is missing, as resolve-case
with the same options does, but as JSON where no format is given. With - it reads standard input.

  --proposal ID   only this proposal; may be given several times
  --as-of DATE    as of the end of this day (YYYY-MM-DD); left out: each decision date
  --format F      how it is written; left out: json
  --because W     the findings in the answer, all or none (--format json)

Exit status: 0 answered, whatever the outcome; 1 the document has errors; 2 wrong usage; 4 the answer
could not be written.`;

/** The formats, and what the engine calls them. */
const formats = {
  brief: "brief", text: "text", json: "json", markdown: "markdown", html: "page", svg: "drawing", mermaid: "mermaid",
  csv: "csv",
};
const options = {
  "--proposal": { isRepeatable: true },
  "--as-of": {},
  "--format": { choices: Object.keys(formats) },
  "--because": { choices: ["all", "none"] },
};
/** One byte more than a case file may have, so that a longer file is refused for its length. */
const mostBytes = 64 * 2 ** 20 + 1;

/** The command line is wrong. */
class WrongUsage extends Error {}

/** Reads arguments, as `--name value` or `--name=value`; what follows `--` is no option. */
function read(list) {
  const values = {};
  const operands = [];
  const rest = [...list];
  while (rest.length > 0) {
    const argument = rest.shift();
    if (argument === "--") {
      operands.push(...rest.splice(0));
    } else if (!argument.startsWith("-") || argument === "-") {
      operands.push(argument);
    } else {
      const [, name, given] = /^([^=]*)(?:=([^]*))?$/.exec(argument);
      const option = Object.hasOwn(options, name) ? options[name] : null;
      if (!option) throw new WrongUsage(`There is no option ${name}. Use ${Object.keys(options).join(", ")}.`);
      if (!option.isRepeatable && values[name]) throw new WrongUsage(`${name} is given twice. Give it once.`);
      const value = given ?? rest.shift();
      if (value === undefined) throw new WrongUsage(`${name} needs a value after it.`);
      if (option.choices && !option.choices.includes(value)) {
        const known = `${option.choices.slice(0, -1).join(", ")} or ${option.choices.at(-1)}`;
        throw new WrongUsage(`${value} is not a value of ${name}. Use ${known}.`);
      }
      values[name] = [...(values[name] ?? []), value];
    }
  }
  if (operands.length > 1) throw new WrongUsage(`${operands[1]} is a second case file. Name one only.`);
  if (operands.length === 0) throw new WrongUsage("A case file is missing. Give its path, or - for standard input.");
  return { path: operands[0], values };
}

/** Reads the bytes of a file, or of standard input for `-`. */
function bytesOf(path) {
  let file = 0;
  const parts = [];
  let length = 0;
  try {
    if (path !== "-") file = openSync(path);
    if (path !== "-" && fstatSync(file).isDirectory()) {
      throw new WrongUsage(`${path} is a folder. Give the path of a file.`);
    }
    while (length < mostBytes) {
      const part = new Uint8Array(Math.min(2 ** 20, mostBytes - length));
      const count = readSync(file, part);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      length += count;
    }
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(`${path} cannot be read. Check that the file exists and may be opened.`);
  } finally {
    if (file !== 0) closeSync(file);
  }
  const bytes = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

/** Returns an error of a document as a line, as many programs make it a link. */
function line(error, name) {
  const position = error.line && error.column ? `${name}:${error.line}:${error.column}` : name;
  return [position, ...(error.path ? [error.path] : []), error.sentence].join(": ");
}

/**
 * Answers one command line.
 *
 * @param {MandateKit} engine the engine
 * @param {string[]} list the arguments
 * @returns {{ status: number, output: Uint8Array, complaint: string }} the exit status, and what is to be written on
 *   standard output and on standard error
 */
export function answer(engine, list) {
  const result = (status, output, ...lines) => ({
    status, output: typeof output === "string" ? new TextEncoder().encode(output) : output,
    complaint: lines.map((line) => `${line}\n`).join(""),
  });
  const until = list.includes("--") ? list.indexOf("--") : list.length;
  if (list.slice(0, until).some((argument) => argument === "--help" || argument === "-h")) return result(0, `${help}\n`);
  let format = "json";
  let name = "";
  try {
    const { path, values } = read(list);
    format = values["--format"]?.[0] ?? "json";
    name = path === "-" ? "standard input" : path;
    const { proposals } = engine.open(bytesOf(path));
    const named = values["--proposal"] ?? [];
    const asked = proposals.map(({ id }) => id).filter((id) => named.length === 0 || named.includes(id));
    if (named.every((id) => asked.includes(id)) && (format === "svg" || format === "mermaid") && asked.length > 1) {
      throw new WrongUsage(
        `--format ${format} draws one proposal. Name it with --proposal: ${asked.slice(0, 6).join(", ")}.`);
    }
    const output = engine.answerBytes({
      proposal: named.length > 0 ? named : undefined, asOf: values["--as-of"]?.[0], format: formats[format],
      because: values["--because"]?.[0],
    });
    if (values["--because"] && format !== "json") {
      throw new WrongUsage(`--because is for json, and not for ${format}.`);
    }
    return asked.length === 0 && format === "json"
      ? result(0, output, "The case has no proposal, so there is no answer. Add one under \"proposals\".")
      : result(0, output);
  } catch (error) {
    if (error instanceof InvalidDocument) {
      return format === "json"
        ? result(1, error.bytes) : result(1, "", ...error.errors.map((error) => line(error, name)));
    }
    if (!(error instanceof WrongUsage || error instanceof WrongCall)) throw error;
    return result(2, "", error.message, "Call answer.mjs --help for what it can do.");
  }
}

/** Writes all of some bytes, also into a pipe that is full for a while. */
function write(file, bytes) {
  let place = 0;
  while (place < bytes.length) {
    try {
      place += writeSync(file, bytes, place);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { status, output, complaint } = answer(await MandateKit.load(), process.argv.slice(2));
  process.exitCode = status;
  try {
    write(2, new TextEncoder().encode(complaint));
    write(1, output);
  } catch (error) {
    process.exitCode = 4;
    // Where the reader has closed the stream, as head does, it ends without a word.
    if (error.code !== "EPIPE") write(2, new TextEncoder().encode(`The answer could not be written: ${error.message}\n`));
  }
}
