// Puts the page together: one file that holds its style, its script, example cases and the module.
//
// usage: node assemble.mjs MODULE.wasm INDEX.html
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [, , modulePath, pagePath] = process.argv;
const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFileSync(here(path), "utf8");

/** The engine for JavaScript and the scripts of the page in one; that which starts it stands last. */
function script() {
  const names = readdirSync(here("page/script/")).filter((name) => name.endsWith(".js") && name !== "start.js").sort();
  return ["mandatekit.mjs", ...[...names, "start.js"].map((name) => `page/script/${name}`)].map(read).join("\n");
}

/** The cases to start from; the page opens the first. */
const examples = [
  ["A place with three proposals", "../Commands/bundled-case.json"],
  ["Neighbourhood teams", "../mandate/neighbourhood-case.json"],
  ["A board that is split", "../mandate/split-board-case.json"],
  ["A body that takes another's place", "../mandate/succession-case.json"],
  ["The smallest: one network of three practices", "Cases/smallest-case.json"],
].map(([name, path]) => ({ name, text: read(path) }));
examples.push({
  name: "Nothing yet, for spreadsheets of your own",
  text: "{\n  \"schema\": \"mandatekit/1\",\n  \"governance\": {}\n}\n",
});

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const [style, code] = [read("page/style.css"), script()];
const parts = {
  style,
  script: code,
  "style-hash": hash(style),
  "script-hash": hash(code),
  wasm: gzipSync(readFileSync(modulePath), { level: 9 }).toString("base64"),
  examples: JSON.stringify(examples).replaceAll("<", "\\u003c"),
};
if (/<\/style/i.test(style) || /<\/script|<!--/i.test(code)) {
  throw new Error("The style or the script would end its element: write it without </ and <!--.");
}
const page = read("page/index.html").replace(/\{\{([a-z-]+)\}\}/g, (_, name) => {
  if (!Object.hasOwn(parts, name)) throw new Error(`The page has no part {{${name}}}.`);
  return parts[name];
});
writeFileSync(pagePath, page);
